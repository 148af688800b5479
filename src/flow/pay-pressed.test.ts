import { describe, expect, it } from 'vitest';
import { ATTEMPT_GAP, type Intent, newIntent } from './intent.js';
import type { Draft } from './draft.js';
import { NOW, pressPay, sampleDraft, sampleForm } from './testing/sample-form.js';
import { at, effectsThat, orderingState, walk } from './testing/walk.js';
import { transition } from './transition.js';

const first = orderingState().intent;
const settled: Intent = { ...first, settled: true };

/** The key the press leads to. */
function keyFor(known: readonly Intent[], press = pressPay({ freshKey: 'key-2' }), changes: Partial<Draft> = {}) {
  const form = sampleForm({ draft: sampleDraft(changes) });
  return at(transition(form, { ...press, known })[0], 'preparing').intent.key;
}

describe('the first press on Pay', () => {
  it('makes an intent, and the way to pay ready; what is not sent is not stored', () => {
    const { catalogue, draft, request } = orderingState();
    const intent = newIntent('key-1', request);
    const { paymentMethodId: _, ...payment } = request.payment;
    expect(transition(sampleForm(), pressPay())).toEqual([
      { at: 'preparing', before: [], catalogue, draft, plate: 'M-AB123', intent, request: { ...request, payment } },
      [{ do: 'prepare-payment', key: 'key-1', paymentType: 'CARD', total: { amount: 1280, currency: 'EUR' } }],
    ]);
  });

  it('is the only one: a second press meanwhile changes nothing', () => {
    const [preparing] = transition(sampleForm(), pressPay());
    expect(transition(preparing, pressPay({ freshKey: 'key-2' }))).toEqual([preparing, []]);
    const ordering = orderingState();
    expect(transition(ordering, pressPay({ freshKey: 'key-2' }))).toEqual([ordering, []]);
  });

  it('does nothing at another step', () => {
    const form = sampleForm({ step: 'review' });
    expect(transition(form, pressPay())).toEqual([form, []]);
  });
});

describe('the same content', () => {
  it('takes the key it had before', () => {
    expect(keyFor([first])).toBe('key-1');
  });

  it('takes the same key with another way to pay', () => {
    expect(keyFor([first], pressPay({ freshKey: 'key-2', paymentType: 'IDEAL' }))).toBe('key-1');
  });

  it('takes the same key after a reload that lost a VIN typed for another product', () => {
    expect(keyFor([first], pressPay({ freshKey: 'key-2' }), { vin: 'typed before' })).toBe('key-1');
  });

  it('does not store anew what was stored with an attempt, so that no attempt is forgotten', () => {
    const { effects } = walk(sampleForm(), pressPay({ known: [first] }));
    expect(effects.map((effect) => effect.do)).toEqual(['prepare-payment']);
  });

  it('is looked for when it was sent before, from another tab or a page that is gone', () => {
    const prepared = { type: 'payment-prepared', key: 'key-1', now: NOW + 1, known: [first] } as const;
    const { state, effects } = walk(sampleForm(), pressPay({ known: [first] }), prepared);
    expect(at(state, 'looking-up').intent).toEqual(first);
    expect(effects.slice(1)).toEqual([{ do: 'look-up-order', key: 'key-1' }]);
  });

  it('waits out the minute after the last attempt while its fate is open, and counts on from there', () => {
    const inProgress = { type: 'looked-up', key: 'key-1', found: 'in-progress', now: NOW + 1 } as const;
    const prepared = { type: 'payment-prepared', key: 'key-1', now: NOW + 1, known: [first] } as const;
    const { state, effects } = walk(sampleForm(), pressPay({ known: [first] }), prepared, inProgress);
    const { retryAt } = at(state, 'waiting');
    expect(retryAt).toBe(NOW + ATTEMPT_GAP);
    expect(effectsThat(effects, 'create-order')).toEqual([]);
    const [again, more] = transition(state, { type: 'woke', now: retryAt, remembered: first });
    const intent = { ...first, attempts: 2, lastAttemptAt: retryAt };
    expect(at(again, 'ordering').intent).toEqual(intent);
    expect(more[0]).toEqual({ do: 'remember-intent', intent });
  });

  it('with five attempts used only looks up', () => {
    const used = { ...first, attempts: 5 };
    const { state, effects } = walk(sampleForm(), pressPay({ known: [used] }));
    expect(at(state, 'not-processed')).toMatchObject({ intent: used, failure: { code: 'too-many-attempts' } });
    expect(effects).toEqual([]);
    expect(transition(state, { type: 'check-pressed', now: NOW })[1]).toEqual([{ do: 'look-up-order', key: 'key-1' }]);
  });
});

describe('other content', () => {
  it.each([{ start: '2026-12-02' }, { email: 'other@mail.example' }, { registrationCountry: 'AT' }])(
    'such as %o takes a fresh key',
    (changes) => {
      expect(keyFor([first], pressPay({ freshKey: 'key-2' }), changes)).toBe('key-2');
    },
  );
});

describe('what was bought before', () => {
  const press = pressPay({ freshKey: 'key-2', known: [settled] });
  const warned = sampleForm({ notice: { code: 'same-again', shownAt: NOW } });

  it('is warned about, and nothing is sent', () => {
    expect(transition(sampleForm(), press)).toEqual([warned, []]);
  });

  it('is bought again with a fresh key by a press after the warning', () => {
    const [state, effects] = transition(warned, { ...press, now: NOW + 1000 });
    expect(at(state, 'preparing').intent).toMatchObject({ key: 'key-2', attempts: 0 });
    expect(effects).toMatchObject([{ do: 'prepare-payment', key: 'key-2' }]);
  });

  it('is not bought again by the second half of a double click', () => {
    expect(transition(warned, { ...press, now: NOW + 300 })).toEqual([warned, []]);
    expect(transition(warned, { ...press, now: NOW + 999 })).toEqual([warned, []]);
  });

  it('is warned about anew after a change of the form', () => {
    const { state } = walk(
      warned,
      { type: 'draft-changed', changes: { paymentType: 'IDEAL' } },
      { ...press, now: NOW + 5000 },
    );
    expect(at(state, 'filling').notice).toEqual({ code: 'same-again', shownAt: NOW + 5000 });
  });

  it('and is on its way once more takes the key of that order, without another warning', () => {
    const again = { ...first, key: 'key-2', fingerprint: newIntent('key-2', orderingState().request).fingerprint };
    expect(keyFor([settled, again], pressPay({ freshKey: 'key-3' }))).toBe('key-2');
  });
});

describe('an incomplete form', () => {
  it('without a product leads back to the period', () => {
    const { productId: _, ...draft } = sampleDraft();
    const { state, effects } = walk(sampleForm({ draft }), pressPay());
    expect(state).toEqual(sampleForm({ draft, step: 'period' }));
    expect(effects).toEqual([{ do: 'announce', announcement: { event: 'step', step: 'period' } }]);
  });

  it('without a plate that was read leads back to the plate', () => {
    const { plate: _, ...form } = sampleForm();
    expect(transition(form, pressPay())[0]).toEqual({ ...form, step: 'plate' });
  });

  it.each([
    ['review', { consent: false }, { field: 'consent', code: 'required' }],
    ['contact', { email: 'no address' }, { field: 'email', code: 'email' }],
    ['period', { start: '' }, { field: 'start', code: 'required' }],
    ['period', { productId: 'at-car-year' }, { field: 'buyerKind', code: 'required' }],
    ['plate', { country: 'RO', productId: 'ro-car-10' }, { field: 'vin', code: 'required' }],
  ] as const)('leads back to %s with %o, and says what is missing', (step, changes, problem) => {
    const draft = sampleDraft(changes);
    const form = sampleForm({ draft });
    expect(transition(form, pressPay())).toEqual([
      sampleForm({ draft, step, problems: [problem] }),
      [{ do: 'announce', announcement: { event: 'step', step } }],
    ]);
  });
});
