import { afterEach, describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from '../../../flow/draft.js';
import type { Filling } from '../../../flow/state.js';
import { I18n } from '../../../i18n/i18n.js';
import { SAMPLE_CATALOGUE } from '../../../../test/support/sample-catalogue.js';
import { SAMPLE_DRAFT } from '../../../../test/support/sample-states.js';
import { defineElement } from '../define-element.js';
import type { FlowRequest, FlowRequestEvent } from '../flow-request-event.js';
import { StepFrame } from './step-frame.js';

const STATE: Filling = {
  at: 'filling',
  step: 'plate',
  catalogue: SAMPLE_CATALOGUE,
  draft: SAMPLE_DRAFT,
  problems: [],
  plateCheck: { is: 'unchecked' },
};

afterEach(() => document.body.replaceChildren());

async function put(more: Partial<Filling> = {}) {
  defineElement(StepFrame);
  const i18n = new I18n();
  await Promise.all([i18n.setLocale('en'), i18n.complete()]);
  const frame = Object.assign(new StepFrame(), {
    i18n,
    heading: 'Which vehicle?',
    state: { ...STATE, ...more },
    request: (): FlowRequest => ({ type: 'step-submitted', step: 'plate' }),
  });
  const field = document.createElement('input');
  field.name = 'plate';
  frame.append(field);
  document.body.append(frame);
  await frame.updateComplete;
  const heard: FlowRequest[] = [];
  frame.addEventListener('vignette-flow-request', (event: FlowRequestEvent) => heard.push(event.request));
  const find = (selector: string) => frame.renderRoot.querySelector<HTMLElement>(selector);
  return { frame, field, heard, find, i18n };
}

describe('vignette-step-frame', () => {
  it('counts the steps this buyer sees, in words and as a bar', async () => {
    const { find, frame } = await put();
    expect(find('[part=progress]')?.textContent).toBe('Step 4 of 7');
    expect(frame.renderRoot.querySelectorAll('.bar .done')).toHaveLength(4);
  });

  it('leads back to the step before, and nowhere from the first one', async () => {
    const { find, heard } = await put();
    find('[part=back]')?.click();
    expect(heard).toEqual([{ type: 'step-opened', step: 'period' }]);
    const first = await put({ step: 'country', draft: EMPTY_DRAFT });
    expect(first.find('[part=back]')).toBeNull();
  });

  it('skips a step with a single choice on the way back', async () => {
    const products = SAMPLE_CATALOGUE.products.filter(({ vehicleType }) => vehicleType === 'car');
    const catalogue = { ...SAMPLE_CATALOGUE, products };
    const { find, heard } = await put({ step: 'period', catalogue, draft: { ...EMPTY_DRAFT, country: 'CZ' } });
    find('[part=back]')?.click();
    expect(heard).toEqual([{ type: 'step-opened', step: 'country' }]);
  });

  it('goes on with the button, and with Enter in a field', async () => {
    const { find, heard, field } = await put();
    find('[part=button]')?.click();
    field.dispatchEvent(new Event('vignette-enter', { bubbles: true }));
    expect(heard).toEqual([
      { type: 'step-submitted', step: 'plate' },
      { type: 'step-submitted', step: 'plate' },
    ]);
  });

  it('lists what must be mended, and leads to the field', async () => {
    const { find, field } = await put({ problems: [{ field: 'plate', code: 'required' }] });
    const link = find('[part=problems] button');
    expect(link?.textContent?.trim()).toBe('Enter the number plate.');
    link?.click();
    expect(document.activeElement).toBe(field);
  });

  it.each([
    [{ code: 'gone-offline', country: 'AT' } as const, /Austria cannot be bought/],
    [{ code: 'price-changed' } as const, /price has changed/],
    [{ code: 'same-again' } as const, /already bought/],
    [{ code: 'refused', failure: { code: 'payment-declined', retryable: false } } as const, /bank declined/],
  ])('says above the form what the buyer must know: %j', async (notice, words) => {
    const { find } = await put({ notice });
    expect(find('[part=notice]')?.textContent).toMatch(words);
  });

  it('takes the focus on its heading', async () => {
    const { frame, find } = await put();
    frame.focusHeading();
    expect(frame.shadowRoot?.activeElement).toBe(find('h2'));
  });

  it('speaks the new language after a change, also after it was moved in the page', async () => {
    const { frame, find, i18n } = await put();
    document.body.append(frame);
    await i18n.setLocale('de');
    await frame.updateComplete;
    expect(find('[part=progress]')?.textContent).toBe('Schritt 4 von 7');
  });

  it('listens to the language no longer once it is gone', async () => {
    const { frame, find, i18n } = await put();
    frame.remove();
    await i18n.setLocale('de');
    await frame.updateComplete;
    expect(find('[part=progress]')?.textContent).toBe('Step 4 of 7');
  });
});
