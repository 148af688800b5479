import { looksDifferent } from './order-view.js';
import { platesAsOrdered } from './plates-as-ordered.js';
import type { RelayCore } from './relay-core.js';
import type { StoredOrder } from './stored-order.js';
import type { VendorOrder } from './vendor.js';

type Reader = Pick<RelayCore, 'vendor' | 'store' | 'hub' | 'clock' | 'limits'>;

/**
 * The order as the vendor has it now, or as stored when it was read a moment ago or the vendor gives no answer: an old
 * answer is better than none, and never says more than the vendor said.
 */
export async function currentOrder(core: Reader, stored: StoredOrder): Promise<StoredOrder> {
  const readAt = core.clock();
  const age = readAt - stored.readAt;
  // A reading from the future was made before the clock was put back, and must not hide what happened since.
  if (age >= 0 && age < core.limits.freshFor) return stored;
  let reading: VendorOrder;
  try {
    reading = await core.vendor.readOrder(stored.reading.vendorId);
  } catch {
    return stored;
  }
  return keepReading(core, stored, reading, readAt);
}

/** Asks the vendor, stores the answer and tells the listeners when it changed. Rejects as the vendor's call does. */
export async function readAgain(core: Reader, stored: StoredOrder): Promise<StoredOrder> {
  const readAt = core.clock();
  return keepReading(core, stored, await core.vendor.readOrder(stored.reading.vendorId), readAt);
}

/** Stores a reading unless a later one is stored already, and tells the listeners when a buyer would see a change. */
export async function keepReading(
  core: Reader,
  stored: StoredOrder,
  reading: VendorOrder,
  readAt: number,
): Promise<StoredOrder> {
  if (isOlder(reading, stored.reading)) return stored;
  const changed = looksDifferent(reading, stored.reading);
  const kept = platesAsOrdered(reading, stored.reading);
  const next = { ...stored, reading: kept, readAt, revision: stored.revision + (changed ? 1 : 0) };
  if (await core.store.replaceOrder(next, stored.revision)) {
    if (changed) core.hub.publish(next);
    return next;
  }
  const newer = await core.store.readOrder(stored.id);
  return newer && newer.revision !== stored.revision ? keepReading(core, newer, reading, readAt) : stored;
}

/** Two readings can overtake each other on their way. */
function isOlder(one: VendorOrder, other: VendorOrder): boolean {
  return Date.parse(one.updatedAt) < Date.parse(other.updatedAt);
}
