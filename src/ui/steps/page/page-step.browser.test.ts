import { expect as expectA11y } from '@open-wc/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { allInShadow, inShadow } from '../../../../test/support/in-shadow.js';
import { settle, showState } from '../../../../test/support/show-state.js';
import type { CheckoutConfig } from '../../../config/checkout-config.js';
import { EMPTY_DRAFT } from '../../../flow/draft.js';
import type { Filling } from '../../../flow/state.js';
import { sample, show } from '../testing/show-step.js';

afterEach(() => document.body.replaceChildren());

const STEPS: NonNullable<CheckoutConfig['steps']> = [['country', 'vehicle', 'period', 'plate', 'contact']];
const COUNTRY = 'Which country are you driving in?';

/** The sample form on one page. */
function page(changes: Partial<Filling> = {}, wishes: Partial<CheckoutConfig> = { steps: STEPS }): Filling {
  const form = sample('period');
  return { ...form, step: 'country', catalogue: { ...form.catalogue, wishes }, ...changes };
}

const headings = (place: ParentNode): readonly string[] =>
  allInShadow(place, 'h1, h2, h3, h4').map(({ localName, textContent }) => `${localName} ${textContent.trim()}`);

/** The element that has the focus, in whatever shadow root. */
function focused(): Element | null {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement;
}

describe('several steps on one page', () => {
  it('have one form, one button and one line of progress, and a heading each', async () => {
    const { place, text } = await show(page());
    expect(allInShadow(place, 'form')).toHaveLength(1);
    expect(allInShadow(place, 'form [part~=button]')).toHaveLength(1);
    expect(text()).toContain('Step 1 of 3');
    expect(headings(place)).toEqual([
      `h2 ${COUNTRY}`,
      'h2 What are you driving?',
      'h2 How long, and from when?',
      'h2 Which vehicle is it for?',
      'h2 Where shall we send the confirmation?',
    ]);
  });

  it('show as soon as they can be answered, and the focus and what is typed stay', async () => {
    const { place, change } = await show(page({ draft: EMPTY_DRAFT }));
    expect(headings(place)).toHaveLength(3);
    const plate = inShadow(inShadow(place, '[name=plate]').shadowRoot ?? place, 'input');
    plate.focus();
    await change(page({ draft: { ...EMPTY_DRAFT, country: 'AT' } }));
    expect(headings(place)).toHaveLength(4);
    await change(page({ draft: { ...EMPTY_DRAFT, country: 'AT', vehicleType: 'car' } }));
    expect(headings(place)).toHaveLength(5);
    expect(inShadow(inShadow(place, '[name=plate]').shadowRoot ?? place, 'input')).toBe(plate);
    expect(focused()).toBe(plate);
  });

  it('are sent together: the days that can be had, and how plate and VIN read', async () => {
    const form = page({ draft: { ...sample('period').draft, plate: 'W-12345X', registrationCountry: 'AT' } });
    const { heard, submit } = await show(form);
    submit();
    expect(heard).toEqual([
      {
        type: 'step-submitted',
        step: 'country',
        window: { earliest: '2026-11-21', latest: '2027-01-20' },
        plate: expect.objectContaining({ verdict: 'ok' }),
      },
    ]);
  });

  it('are sent by Enter in any of their fields', async () => {
    const { place, heard } = await show(page());
    const email = inShadow(inShadow(place, '[name=email]').shadowRoot ?? place, 'input');
    email.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    expect(heard).toMatchObject([{ type: 'step-submitted', step: 'country' }]);
  });

  it('tell of what is chosen and typed, and say what they would say alone', async () => {
    const { heard, said, type, change } = await show(page());
    type('email', 'a@b.example');
    type('plate', 'W-1');
    expect(heard).toEqual([
      { type: 'draft-changed', changes: { email: 'a@b.example' } },
      { type: 'draft-changed', changes: { plate: 'W-1' } },
    ]);
    const of = { productCountry: 'AT', country: 'AT', plate: 'W-1' };
    await change(page({ plateCheck: { is: 'checking', of, goOn: false } }));
    await change(page({ plateCheck: { is: 'answered', of, answer: { valid: true, plate: 'W-1' } } }));
    expect(said).toHaveLength(1);
  });

  it('list in one place what must be mended, which leads to each field', async () => {
    const problems = (['start', 'plate', 'email'] as const).map((field) => ({ field, code: 'required' }));
    const { place, view } = await show(page({ problems }));
    const links = allInShadow(place, '[part~=problems] button');
    expect(links.map(({ textContent }) => textContent.trim())).toEqual([
      'Choose the first day.',
      'Enter the number plate.',
      'Enter your e-mail address.',
    ]);
    links[2]?.click();
    await expect.poll(() => focused()).toBe(inShadow(inShadow(place, '[name=email]').shadowRoot ?? place, 'input'));
    await view.focusField?.('plate');
    await expect.poll(() => focused()).toBe(inShadow(inShadow(place, '[name=plate]').shadowRoot ?? place, 'input'));
  });

  it('take the focus to the page, or to the step that is to be changed', async () => {
    const { view, change } = await show(page());
    await view.focusHeading();
    expect(focused()?.textContent.trim()).toBe(COUNTRY);
    await change(page({ step: 'plate' }));
    await view.focusHeading();
    expect(focused()?.textContent.trim()).toBe('Which vehicle is it for?');
  });

  it('go back to the page before, and know which one they are', async () => {
    const steps: NonNullable<CheckoutConfig['steps']> = [['country', 'vehicle'], ['period', 'plate'], ['contact']];
    const { place, heard, text } = await show(page({ step: 'plate' }, { steps }));
    expect(text()).toContain('Step 2 of 5');
    inShadow(place, '[part~=back]').click();
    expect(heard).toEqual([{ type: 'step-opened', step: 'country' }]);
  });

  it('say once what the page does not offer any more, above all of them', async () => {
    const { said, change, text } = await show(page());
    const told = page({ notice: { code: 'no-longer-offered', country: 'CH', vehicleType: 'trailer' } });
    await change(told);
    await change({ ...told, draft: { ...told.draft, email: 'x' } });
    expect(said).toEqual([
      'No longer offered here: Switzerland and Trailer. Please choose again; we kept everything else.',
    ]);
    expect(text().indexOf('No longer offered')).toBeLessThan(text().indexOf('What are you driving?'));
  });

  it('name a period that is gone with the operator’s own name for it', async () => {
    const product = sample('period').catalogue.products.find(({ id }) => id === 'at-car-a13');
    if (!product) throw new Error('The sample catalogue has no A13.');
    const { text } = await show(page({ notice: { code: 'no-longer-offered', product } }));
    expect(text()).toContain('No longer offered here: A13 Brenner 1 journey.');
  });

  it.each([320, 1280])('stay within the page at %i px', async (width) => {
    const { card } = await showState(page());
    card.style.cssText = `display: block; inline-size: ${width}px`;
    await settle(document);
    const wide = allInShadow(card.shadowRoot ?? card, '*').filter(
      (element) => element.getBoundingClientRect().right > card.getBoundingClientRect().right + 1,
    );
    expect(wide).toEqual([]);
  });

  it.each(['en', 'ar'] as const)('are accessible in %s', async (locale) => {
    const problems = (['start', 'email'] as const).map((field) => ({ field, code: 'required' }));
    const { card } = await showState(page({ problems }), { locale });
    await expectA11y(card).to.be.accessible();
  });
});

describe('what may be left out', () => {
  it('is asked for where the page wants it, and said to be optional', async () => {
    const { place, text } = await show(page({}, { steps: STEPS, optionalFields: ['phone', 'vin'] }));
    expect(allInShadow(place, '[name=firstName], [name=lastName]')).toEqual([]);
    for (const name of ['phone', 'vin']) {
      const field = inShadow(place, `[name=${name}]`);
      expect(field.hasAttribute('required')).toBe(false);
    }
    expect(text()).toMatch(/Vehicle identification number \(VIN\) Optional/);
  });

  it('is not asked for where the page wants nothing', async () => {
    const { place } = await show(page({}, { steps: STEPS, optionalFields: [] }));
    expect(allInShadow(place, '[name=firstName], [name=phone], [name=vin]')).toEqual([]);
  });
});
