import type { IdempotencyRecord } from './idempotency-record.js';
import type { OrderMarks } from './order-marks.js';

/**
 * What a request with a known key leads to.
 *
 * - `exists`: the order is there; its receipt is the answer.
 * - `reused`: other content under the same key.
 * - `in-progress`: another attempt owns the record.
 * - `refused`: the recorded refusal is the answer again.
 * - `again`: the vendor has no order; the corrected request may be sent.
 * - `look-up`: the vendor may have the order and must be asked first.
 * - `closed`: the relay has said that there is no order.
 */
export type Judgement = 'exists' | 'reused' | 'in-progress' | 'refused' | 'again' | 'look-up' | 'closed';

/** Decides about a repeated key. Pure; `now` in milliseconds since 1970. */
export function judgeAttempt(record: IdempotencyRecord, marks: OrderMarks, now: number): Judgement {
  const same = record.fingerprint === marks.fingerprint;
  switch (record.state) {
    case 'closed':
      return 'closed';
    case 'refused':
      return judgeRefused(record, marks, same);
    case 'placed':
      return same ? 'exists' : 'reused';
    case 'open':
      if (!same) return 'reused';
      return now < record.leaseUntil ? 'in-progress' : 'look-up';
  }
}

/**
 * A refusal holds for what was refused. After `validation-failed` and `price-changed` the buyer was asked to correct the
 * content, after `payment-refused` to pay in another way: no order exists, so the key may be tried again.
 */
function judgeRefused({ refusal }: IdempotencyRecord, marks: OrderMarks, same: boolean): Judgement {
  switch (refusal?.code) {
    case 'validation-failed':
    case 'price-changed':
      return refusal.of === marks.details ? 'refused' : 'again';
    case 'payment-refused':
      if (!same) return 'reused';
      return refusal.of === marks.payment ? 'refused' : 'again';
    case 'already-ordered':
    case 'product-offline':
    case undefined:
      return same ? 'refused' : 'reused';
  }
}
