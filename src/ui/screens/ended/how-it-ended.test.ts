import { describe, expect, it } from 'vitest';
import { howItEnded } from './how-it-ended.js';

describe('howItEnded', () => {
  it('speaks of the money first', () => {
    expect(howItEnded({ status: 'DELETED', payment: 'failed' }).heading).toBe('ended.failed.heading');
    expect(howItEnded({ status: 'DELETED', payment: 'cancelled' }).heading).toBe('ended.cancelled.heading');
    expect(howItEnded({ status: 'DELETED', payment: 'refunded' }).heading).toBe('order.status.REFUNDED.heading');
    expect(howItEnded({ status: 'REFUNDED', payment: 'paid' }).heading).toBe('order.status.REFUNDED.heading');
  });

  it('sends a buyer whose deleted order was paid to support', () => {
    expect(howItEnded({ status: 'DELETED', payment: 'paid' }).text).toBe('order.status.DELETED.text');
  });

  it('says nothing it does not know', () => {
    expect(howItEnded({ status: 'UNKNOWN', payment: 'unknown' }).heading).toBe('ended.over.heading');
  });
});
