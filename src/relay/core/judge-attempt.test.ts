import { describe, expect, it } from 'vitest';
import type { IdempotencyRecord, Refusal } from './idempotency-record.js';
import { judgeAttempt } from './judge-attempt.js';

const NOW = 1_800_000_000_000;
const MARKS = { fingerprint: 'print', details: 'details', payment: 'payment' };
const OTHER = { fingerprint: 'other', details: 'other', payment: 'other' };

function record(changes: Partial<IdempotencyRecord>): IdempotencyRecord {
  return {
    keyHash: 'key',
    state: 'open',
    fingerprint: 'print',
    orderId: 'order',
    reference: 'VC-2345-6789',
    returnUrl: 'https://shop.example/return',
    leaseUntil: NOW + 1,
    settlesAt: NOW + 1,
    attempts: 1,
    createdAt: NOW,
    version: 1,
    ...changes,
  };
}

const refused = (refusal?: Refusal) => record({ state: 'refused', ...(refusal && { refusal }) });

describe('a repeated key', () => {
  it.each([
    ['closed', record({ state: 'closed' }), 'closed', 'closed'],
    ['placed', record({ state: 'placed' }), 'exists', 'reused'],
    ['open and owned', record({}), 'in-progress', 'reused'],
    ['open and left', record({ leaseUntil: NOW }), 'look-up', 'reused'],
    ['refused for a reason that nobody wrote down', refused(), 'refused', 'reused'],
    ['refused as ordered already', refused({ code: 'already-ordered', of: 'details' }), 'refused', 'reused'],
    ['refused as offline', refused({ code: 'product-offline', of: 'details' }), 'refused', 'reused'],
    ['refused as it was typed', refused({ code: 'validation-failed', of: 'details' }), 'refused', 'again'],
    ['refused for its price', refused({ code: 'price-changed', of: 'details' }), 'refused', 'again'],
    ['refused for its payment', refused({ code: 'payment-refused', of: 'payment' }), 'refused', 'reused'],
  ] as const)('that is %s', (_what, known, same, other) => {
    expect(judgeAttempt(known, MARKS, NOW)).toBe(same);
    expect(judgeAttempt(known, OTHER, NOW)).toBe(other);
  });

  it('may be paid in another way when the payment alone was refused', () => {
    const known = refused({ code: 'payment-refused', of: 'payment' });
    expect(judgeAttempt(known, { ...MARKS, payment: 'other' }, NOW)).toBe('again');
  });
});
