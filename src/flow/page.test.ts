import { describe, expect, it } from 'vitest';
import type { CheckoutConfig } from '../config/checkout-config.js';
import { formAt, openForm } from './form.js';
import { EMPTY_DRAFT } from './draft.js';
import type { FlowEvent } from './event.js';
import { askedSteps, problemsOn } from './page.js';
import type { Filling, FlowState } from './state.js';
import { sampleCatalogue, sampleStatus } from './testing/sample-catalogue.js';
import { pressPay, sampleDraft, sampleFailure, sampleForm, sampleQuestion } from './testing/sample-form.js';
import { transition } from './transition.js';

const STEPS: CheckoutConfig['steps'] = [['country', 'vehicle', 'period', 'plate', 'contact']];
const catalogue = sampleCatalogue({ wishes: { steps: STEPS } });
const plate = { verdict: 'ok', plate: 'M-AB123' } as const;
const WINDOW = { earliest: '2026-11-21', latest: '2026-12-21' };

/** The whole form on one page, filled in. */
function page(changes: Partial<Filling> = {}): Filling {
  const { plate: _, ...form } = sampleForm({ catalogue, step: 'country' });
  return { ...form, ...changes };
}

const submit: FlowEvent = { type: 'step-submitted', step: 'country', window: WINDOW, plate };
const fieldsOf = (state: FlowState) => (state.at === 'filling' ? state.problems.map(({ field }) => field) : []);
const stepOf = (state: FlowState) => (state.at === 'filling' ? state.step : state.at);

describe('a page of several steps', () => {
  it('asks for what can be answered by now', () => {
    const at = (changes: object) => askedSteps({ catalogue, step: 'plate', draft: { ...EMPTY_DRAFT, ...changes } });
    expect(at({})).toEqual(['country', 'plate', 'contact']);
    expect(at({ vehicleType: 'car' })).toEqual(['country', 'plate', 'contact']);
    expect(at({ country: 'AT' })).toEqual(['country', 'vehicle', 'plate', 'contact']);
    expect(at({ country: 'AT', vehicleType: 'car' })).toEqual(['country', 'vehicle', 'period', 'plate', 'contact']);
  });

  it('asks for a step by itself whatever is missing before it', () => {
    expect(askedSteps({ catalogue: sampleCatalogue(), step: 'period', draft: EMPTY_DRAFT })).toEqual(['period']);
  });

  it('is opened at its top, whatever is missing on it', () => {
    expect(stepOf(openForm(catalogue, sampleDraft())[0])).toBe('country');
    const contactFirst = sampleCatalogue({
      wishes: { steps: [['country', 'vehicle'], ['period', 'contact'], ['plate']] },
    });
    expect(stepOf(openForm(contactFirst, sampleDraft({ start: '' }))[0])).toBe('period');
    expect(stepOf(openForm(contactFirst, sampleDraft())[0])).toBe('period');
  });

  it('lists all that is missing, in its order, without what cannot be asked yet', () => {
    const [state, effects] = transition(page({ draft: EMPTY_DRAFT }), submit);
    expect(fieldsOf(state)).toEqual(['country', 'registrationCountry', 'plate', 'email']);
    expect(effects).toEqual([]);
    expect(fieldsOf(transition(page({ draft: sampleDraft({ start: '', email: 'x' }) }), submit)[0])).toEqual([
      'start',
      'email',
    ]);
  });

  it('lists a start outside the window', () => {
    expect(transition(page({ draft: sampleDraft({ start: '2027-06-01' }) }), submit)[0]).toMatchObject({
      problems: [{ field: 'start', code: 'start-outside' }],
    });
  });

  it('lists what is odd about the plate with the rest, and goes past it when pressed again', () => {
    const odd: FlowEvent = { ...submit, plate: { verdict: 'warn', plate: 'M-AB123', code: 'unusual' } };
    const [first] = transition(page({ draft: sampleDraft({ email: '' }) }), odd);
    expect(fieldsOf(first)).toEqual(['plate', 'email']);
    const [second] = transition(first, odd);
    expect(fieldsOf(second)).toEqual(['plate', 'email']);
    const [mended] = transition(second, { type: 'draft-changed', changes: { email: 'buyer@mail.example' } });
    expect(transition(mended, odd)[1]).toEqual([{ do: 'check-plate', of: sampleQuestion() }]);
  });

  it('keeps what the relay said of the plate among what is wrong', () => {
    const told = { field: 'plate', code: 'look-alike', suggestions: ['M-AB 123'] } as const;
    const form = page({
      draft: sampleDraft({ email: '' }),
      problems: [told],
      plateCheck: { is: 'answered', of: sampleQuestion(), answer: { valid: false, code: 'look-alike' } },
    });
    expect(transition(form, submit)[0]).toMatchObject({ problems: [told, { field: 'email', code: 'required' }] });
  });

  it('waits for the check of the plate, and goes on to the review', () => {
    const [waiting, asked] = transition(page(), submit);
    expect(asked).toEqual([{ do: 'check-plate', of: sampleQuestion() }]);
    expect(stepOf(waiting)).toBe('country');
    const answer = { valid: true, plate: 'M-AB123' } as const;
    const [next] = transition(waiting, { type: 'plate-checked', of: sampleQuestion(), answer });
    expect(next).toMatchObject({ step: 'review', plate: 'M-AB123', problems: [] });
    expect(stepOf(transition(waiting, { type: 'plate-check-failed', of: sampleQuestion() })[0])).toBe('review');
  });

  it('stays where the relay refuses the plate', () => {
    const [waiting] = transition(page(), submit);
    const answer = { valid: false, code: 'pattern' } as const;
    expect(transition(waiting, { type: 'plate-checked', of: sampleQuestion(), answer })[0]).toMatchObject({
      step: 'country',
      problems: [{ field: 'plate', code: 'pattern' }],
    });
  });

  it('stays where something else went missing while the plate was checked', () => {
    const [waiting] = transition(page(), submit);
    const [changed] = transition(waiting, { type: 'draft-changed', changes: { email: '' } });
    const answer = { valid: true, plate: 'M-AB123' } as const;
    expect(transition(changed, { type: 'plate-checked', of: sampleQuestion(), answer })[0]).toMatchObject({
      step: 'country',
      problems: [{ field: 'email', code: 'required' }],
    });
  });

  it('says at once what is wrong with a plate that is left, whichever step of it the buyer came for', () => {
    const left: FlowEvent = { type: 'plate-left', plate, vin: { verdict: 'refuse', code: 'vin-length' } };
    const romanian = page({ step: 'contact', draft: sampleDraft({ country: 'RO', productId: 'ro-car-10', vin: 'X' }) });
    expect(transition(romanian, left)[0]).toMatchObject({ problems: [{ field: 'vin', code: 'vin-length' }] });
  });

  it('takes no press of another page', () => {
    const form = page();
    expect(transition(form, { ...submit, step: 'review' })).toEqual([form, []]);
    const review = page({ step: 'review' });
    expect(transition(review, submit)).toEqual([review, []]);
  });

  it('without the plate goes on at once, and leaves what was told behind', () => {
    const apart = sampleCatalogue({
      wishes: {
        steps: [
          ['country', 'vehicle', 'period'],
          ['plate', 'contact'],
        ],
      },
    });
    const form = page({ catalogue: apart, notice: { code: 'way-gone' } });
    const [next, effects] = transition(form, { type: 'step-submitted', step: 'period', window: WINDOW });
    expect(next).toMatchObject({ step: 'plate', problems: [] });
    expect(next).not.toHaveProperty('notice');
    expect(effects).toEqual([{ do: 'announce', announcement: { event: 'step', step: 'plate' } }]);
    expect(
      fieldsOf(transition({ ...form, draft: EMPTY_DRAFT }, { type: 'step-submitted', step: 'country' })[0]),
    ).toEqual(['country']);
  });

  it('opens at the step the buyer wants to change, and once', () => {
    const review = page({ step: 'review' });
    const [opened, effects] = transition(review, { type: 'step-opened', step: 'plate' });
    expect(stepOf(opened)).toBe('plate');
    expect(effects).toHaveLength(1);
    expect(transition(opened, { type: 'step-opened', step: 'plate' })).toEqual([opened, []]);
    expect(stepOf(transition(opened, { ...submit, step: 'plate' })[0])).toBe('plate');
    expect(problemsOn({ catalogue, draft: EMPTY_DRAFT, step: 'plate' })).toHaveLength(4);
  });

  it('forgets what was wrong with another product, and keeps what is wrong with all', () => {
    const problems = (['productId', 'start', 'vin', 'plate', 'email'] as const).map((field) => ({
      field,
      code: 'required',
    }));
    const [state] = transition(page({ problems }), { type: 'draft-changed', changes: { country: 'RO' } });
    expect(fieldsOf(state)).toEqual(['plate', 'email']);
  });
});

describe('what changes by itself on a page of several steps', () => {
  it('asks again for a product that is gone, without leaving the page', () => {
    const form = page({ step: 'plate' });
    const [state, effects] = transition(form, {
      type: 'availability-received',
      status: sampleStatus({ offline: ['at-car-10'] }),
    });
    expect(state).toMatchObject({ step: 'plate', notice: { code: 'gone-offline', country: 'AT' } });
    expect(effects).toEqual([]);
    const [later] = transition(page({ step: 'review' }), {
      type: 'availability-received',
      status: sampleStatus({ offline: ['at-car-10'] }),
    });
    expect(stepOf(later)).toBe('period');
  });

  it('stays on the page when the step that heads it has one choice left', () => {
    const status = sampleStatus({ only: ['at-car-10', 'at-moto-10'] });
    const [state, effects] = transition(page(), { type: 'availability-received', status });
    expect(stepOf(state)).toBe('vehicle');
    expect(effects).toEqual([]);
  });

  it('shows on the page whatever of it the relay refused', () => {
    const intent = { key: 'key-1', fingerprint: 'f', attempts: 1, lastAttemptAt: 0 };
    const [preparing] = transition(sampleForm({ catalogue }), pressPay());
    if (preparing.at !== 'preparing') throw new Error(`The state is ${preparing.at}.`);
    const [state] = transition(
      { ...preparing, at: 'ordering', intent: { ...preparing.intent, attempts: intent.attempts } },
      {
        type: 'order-failed',
        key: preparing.intent.key,
        now: 0,
        failure: sampleFailure('validation-failed', {
          fields: [
            { pointer: '/customer/email', code: 'email' },
            { pointer: '/items/0/vehicle/plate', code: 'refused' },
            { pointer: '/consent', code: 'required' },
          ],
        }),
      },
    );
    expect(stepOf(state)).toBe('plate');
    expect(fieldsOf(state)).toEqual(['email', 'plate']);
  });

  it('opens nothing that is hidden', () => {
    const form = formAt('vehicle', sampleCatalogue({ only: ['at-car-10', 'at-moto-10'] }), EMPTY_DRAFT);
    expect(transition(form, { type: 'step-opened', step: 'country' })).toEqual([form, []]);
  });
});
