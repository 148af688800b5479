import { describe, expect, it } from 'vitest';
import { plateAndPay } from './plate-and-pay.js';
import { pressPay, sampleForm } from './testing/sample-form.js';

const plate = { verdict: 'ok', plate: 'MAB123' } as const;

describe('the plate and the payment', () => {
  it('go on from the plate with its reading, and with nothing less', () => {
    const form = sampleForm({ step: 'plate' });
    expect(plateAndPay(form, { type: 'step-submitted', step: 'plate', plate })[1]).toHaveLength(1);
    expect(plateAndPay(form, { type: 'step-submitted', step: 'plate' })).toEqual([form, []]);
  });

  it('do not go on from the plate for a press at another step, or of another step', () => {
    const [contact, atPlate] = [sampleForm({ step: 'contact' }), sampleForm({ step: 'plate' })];
    expect(plateAndPay(contact, { type: 'step-submitted', step: 'plate', plate })).toEqual([contact, []]);
    expect(plateAndPay(contact, { type: 'step-submitted', step: 'contact', plate })).toEqual([
      { ...contact, step: 'review' },
      [{ do: 'announce', announcement: { event: 'step', step: 'review' } }],
    ]);
    expect(plateAndPay(atPlate, { type: 'step-submitted', step: 'contact', plate })).toEqual([atPlate, []]);
  });

  it('order only from the payment, whatever is pressed elsewhere', () => {
    const review = sampleForm({ step: 'review' });
    expect(plateAndPay(review, pressPay())).toEqual([review, []]);
    expect(plateAndPay(sampleForm(), pressPay())[0].at).toBe('preparing');
  });
});
