import { describe, expect, it } from 'vitest';
import type { Opened } from './state.js';
import { otherTotal } from './agreed-total.js';
import { openOrder, reopenOrder } from './settling.js';
import { NOW } from './testing/sample-form.js';
import { sampleOpened, sampleOrder } from './testing/sample-order.js';
import { announced, orderingState } from './testing/walk.js';
import { transition } from './transition.js';

const AGREED = { amount: 1280, currency: 'EUR' };
const DEARER = { total: { amount: 1380, currency: 'EUR' } };
const failure = { code: 'total-differs', retryable: false, reference: 'VC-1234' };
const withAgreed = (...changes: Parameters<typeof sampleOpened>): Opened => ({
  ...sampleOpened(...changes),
  agreed: AGREED,
});

describe('an order with another total than the buyer agreed to', () => {
  it.each([DEARER, { total: { amount: 1280, currency: 'CZK' } }])('is not paid: %o', (changes) => {
    const [state, effects] = openOrder(withAgreed(changes), NOW);
    expect(state).toMatchObject({ at: 'paying', is: 'ready', failure });
    expect(effects.map((effect) => effect.do)).toEqual(['follow-order', 'announce']);
    expect(effects[1]).toEqual({
      do: 'announce',
      announcement: { event: 'error', code: 'total-differs', reference: 'VC-1234' },
    });
  });

  it('is not paid when it is opened again, nor by a press', () => {
    const [state] = reopenOrder(withAgreed(DEARER), NOW, false);
    expect(state).toMatchObject({ at: 'paying', is: 'ready', failure });
    expect(transition(state, { type: 'continue-pressed' })).toEqual([state, []]);
  });

  it('is not paid when the relay says only later how to pay', () => {
    const [waiting] = openOrder(withAgreed({ ...DEARER, paymentStep: { type: 'CARD' } }), NOW);
    expect(waiting.at).toBe('confirming');
    const order = sampleOrder({ ...DEARER, updatedAt: '2026-11-21T10:05:00Z' });
    expect(transition(waiting, { type: 'order-read', order, now: NOW })[0]).toMatchObject({ at: 'paying', failure });
  });

  it('stays so when the buyer opens it again in this browser', () => {
    const order = sampleOrder(DEARER);
    const from = { by: 'token', orderId: order.id, token: 'token-0123456789-0123456789' } as const;
    const resuming = { at: 'resuming', draft: sampleOpened().draft, from } as const;
    const receipt = { order, token: from.token };
    expect(transition(resuming, { type: 'resumed', receipt, agreed: AGREED, now: NOW })[0]).toMatchObject({ failure });
    expect(transition(resuming, { type: 'resumed', receipt, now: NOW })[0]).not.toHaveProperty('failure');
  });

  it('is left alone where it is paid already, or the money is on its way', () => {
    expect(openOrder(withAgreed({ ...DEARER, payment: 'paid' }), NOW)[0].at).toBe('following');
    expect(openOrder(withAgreed({ ...DEARER, payment: 'processing' }), NOW)[0].at).toBe('confirming');
  });
});

describe('the agreed total', () => {
  it('is the one that was sent, and holds nothing up where it is the same', () => {
    const { order, token } = { order: sampleOrder(), token: 'token-0123456789-0123456789' };
    const placed = { type: 'order-placed', key: 'key-1', receipt: { order, token }, now: NOW } as const;
    const [state, effects] = transition(orderingState(), placed);
    expect(state).toMatchObject({ at: 'paying', is: 'busy', agreed: AGREED });
    expect(announced(effects)).toEqual(['order', 'payment-start']);
  });

  it('is compared only where it is known', () => {
    expect(otherTotal(sampleOpened(DEARER))).toBeUndefined();
    expect(otherTotal(withAgreed())).toBeUndefined();
    expect(otherTotal(withAgreed(DEARER))).toEqual(failure);
  });
});
