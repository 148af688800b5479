import * as z from 'zod/mini';
import { FieldProblem } from '../../contract/problem.js';
import { type IdempotencyRecord, REFUSAL_CODES } from '../core/idempotency-record.js';
import type { InboxEvent, StoredToken } from '../core/store.js';
import { type StoredOrder, VendorOrderSchema } from '../core/stored-order.js';

// A Postgres client gives 64-bit numbers as text, PGlite as numbers.
const Whole = z.coerce.number();

const RecordRow = z.object({
  key_hash: z.string(),
  state: z.enum(['open', 'placed', 'refused', 'closed']),
  fingerprint: z.string(),
  order_id: z.string(),
  reference: z.string(),
  return_url: z.string(),
  lease_until: Whole,
  settles_at: Whole,
  attempts: Whole,
  refusal: z.nullable(
    z.object({ code: z.enum(REFUSAL_CODES), errors: z.exactOptional(z.array(FieldProblem)), of: z.string() }),
  ),
  created_at: Whole,
  version: Whole,
});

const OrderRow = z.object({
  id: z.string(),
  reference: z.string(),
  return_url: z.string(),
  reading: VendorOrderSchema,
  read_at: Whole,
  revision: Whole,
});

const TokenRow = z.object({ hash: z.string(), order_id: z.string(), expires_at: Whole });
const EventRow = z.object({ event_id: z.string(), vendor_id: z.string(), received_at: Whole });

/** Reads a row of `idempotency_records`. Throws what zod throws when the database holds something else. */
export function recordOf(row: unknown): IdempotencyRecord {
  const read = z.parse(RecordRow, row);
  return {
    keyHash: read.key_hash,
    state: read.state,
    fingerprint: read.fingerprint,
    orderId: read.order_id,
    reference: read.reference,
    returnUrl: read.return_url,
    leaseUntil: read.lease_until,
    settlesAt: read.settles_at,
    attempts: read.attempts,
    ...(read.refusal && { refusal: read.refusal }),
    createdAt: read.created_at,
    version: read.version,
  };
}

/** Reads a row of `orders`. */
export function orderOf(row: unknown): StoredOrder {
  const { id, reference, return_url, reading, read_at, revision } = z.parse(OrderRow, row);
  return { id, reference, returnUrl: return_url, reading, readAt: read_at, revision };
}

/** Reads a row of `order_tokens`. */
export function tokenOf(row: unknown): StoredToken {
  const { hash, order_id, expires_at } = z.parse(TokenRow, row);
  return { hash, orderId: order_id, expiresAt: expires_at };
}

/** Reads a row of `webhook_inbox`. */
export function eventOf(row: unknown): InboxEvent {
  const { event_id, vendor_id, received_at } = z.parse(EventRow, row);
  return { eventId: event_id, vendorId: vendor_id, receivedAt: received_at };
}
