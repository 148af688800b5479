import type { InProgress } from '../../contract/in-progress.js';
import type { Receipt } from '../../contract/order.js';
import { sha256 } from './hash.js';
import { type IdempotencyRecord, nextRecord } from './idempotency-record.js';
import { lookUp, takeLease } from './look-up-order.js';
import { currentOrder } from './read-order.js';
import { issueReceipt } from './receipts.js';
import type { RelayCore } from './relay-core.js';
import { RelayProblem } from './relay-problem.js';
import { release, settlePlaced } from './settle-attempt.js';
import type { StoredOrder } from './stored-order.js';

const IN_PROGRESS: InProgress = { state: 'in-progress' };

/**
 * The receipt of the order placed with a key, or that it is not decided yet.
 *
 * "Not found" means that a fresh key is safe, now and later. So it is said only
 * - after the record was closed: an attempt with this key that is still on its way to the relay finds the key closed,
 *   also when the relay had never seen it before;
 * - when the vendor is sure that it has no order with the record's reference, and the last create sent to it can no
 *   longer arrive (`settlesAt`).
 *
 * @throws RelayProblem `order-not-found`, or `vendor-unavailable` when the vendor had to be asked and is away.
 */
export async function findByKey(core: RelayCore, key: string): Promise<Receipt | InProgress> {
  const keyHash = await sha256(key);
  const record = (await core.store.readRecord(keyHash)) ?? neverSeen(core, keyHash);
  switch (record.state) {
    case 'placed':
      return receiptOf(core, await core.store.readOrder(record.orderId));
    case 'closed':
      return closed(core, record);
    case 'refused':
      return close(core, record);
    case 'open':
      return core.clock() < record.leaseUntil ? IN_PROGRESS : resolve(core, record);
  }
}

/** A closed record without any attempt; its version says that it is not stored yet. */
function neverSeen(core: RelayCore, keyHash: string): IdempotencyRecord {
  const nothing = { fingerprint: '', orderId: '', reference: '', returnUrl: '' };
  const never = { leaseUntil: 0, settlesAt: 0, attempts: 0 };
  return { keyHash, state: 'closed', ...nothing, ...never, createdAt: core.clock(), version: 0 };
}

async function closed(core: RelayCore, record: IdempotencyRecord): Promise<InProgress> {
  const fresh = record.version === 0;
  if (fresh && !(await core.store.insertRecord({ ...record, version: 1 }))) return IN_PROGRESS;
  throw new RelayProblem('order-not-found');
}

async function close(core: RelayCore, record: IdempotencyRecord): Promise<InProgress> {
  const gone = nextRecord(record, { state: 'closed', leaseUntil: 0 });
  if (await core.store.replaceRecord(gone)) throw new RelayProblem('order-not-found');
  return IN_PROGRESS;
}

async function resolve(core: RelayCore, open: IdempotencyRecord): Promise<Receipt | InProgress> {
  const settled = core.clock() >= open.settlesAt;
  const record = await takeLease(core, open);
  if (!record) return IN_PROGRESS;
  const found = await lookUp(core, record);
  if (found) return receiptOf(core, await settlePlaced(core, record, found));
  if (settled) return close(core, record);
  await release(core, record, false);
  return IN_PROGRESS;
}

async function receiptOf(core: RelayCore, stored: StoredOrder | undefined): Promise<Receipt> {
  if (!stored) throw new RelayProblem('internal');
  return issueReceipt(core, await currentOrder(core, stored));
}
