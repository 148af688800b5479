import { type IdempotencyRecord, nextRecord } from './idempotency-record.js';
import type { RelayCore } from './relay-core.js';
import { vendorProblem } from './relay-problem.js';
import { release } from './settle-attempt.js';
import type { VendorOrder } from './vendor.js';

/** Makes the caller the owner of an open record, or answers `undefined` when somebody else was faster. */
export async function takeLease(
  core: RelayCore,
  record: IdempotencyRecord,
  change: Partial<Pick<IdempotencyRecord, 'state' | 'fingerprint' | 'returnUrl' | 'settlesAt' | 'attempts'>> = {},
): Promise<IdempotencyRecord | undefined> {
  const leased = nextRecord(record, { ...change, leaseUntil: core.clock() + core.limits.lease });
  return (await core.store.replaceRecord(leased)) ? leased : undefined;
}

/** Asks the vendor for the order of a leased record. Without an answer the lease is given back. */
export async function lookUp(core: RelayCore, record: IdempotencyRecord): Promise<VendorOrder | undefined> {
  try {
    return await core.vendor.findOrder(record.orderId);
  } catch (cause) {
    await release(core, record, false);
    throw vendorProblem(cause);
  }
}
