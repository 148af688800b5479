import { type IdempotencyRecord, nextRecord, type RefusalCode, refusedRecord } from './idempotency-record.js';
import { errorFields } from './log-entry.js';
import type { OrderMarks } from './order-marks.js';
import type { RelayCore } from './relay-core.js';
import { RelayProblem } from './relay-problem.js';
import type { StoredOrder } from './stored-order.js';
import type { CreateOutcome, VendorOrder } from './vendor.js';

const PLACED = { state: 'placed', leaseUntil: 0, settlesAt: 0 } as const;

/**
 * Stores an order that the vendor has. That it exists is true whoever holds the lease by now, so the order is stored
 * over whatever an attempt that ran beside this one has left. Only a closed record stays closed: there the client was
 * told that a fresh key is safe, and the order that came too late is given back.
 */
export async function settlePlaced(
  core: RelayCore,
  record: IdempotencyRecord,
  reading: VendorOrder,
): Promise<StoredOrder> {
  const { orderId: id, reference, returnUrl } = record;
  const order: StoredOrder = { id, reference, returnUrl, reading, readAt: core.clock(), revision: 1 };
  let base: IdempotencyRecord | undefined = record;
  while (base && base.state !== 'placed' && base.state !== 'closed') {
    if (await core.store.placeOrder(nextRecord(base, PLACED), order)) return order;
    base = await core.store.readRecord(record.keyHash);
  }
  const stored = await core.store.readOrder(id);
  if (stored) return stored;
  await giveBack(core, reading);
  throw new RelayProblem('order-not-found');
}

async function giveBack({ vendor, log, clock }: RelayCore, { vendorId }: VendorOrder): Promise<void> {
  try {
    const { outcome } = await vendor.cancelOrder(vendorId);
    log({ at: clock(), event: outcome === 'cancelled' ? 'late-order-cancelled' : 'late-order-kept' });
  } catch (error) {
    log({ at: clock(), event: 'late-order-kept', ...errorFields(error) });
  }
}

/** Records that the vendor surely has no order, and why. The problem it answers is what a replay will get too. */
export async function settleRefused(
  core: RelayCore,
  record: IdempotencyRecord,
  outcome: Exclude<CreateOutcome, { outcome: 'created' }>,
  marks: OrderMarks,
): Promise<RelayProblem> {
  const code: RefusalCode = outcome.outcome === 'already-ordered' ? 'already-ordered' : outcome.code;
  const errors = outcome.outcome === 'refused' && outcome.errors ? { errors: outcome.errors } : {};
  const of = code === 'payment-refused' ? marks.payment : marks.details;
  if (code === 'price-changed' || code === 'product-offline') core.catalogue.forget();
  const stored = await core.store.replaceRecord(refusedRecord(record, { code, ...errors, of }));
  return stored ? new RelayProblem(code, errors) : inProgress(core, record);
}

/** Gives the lease back without an answer. `mayArrive`: a create was sent and may still reach the vendor. */
export async function release(core: RelayCore, record: IdempotencyRecord, mayArrive: boolean): Promise<void> {
  const settlesAt = mayArrive ? core.clock() + core.limits.settle : record.settlesAt;
  await core.store.replaceRecord(nextRecord(record, { leaseUntil: 0, settlesAt }));
}

/** Another attempt with this key is under way; it is over when its lease is. */
export function inProgress(core: RelayCore, { leaseUntil }: IdempotencyRecord): RelayProblem {
  const seconds = Math.ceil((leaseUntil - core.clock()) / 1000);
  return new RelayProblem('order-in-progress', { retryAfter: Math.max(1, seconds) });
}
