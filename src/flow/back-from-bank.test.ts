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

describe('back from a page of the bank’s, without a word about the money,', () => {
  const AT_BANK = { type: 'CARD', redirectUrl: 'https://bank.example/pay' } as const;
  const atBank = () => back({ paymentStep: AT_BANK });
  const woke = (after: number): FlowEvent => ({ type: 'woke', now: NOW + after });
  const heard = (changes: Parameters<typeof sampleSnapshot>[0], minute = 1): FlowEvent => ({
    type: 'snapshot-received',
    snapshot: sampleSnapshot({ updatedAt: `2026-11-21T10:0${minute}:00Z`, ...changes }),
    now: NOW,
  });

  it('the buyer waits a moment, and can then pay the same order', () => {
    expect(transition(atBank(), woke(9_999))).toEqual([atBank(), [{ do: 'wake', at: NOW + 10_000 }]]);
    const [state, effects] = transition(atBank(), woke(10_000));
    expect(state).toMatchObject({ at: 'paying', is: 'ready', order: { id: 'order-1' } });
    expect(effects.map((effect) => effect.do)).toEqual(['follow-order']);
    expect(transition(state, { type: 'continue-pressed' })[1].at(-1)).toMatchObject({ do: 'redirect' });
  });

  it('the vendor’s payment page is the same', () => {
    const state = back({ paymentStep: { type: 'LINK', paymentLink: 'https://vendor.example/pay' } });
    expect(transition(state, woke(10_000))[0].at).toBe('paying');
  });

  it('nothing is paid again once the relay has seen money on its way; it is waited for as long as ever', () => {
    const { state } = walk(atBank(), heard({ payment: 'processing' }), woke(10_000));
    expect(state.at).toBe('confirming');
    expect(transition(state, woke(10_000))[1]).toEqual([{ do: 'wake', at: NOW + 90_000 }]);
    expect(transition(state, woke(90_000))[0].at).toBe('unsettled');
  });

  it('money that was on its way already when the buyer came back is waited for as long as ever', () => {
    const [state, effects] = reopenOrder(sampleOpened({ paymentStep: AT_BANK, payment: 'processing' }), NOW, true);
    expect(state).not.toHaveProperty('payAgainAt');
    expect(effects.at(-1)).toEqual({ do: 'wake', at: NOW + 90_000 });
  });

  it('what is confirmed in the page by the payment provider is waited for as long as ever', () => {
    expect(transition(back(), woke(10_000))).toEqual([back(), [{ do: 'wake', at: NOW + 90_000 }]]);
    expect(transition(back(), woke(90_000))[0].at).toBe('unsettled');
  });
});

describe('the way back of an order', () => {
  const returnUrl = 'https://shop.example/#vignette-order=order-1.code';

  it('is kept when a reading of the order names none, and given way to a new one', () => {
    const state = back({ paymentStep: { ...STRIPE, returnUrl } });
    const read = (paymentStep: typeof STRIPE & { returnUrl?: string }): FlowEvent => ({
      type: 'order-read',
      order: sampleOpened({ paymentStep, updatedAt: '2026-11-21T10:05:00Z' }).order,
      now: NOW,
    });
    expect(transition(state, read(STRIPE))[0]).toMatchObject({ order: { paymentStep: { returnUrl } } });
    const fresh = 'https://shop.example/#vignette-order=order-1.fresh';
    expect(transition(state, read({ ...STRIPE, returnUrl: fresh }))[0]).toMatchObject({
      order: { paymentStep: { returnUrl: fresh } },
    });
    expect(transition(back(), read(STRIPE))[0]).not.toHaveProperty('order.paymentStep.returnUrl');
  });
});
