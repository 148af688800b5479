import { describe, expect, it } from 'vitest';
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
