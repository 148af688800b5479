import { describe, expect, it } from 'vitest';
import type { Order } from '../contract/order.js';
import type { FlowState } from './state.js';
import { EMPTY_DRAFT } from './draft.js';
import { sampleOrder } from './testing/sample-order.js';
import { transition } from './transition.js';

const NOW = Date.parse('2026-11-21T10:00:00Z');

/** What is shown after the relay has said `second` where it had said `first`. */
function statusAfter(first: string, second: string, now = NOW): unknown {
  const order = sampleOrder({ payment: 'paid', status: 'PENDING', updatedAt: first });
  const state: FlowState = { at: 'following', order, token: 'token-of-twenty-characters', draft: EMPTY_DRAFT };
  const [next] = transition(state, {
    type: 'order-read',
    order: { ...order, status: 'ACTIVE', updatedAt: second },
    now,
  });
  return 'order' in next && next.order.status;
}

describe('the time a relay gives its answers', () => {
  it('tells a late answer, which is dropped', () => {
    expect(statusAfter('2026-11-21T10:00:00Z', '2026-11-21T09:59:59Z')).toBe('PENDING');
    expect(statusAfter('2026-11-21T10:00:00Z', '2026-11-21T10:00:00Z')).toBe('ACTIVE');
  });

  it('still does so where the buyer’s clock is a day behind', () => {
    expect(statusAfter('2026-11-22T10:00:00Z', '2026-11-22T09:59:59Z')).toBe('PENDING');
  });

  it('means nothing after an answer from the future: the clock was put right', () => {
    expect(statusAfter('2026-11-22T10:00:01Z', '2026-11-21T10:00:00Z')).toBe('ACTIVE');
  });
});

describe('two answers of the same moment', () => {
  const at = (order: Partial<Order>): FlowState => ({
    at: order.payment === 'paid' ? 'following' : 'confirming',
    until: NOW,
    order: sampleOrder(order),
    token: 'token-of-twenty-characters',
    draft: EMPTY_DRAFT,
  });
  const due = sampleOrder({ payment: 'due' });
  const paid = sampleOrder({ payment: 'paid', status: 'PENDING' });

  it('never make money that has come due again', () => {
    const state = at(paid);
    expect(transition(state, { type: 'order-read', order: due, now: NOW })).toEqual([state, []]);
  });

  it('settle the order in whichever order they come, and an unpaid one still moves', () => {
    expect(transition(at(due), { type: 'order-read', order: paid, now: NOW })[0].at).toBe('following');
    const processing = sampleOrder({ payment: 'processing' });
    expect(transition(at(due), { type: 'order-read', order: processing, now: NOW })[0]).toMatchObject({
      order: { payment: 'processing' },
    });
  });

  it('may unsettle it when the second one is later: the seller has looked again', () => {
    const order = { ...paid, payment: 'unknown', updatedAt: '2026-11-21T10:00:01Z' } as const;
    expect(transition(at(paid), { type: 'order-read', order, now: NOW })[0]).toMatchObject({
      order: { payment: 'unknown' },
    });
  });
});
