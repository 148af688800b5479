import { afterEach, describe, expect, it } from 'vitest';
import { inShadow } from '../../../test/support/in-shadow.js';
import { sample, show } from './testing/show-step.js';

afterEach(() => document.body.replaceChildren());

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
    expect(said).toEqual(['Will be registered as W 1 2 3 4 5 X.']);
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
