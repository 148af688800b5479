import type { FieldProblem } from '../../contract/problem.js';

/** The refusals that are recorded, so that a replay gets the same answer without another call to the vendor. */
export const REFUSAL_CODES = [
  'already-ordered',
  'validation-failed',
  'price-changed',
  'product-offline',
  'payment-refused',
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** Why the vendor did not place the order, and for what exactly that holds. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly errors?: readonly FieldProblem[];
  /** The hash of what was refused: of the payment for `payment-refused`, else of the order's details. */
  readonly of: string;
}

/**
 * What the relay knows about one idempotency key, written before the vendor is called for the first time.
 *
 * - `open`: the vendor may have the order. Next: `placed`, `refused`, `closed`.
 * - `placed`: the order with `orderId` is stored. The end.
 * - `refused`: the vendor surely has no order. Next: `open` (corrected, or paid in another way), `closed`.
 * - `closed`: the relay said that there is no order, so there must never be one. The end.
 */
export interface IdempotencyRecord {
  /** SHA-256 of the key: whoever has the key gets the receipt, so the key itself is not stored. */
  readonly keyHash: string;
  readonly state: 'open' | 'placed' | 'refused' | 'closed';
  /** Hash of what makes the order the same order. Empty in a record that was closed before any attempt. */
  readonly fingerprint: string;
  /** The relay's order id; every attempt gives it to the vendor as reference. */
  readonly orderId: string;
  readonly reference: string;
  readonly returnUrl: string;
  /** Until then one attempt or look-up owns the record; 0 when nobody does. Milliseconds since 1970. */
  readonly leaseUntil: number;
  /** Until then an attempt may still be on its way to the vendor, so "not found" is not yet the truth. */
  readonly settlesAt: number;
  /**
   * Attempts that were begun since the vendor last refused, also those whose relay was killed. The widget makes five at
   * the most (design.md 5, rule 2).
   */
  readonly attempts: number;
  readonly refusal?: Refusal;
  readonly createdAt: number;
  /** Grows by one with every write. A writer whose version was overtaken has lost its lease and changes nothing. */
  readonly version: number;
}

type Change = Partial<Omit<IdempotencyRecord, 'keyHash' | 'version' | 'createdAt' | 'refusal'>>;

/** The successor of a record. A refusal does not outlive the state `refused`. */
export function nextRecord(record: IdempotencyRecord, change: Change): IdempotencyRecord {
  const { refusal: _dropped, ...kept } = record;
  return { ...kept, ...change, version: record.version + 1 };
}

/** The successor that remembers why the vendor refused. A refusal is an answer: attempts are counted anew after it. */
export function refusedRecord(record: IdempotencyRecord, refusal: Refusal): IdempotencyRecord {
  return { ...nextRecord(record, { state: 'refused', leaseUntil: 0, settlesAt: 0, attempts: 0 }), refusal };
}
