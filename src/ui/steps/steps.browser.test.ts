import { afterEach, describe, expect, it } from 'vitest';
import type { FlowState } from '../../flow/state.js';
import { type FlowRequest, FlowRequestEvent } from '../parts/flow-request-event.js';
import { SayEvent } from '../parts/say-event.js';
import { allInShadow, inShadow, readText } from '../../../test/support/in-shadow.js';
import { SAMPLE_STATES } from '../../../test/support/sample-states.js';
import { settle, showState } from '../../../test/support/show-state.js';

type FillingState = Extract<FlowState, { at: 'filling' }>;

function sample(name: string): FillingState {
  const state = SAMPLE_STATES.find((one) => one.name === name)?.state;
  if (state?.at !== 'filling') throw new Error(`There is no form named ${name}.`);
  return state;
}

async function show(state: FillingState) {
  const { card, view } = await showState(state);
  const heard: FlowRequest[] = [];
  const said: string[] = [];
  card.shadowRoot?.addEventListener('vignette-flow-request', (event) => {
    if (event instanceof FlowRequestEvent) heard.push(event.request);
  });
  card.shadowRoot?.addEventListener('vignette-say', (event) => {
    if (event instanceof SayEvent) said.push(event.text);
  });
  const place: ParentNode = card.shadowRoot ?? card;
  const type = (field: string, text: string) => {
    const input = inShadow(inShadow(place, `[name=${field}]`).shadowRoot ?? place, 'input, select');
    Object.assign(input, { value: text });
    input.dispatchEvent(new Event(input.localName === 'select' ? 'change' : 'input'));
  };
  const submit = () => inShadow(place, 'form [part=button]').click();
  const change = async (next: FillingState) => {
    view.state = next;
    await settle(place);
  };
  return { view, place, heard, said, type, submit, change, text: () => readText(view) };
}

afterEach(() => document.body.replaceChildren());

describe('the step country', () => {
  it('offers each country with its lowest price, and says who sells', async () => {
    const { place, heard, text } = await show(sample('country'));
    expect(text()).toContain('Austria from €12.60');
    expect(text()).toContain('Sold by Alpenreisen, not by the road operator.');
    allInShadow(place, 'input')[1]?.click();
    expect(heard).toEqual([{ type: 'draft-changed', changes: { country: 'CZ' } }]);
  });

  it('leads to the field that must be mended', async () => {
    const { view, place } = await show(sample('country-problem'));
    await view.focusField?.('country');
    expect(inShadow(place, '[name=country]').shadowRoot?.activeElement?.localName).toBe('input');
  });
});

describe('the step vehicle', () => {
  it('offers what is sold for the country', async () => {
    const { heard, place, text } = await show(sample('vehicle'));
    expect(text()).toContain('Motorhome Up to 3.5 t');
    allInShadow(place, 'input')[1]?.click();
    expect(heard).toEqual([{ type: 'draft-changed', changes: { vehicleType: 'camper' } }]);
  });
});

describe('the step period', () => {
  it('splits the price, names the operator, and shows start and end in the country’s own time', async () => {
    const { text, place } = await show(sample('period'));
    expect(text()).toContain('Official €12.80 + fee €3.00');
    expect(text()).toMatch(/Valid until 10 December 2026 at 23:59/);
    expect(inShadow(place, 'a').getAttribute('href')).toBe('https://at.example/');
    expect(inShadow(place, 'a').getAttribute('rel')).toBe('noopener');
  });

  it('lets only the days be chosen on which the vignette may begin, and sends them along', async () => {
    const { place, submit, heard } = await show(sample('period'));
    const day = inShadow(place, '[type=date]');
    expect([day.getAttribute('min'), day.getAttribute('max')]).toEqual(['2026-11-21', '2027-01-20']);
    submit();
    const window = { earliest: '2026-11-21', latest: '2027-01-20' };
    expect(heard).toEqual([{ type: 'step-submitted', step: 'period', window }]);
  });

  it('tells a private person why a vignette starts later, and that its end is the latest possible', async () => {
    const late = sample('period-consumer');
    const { text, change } = await show(late);
    expect(text()).toContain('so this vignette starts on 9 December 2026 at the earliest');
    await change({ ...late, draft: { ...late.draft, start: '2026-12-09' }, problems: [] });
    expect(text()).toContain('Valid until, at the latest');
    await change({ ...late, draft: { ...late.draft, buyerKind: 'company' }, problems: [] });
    expect(text()).not.toContain('at the earliest');
  });

  it('asks for no day where there is only one', async () => {
    const { place, submit, heard } = await show(sample('period-at-purchase'));
    expect(allInShadow(place, '[type=date]')).toHaveLength(0);
    submit();
    const window = { earliest: '2026-11-21', latest: '2026-11-21' };
    expect(heard).toEqual([
      { type: 'draft-changed', changes: { start: '2026-11-21' } },
      { type: 'step-submitted', step: 'period', window },
    ]);
  });
});

describe('the step plate', () => {
  it('keeps the plate as typed and has it checked when the buyer leaves it', async () => {
    const { type, heard, place } = await show(sample('plate-not-checked'));
    type('plate', 'w 12345 x ');
    inShadow(place, '[name=plate]').dispatchEvent(new FocusEvent('focusout'));
    expect(heard).toEqual([
      { type: 'draft-changed', changes: { plate: 'w 12345 x ' } },
      { type: 'plate-left', plate: { verdict: 'ok', plate: 'W-12345X' } },
    ]);
  });

  it('asks nothing about an empty plate or one without a country', async () => {
    const { heard, place } = await show(sample('plate'));
    inShadow(place, '[name=plate]').dispatchEvent(new FocusEvent('focusout'));
    expect(heard).toEqual([]);
  });

  it('reads the plate anew in another country', async () => {
    const { type, heard } = await show(sample('plate-not-checked'));
    type('registrationCountry', 'CZ');
    expect(heard).toEqual([
      { type: 'draft-changed', changes: { registrationCountry: 'CZ' } },
      { type: 'plate-left', plate: { verdict: 'refuse', code: 'letters' } },
    ]);
  });

  it('takes a proposed spelling in one press', async () => {
    const { place, heard } = await show(sample('plate-suggestions'));
    inShadow(place, '[aria-label="Use BA-B1234"]').click();
    expect(heard[0]).toEqual({ type: 'suggestion-accepted', plate: 'BA-B1234' });
  });

  it('says aloud how the check went, and not while it goes on', async () => {
    const { change, said, text } = await show(sample('plate'));
    await change(sample('plate-checking'));
    expect(said).toEqual([]);
    await change(sample('plate-valid'));
    expect(said).toEqual(['Will be registered as W-12345X.']);
    expect(text()).toContain('Will be registered as W-12345X');
  });

  it('asks for the VIN and for the fuel with its prices where the product needs them', async () => {
    const { text, type, heard } = await show(sample('plate-vin'));
    expect(text()).toContain('field E of the registration certificate');
    type('vin', 'SALVA2AE4EH877322');
    expect(heard).toEqual([{ type: 'draft-changed', changes: { vin: 'SALVA2AE4EH877322' } }]);
    const fuel = await show(sample('plate-fuel'));
    expect(fuel.text()).toContain('Natural gas (CNG) or biomethane €9.00');
  });
});

describe('the step contact', () => {
  it('asks for the driver, and insists only where it must', async () => {
    const { place, type, heard } = await show(sample('contact'));
    expect(allInShadow(place, '[name=firstName], [name=lastName]')).toHaveLength(2);
    expect(allInShadow(place, '[name=firstName][required], [name=lastName][required]')).toHaveLength(0);
    type('email', 'me@example.com');
    expect(heard).toEqual([{ type: 'draft-changed', changes: { email: 'me@example.com' } }]);
    const driver = await show(sample('contact-driver'));
    expect(allInShadow(driver.place, '[name=firstName][required], [name=lastName][required]')).toHaveLength(2);
  });
});

describe('the step review', () => {
  it('shows all that is bought: plate, country in words, start, end, price and seller', async () => {
    const { text, place } = await show(sample('review'));
    for (const words of ['Registered in Austria', 'Vehicle Car', 'Validity 10 days', 'Total €15.80', 'Alpenreisen']) {
      expect(text()).toContain(words);
    }
    expect(inShadow(place, '[role=img]').getAttribute('aria-label')).toBe('Number plate W 1 2 3 4 5 X, Austria');
    expect(inShadow(place, '[role=img]').dir).toBe('ltr');
  });

  it('shows the VIN as it is ordered, and neither VIN nor fuel where the vignette does not need them', async () => {
    const review = sample('review');
    const draft = { ...review.draft, vin: 'wvw zzz 1jz xw000001', fuel: 'natural-gas' as const };
    const { catalogue } = review;
    const products = catalogue.products.map((product) => ({ ...product, requirements: ['vin' as const] }));
    const needed = await show({ ...review, draft, catalogue: { ...catalogue, products } });
    expect(needed.text()).toContain('WVWZZZ1JZXW000001');
    expect(needed.text()).not.toContain('Natural gas');
    document.body.replaceChildren();
    expect((await show({ ...review, draft })).text()).not.toContain('WVW');
  });

  it('keeps plate and words whole on the narrowest screens', async () => {
    const { place, view } = await show({ ...sample('review'), plate: 'B-AB1234E' });
    view.style.inlineSize = '256px';
    await settle(place);
    const lines = (element: HTMLElement) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    };
    const plate = inShadow(place, '.plate .number');
    expect(lines(plate)).toBe(1);
    expect(plate.getBoundingClientRect().right).toBeLessThanOrEqual(view.getBoundingClientRect().right);
    const registered = inShadow(place, '.summary');
    expect(allInShadow(registered, 'dd').map(lines)).toEqual([1]);
  });

  it('opens the step of a part that is to be changed', async () => {
    const { place, heard } = await show(sample('review'));
    for (const button of allInShadow(place, 'header button')) button.click();
    expect(heard).toEqual(['plate', 'country', 'contact'].map((step) => ({ type: 'step-opened', step })));
  });

  it('ticks nothing beforehand, and tells of the tick', async () => {
    const { place, heard } = await show(sample('review'));
    const box = inShadow(place, '[type=checkbox]');
    expect(box.matches(':checked')).toBe(false);
    box.click();
    expect(heard).toEqual([{ type: 'draft-changed', changes: { consent: true } }]);
  });

  it('opens terms and privacy in a tab that cannot reach back', async () => {
    const { place } = await show(sample('review'));
    const links = allInShadow(place, '.links a').map((link) => [link.getAttribute('target'), link.getAttribute('rel')]);
    expect(links).toEqual([
      ['_blank', 'noopener'],
      ['_blank', 'noopener'],
    ]);
  });
});

describe('the step pay', () => {
  it('pays the total with the chosen method', async () => {
    const { place, submit, heard } = await show(sample('pay'));
    expect(inShadow(place, 'form [part=button]').textContent?.trim()).toBe('Pay €15.80');
    submit();
    expect(heard).toEqual([{ type: 'pay-pressed', paymentType: 'CARD' }]);
  });

  it('asks for a method first', async () => {
    const { paymentType: _, ...draft } = sample('pay').draft;
    const { submit, heard } = await show({ ...sample('pay'), draft });
    submit();
    expect(heard).toEqual([{ type: 'step-submitted', step: 'pay' }]);
  });

  it('lets the payment provider’s element through from outside', async () => {
    const { view } = await show(sample('pay'));
    const outside = document.createElement('div');
    outside.slot = 'vignette-payment';
    view.append(outside);
    expect(outside.assignedSlot?.name).toBe('vignette-payment');
  });
});
