import { describe, expect, it } from 'vitest';
import { OrderStatus } from '../../../contract/order-status.js';
import { stages } from './stages.js';
import { statusTone } from './status-tone.js';

const STATUSES = [
  'CREATED',
  'DEFERRED',
  'PENDING',
  'WILL_BE_ACTIVE',
  'ACTIVE',
  'EXPIRED',
  'REFUNDED',
  'DELETED',
  'PARTIAL',
  'NEEDS_ATTENTION',
  'UNKNOWN',
] as const;

const shown = (...of: Parameters<typeof stages>) => stages(...of).map(({ is }) => is);

describe('stages', () => {
  it('tells paid, registered and active apart', () => {
    expect(shown('CREATED', 'paid')).toEqual(['done', 'now', 'open']);
    expect(shown('PENDING', 'paid')).toEqual(['done', 'now', 'open']);
    expect(shown('WILL_BE_ACTIVE', 'paid')).toEqual(['done', 'done', 'open']);
    expect(shown('ACTIVE', 'paid')).toEqual(['done', 'done', 'done']);
  });

  it('never says paid of what is only being processed, or not known', () => {
    for (const payment of ['due', 'processing', 'unknown', 'failed', 'cancelled', 'refunded'] as const) {
      expect(stages('PENDING', payment)[0]).toEqual({ name: 'order.payment', is: 'now' });
    }
    expect(stages('PENDING', 'none')[0]).toEqual({ name: 'order.paymentState.none', is: 'done' });
  });

  it('says active of nothing but an active vignette', () => {
    const active = STATUSES.filter((status) => stages(status, 'paid')[2]?.is === 'done');
    expect(active).toEqual(['ACTIVE']);
  });

  it('shows no progress where the status tells none, as for a word it does not know', () => {
    expect(stages(OrderStatus.parse('SOMETHING_NEW'), 'paid')).toEqual([]);
    expect(stages('NEEDS_ATTENTION', 'paid')).toEqual([]);
  });
});

describe('statusTone', () => {
  it('looks like a success for an active vignette only', () => {
    expect(STATUSES.filter((status) => statusTone(status) === 'success')).toEqual(['ACTIVE']);
  });
});
