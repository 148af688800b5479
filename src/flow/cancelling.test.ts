import { describe, expect, it } from 'vitest';
import type { Order } from '../contract/order.js';
import { cancelAfter, isCancellable } from './cancelling.js';
import type { FlowEvent } from './event.js';
import type { Cancelling, FlowState } from './state.js';
import { NOW, sampleFailure } from './testing/sample-form.js';
import { sampleOpened, sampleOrder, sampleSnapshot } from './testing/sample-order.js';
import { announced, at, walk } from './testing/walk.js';
import { transition } from './transition.js';

const CANCELLABLE = { payment: 'paid', status: 'PENDING', cancellableUntil: '2026-11-22T00:00:00Z' } as const;
const opened = sampleOpened(CANCELLABLE);

function following(cancel?: Cancelling, changes: Partial<Order> = {}): Extract<FlowState, { at: 'following' }> {
  return { at: 'following', ...sampleOpened({ ...CANCELLABLE, ...changes }), ...(cancel && { cancel }) };
}

function cancelled(changes: Partial<Order> = {}): FlowEvent {
  const order = sampleOrder({ payment: 'refunded', status: 'REFUNDED', updatedAt: '2026-11-21T10:05:00Z', ...changes });
  return { type: 'order-cancelled', order, now: NOW };
}

const failed = (retryable: boolean, orderId = 'order-1'): FlowEvent => ({
  type: 'cancel-failed',
  orderId,
  failure: sampleFailure('cancel-refused', { retryable }),
});
const asks: FlowEvent = { type: 'cancel-opened' };
const says: FlowEvent = { type: 'cancel-pressed' };
const leaves: FlowEvent = { type: 'cancel-left' };

describe('cancelling an order', () => {
  it('asks the buyer first, then the relay, and ends with its word', () => {
    const first = walk(following(), asks);
    expect(first).toEqual({ state: following('asked'), effects: [] });
    const second = walk(first.state, says);
    expect(second.state).toEqual(following('busy'));
    expect(second.effects).toMatchObject([{ do: 'cancel-order', opened }]);
    const { state, effects } = walk(second.state, cancelled());
    expect(at(state, 'ended')).not.toHaveProperty('cancel');
    expect(announced(effects)).toEqual(['status']);
  });

  it('can be left alone after the question', () => {
    const [state, effects] = transition(following('asked'), leaves);
    expect(state).toStrictEqual(following());
    expect(effects).toEqual([]);
  });

  it('is not offered once the vendor does not allow it any more', () => {
    const { cancellableUntil: _, ...order } = following().order;
    const over = { ...following(), order };
    expect(transition(over, asks)).toEqual([over, []]);
    expect(isCancellable(over)).toBe(false);
    expect(isCancellable(following())).toBe(true);
  });

  it('is asked for once: a second press does nothing, and nothing calls it back', () => {
    const busy = following('busy');
    for (const event of [asks, says, leaves]) expect(transition(busy, event)).toEqual([busy, []]);
  });

  it('needs the question before the word', () => {
    for (const from of [following(), following('refused'), following('unknown')]) {
      expect(transition(from, says)).toEqual([from, []]);
      expect(transition(from, leaves)).toEqual([from, []]);
    }
  });

  it.each(['refused', 'unknown'] as const)('can be tried again after it was %s', (cancel) => {
    expect(transition(following(cancel), asks)).toEqual([following('asked'), []]);
  });

  it('is over when the relay refuses, and how the order stands is read again', () => {
    const [state, effects] = transition(following('busy'), failed(false));
    expect(state).toEqual(following('refused'));
    expect(effects).toMatchObject([{ do: 'read-order', opened }]);
  });

  it('is not known without an answer: only the status of the order tells', () => {
    const [state, effects] = transition(following('busy'), failed(true));
    expect(state).toEqual(following('unknown'));
    expect(effects).toMatchObject([{ do: 'read-order', opened }]);
  });

  it('drops a no that it does not wait for, and one about another order', () => {
    for (const from of [following(), following('asked'), following('refused')]) {
      expect(transition(from, failed(false))).toEqual([from, []]);
    }
    expect(transition(following('busy'), failed(false, 'order-2'))).toEqual([following('busy'), []]);
  });

  it('drops the word about another order, and still waits for its own', () => {
    expect(transition(following('busy'), cancelled({ id: 'order-2' }))).toEqual([following('busy'), []]);
  });

  it('ends with the word of the relay wherever the order is shown', () => {
    const confirming: FlowState = { at: 'confirming', until: NOW, ...sampleOpened() };
    expect(transition(confirming, cancelled())[0].at).toBe('ended');
  });

  it('does not begin for an order that is not under way', () => {
    const ended: FlowState = { at: 'ended', ...opened };
    for (const event of [asks, says, leaves, failed(false)]) expect(transition(ended, event)).toEqual([ended, []]);
  });
});

describe('what is left of a cancellation when the relay says anew how the order stands', () => {
  const over = sampleOpened({ payment: 'paid' });

  it.each(['busy', 'refused', 'unknown'] as const)('is all of it while it is %s', (cancel) => {
    expect(cancelAfter({ ...over, cancel })).toEqual({ ...over, cancel });
    expect(cancelAfter({ ...opened, cancel })).toEqual({ ...opened, cancel });
  });

  it('is the question as long as it can still be answered', () => {
    expect(cancelAfter({ ...opened, cancel: 'asked' })).toEqual({ ...opened, cancel: 'asked' });
    expect(cancelAfter({ ...over, cancel: 'asked' })).toStrictEqual(over);
  });

  it('is nothing where there was none', () => {
    expect(cancelAfter(opened)).toStrictEqual(opened);
  });

  it('is kept in the state while the order goes on, and gone with the order', () => {
    const snapshot = { payment: 'paid', status: 'WILL_BE_ACTIVE' } as const;
    const heard = (changes: Parameters<typeof sampleSnapshot>[0]): FlowEvent => ({
      type: 'snapshot-received',
      snapshot: sampleSnapshot({ ...snapshot, ...changes }),
      now: NOW,
    });
    expect(transition(following('busy'), heard({}))[0]).toMatchObject({ at: 'following', cancel: 'busy' });
    expect(transition(following(), heard({}))[0]).not.toHaveProperty('cancel');
    const [ended] = transition(following('busy'), heard({ payment: 'refunded', status: 'REFUNDED' }));
    expect(at(ended, 'ended')).not.toHaveProperty('cancel');
  });
});
