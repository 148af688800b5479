import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_DRAFT } from './draft.js';
import type { FlowEvent } from './event.js';
import { firstForm, initialState } from './first-form.js';
import type { FlowState } from './state.js';
import { eventFor, RANDOM_STEP } from './testing/random-event.js';
import { sampleCatalogue } from './testing/sample-catalogue.js';
import { NOW, sampleFailure, sampleForm } from './testing/sample-form.js';
import { orderingState } from './testing/walk.js';
import { Visit } from './testing/visit.js';
import { transition } from './transition.js';

const catalogue = sampleCatalogue();
const loading = initialState(EMPTY_DRAFT);

describe('the first form', () => {
  it.each([
    loading,
    { at: 'no-catalogue', draft: EMPTY_DRAFT, failure: sampleFailure('network') },
    { at: 'nothing-offered', draft: EMPTY_DRAFT, catalogue },
  ] satisfies FlowState[])('takes the catalogue when it comes ($at)', (state) => {
    const received: FlowEvent = { type: 'catalogue-received', catalogue };
    expect(firstForm(state, received)).toEqual(transition(state, received));
  });

  it('takes what is typed, and leaves the plate, the payment and all that follows to the rest', () => {
    const form = sampleForm({ step: 'contact' });
    const typed: FlowEvent = { type: 'draft-changed', changes: { email: 'x' } };
    expect(firstForm(form, typed)).toEqual(transition(form, typed));
    expect(firstForm(form, { type: 'suggestion-accepted', plate: 'M-AB123' })).toBeUndefined();
    expect(firstForm(orderingState(), { type: 'stop-pressed' })).toBeUndefined();
    expect(firstForm(orderingState(), { type: 'check-pressed', now: NOW })).toBeUndefined();
  });

  it('answers by itself when a choice is sent, before the rest is there', () => {
    const submit: FlowEvent = { type: 'step-submitted', step: 'country' };
    const chosen = sampleForm({ step: 'country' });
    const missing = sampleForm({ step: 'country', draft: EMPTY_DRAFT });
    expect(firstForm(chosen, submit)?.[0]).toMatchObject({ step: 'vehicle', problems: [] });
    expect(firstForm(missing, submit)?.[0]).toMatchObject({
      step: 'country',
      problems: [{ field: 'country', code: 'required' }],
    });
    const later = sampleForm({ step: 'vehicle', draft: { ...EMPTY_DRAFT, country: 'AT' } });
    expect(firstForm(later, submit)).toEqual([later, []]);
  });

  it('leaves a page of several steps, and what is no choice, to the rest', () => {
    const together = sampleCatalogue({
      wishes: {
        steps: [
          ['country', 'vehicle'],
          ['period', 'plate', 'contact'],
        ],
      },
    });
    const page = sampleForm({ step: 'country', catalogue: together });
    expect(firstForm(page, { type: 'step-submitted', step: 'country' })).toBeUndefined();
    const contact = sampleForm({ step: 'contact' });
    expect(firstForm(contact, { type: 'step-submitted', step: 'contact' })).toBeUndefined();
  });

  it('never gives another answer than the whole', () => {
    fc.assert(
      fc.property(fc.array(RANDOM_STEP, { minLength: 20, maxLength: 60 }), (steps) => {
        const visit = new Visit();
        for (const step of steps) visit.send(step.tab, eventFor(step, visit));
        for (const { before, event, after, effects } of visit.moments) {
          const answer = firstForm(before, event);
          if (answer) expect(answer).toEqual([after, effects]);
        }
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });
});
