import { describe, expect, it } from 'vitest';
import type { FlowEvent } from './event.js';
import type { FlowState } from './state.js';
import { reopenOrder } from './settling.js';
import { NOW, sampleFailure } from './testing/sample-form.js';
import { sampleOpened, sampleSnapshot } from './testing/sample-order.js';
import { announced, walk } from './testing/walk.js';
import { transition } from './transition.js';

const STRIPE = { type: 'IDEAL', clientSecret: 'pi_1_secret_1', publishableKey: 'pk_test_1' } as const;
const failure = sampleFailure('payment-authentication');
const refused: FlowEvent = { type: 'payment-refused', orderId: 'order-1', failure };
const cancelled: FlowEvent = { type: 'payment-cancelled', orderId: 'order-1' };

/** Back from the bank with an order that stands as `changes` say. */
function back(changes: Parameters<typeof sampleOpened>[0] = {}): FlowState {
  const [state] = reopenOrder(sampleOpened({ paymentStep: STRIPE, ...changes }), NOW, true);
  expect(state.at).toBe('confirming');
  return state;
}

describe('back from the bank, when the payment provider says', () => {
  it('that it was refused, the same order is paid once more, with the reason', () => {
    const { state, effects } = walk(back(), refused);
    expect(state).toMatchObject({ at: 'paying', is: 'ready', failure });
    expect(announced(effects)).toEqual(['payment-fail']);
    expect(effects.map((effect) => effect.do)).toContain('read-order');
  });

  it('that the buyer left, the same order is paid once more', () => {
    const { state, effects } = walk(back(), cancelled);
    expect(state).toMatchObject({ at: 'paying', is: 'ready' });
    expect(announced(effects)).toEqual(['payment-cancel']);
  });

  it.each([refused, cancelled])('$type, but the relay has seen the money, the relay is believed', (event) => {
    const processing = back({ payment: 'processing' });
    expect(transition(processing, event)).toEqual([processing, []]);
  });

  it('anything about another order, nothing changes', () => {
    const state = back();
    expect(transition(state, { ...refused, orderId: 'order-2' })).toEqual([state, []]);
    expect(transition(state, { ...cancelled, orderId: 'order-2' })).toEqual([state, []]);
  });

  it('that it was refused, the relay’s word that it is paid still counts', () => {
    const paid = sampleSnapshot({ payment: 'paid', status: 'PENDING', updatedAt: '2026-11-21T10:05:00Z' });
    const { state } = walk(back(), refused, { type: 'snapshot-received', snapshot: paid, now: NOW });
    expect(state.at).toBe('following');
  });
});
