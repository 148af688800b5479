import { describe, expect, it } from 'vitest';
import { boughtSpans, purchaseName } from './bought-before.js';
import type { Filling } from './state.js';
import { NOW, sampleDraft, sampleForm } from './testing/sample-form.js';
import { at, walk } from './testing/walk.js';
import { transition } from './transition.js';

const review = sampleForm({ step: 'review' });
const spans = [{ from: NOW, until: NOW + 86_400_000 }];
const told = { type: 'bought-before', of: purchaseName(review), spans } as const;

describe('a vignette that was bought before', () => {
  it('is told in the review, and keeps nobody from going on', () => {
    const [state, effects] = transition(review, told);
    expect([state, effects]).toEqual([{ ...review, bought: { of: told.of, spans } }, []]);
    expect(boughtSpans(at(state, 'filling'))).toBe(spans);
    expect(at(walk(state, { type: 'step-submitted', step: 'review' }).state, 'filling').step).toBe('pay');
  });

  it('stays told while the buyer consents, leaves the review and comes back', () => {
    const { state } = walk(
      review,
      told,
      { type: 'draft-changed', changes: { consent: false } },
      { type: 'step-opened', step: 'contact' },
      { type: 'step-opened', step: 'review' },
    );
    expect(boughtSpans(at(state, 'filling'))).toBe(spans);
  });

  it.each<[string, Partial<Filling>]>([
    ['product', { draft: sampleDraft({ productId: 'at-car-2m' }) }],
    ['registration country', { draft: sampleDraft({ registrationCountry: 'AT' }) }],
    ['plate', { plate: 'M-AB124' }],
  ])('is not told of another %s', (_what, change) => {
    const bought = at(transition(review, told)[0], 'filling');
    expect(boughtSpans({ ...bought, ...change })).toEqual([]);
    const other = { ...review, ...change };
    expect(transition(other, told)).toEqual([other, []]);
  });

  it('is not told where nothing was said of it, and at no other step', () => {
    expect(boughtSpans(review)).toEqual([]);
    const pay = sampleForm();
    expect(transition(pay, told)).toEqual([pay, []]);
  });

  it('has a name that its parts cannot be moved about in', () => {
    expect(purchaseName(sampleForm())).toBe('at-car-10\nDE\nM-AB123');
  });
});
