import { keepReading } from './read-order.js';
import type { RelayCore } from './relay-core.js';
import { fromVendor, RelayProblem } from './relay-problem.js';
import type { StoredOrder } from './stored-order.js';

/**
 * Cancels an order at the vendor.
 *
 * @throws RelayProblem `cancel-refused` where the vendor cannot or will not.
 */
export async function cancelOrder(core: RelayCore, stored: StoredOrder): Promise<StoredOrder> {
  const { capabilities } = await core.catalogue.config();
  if (!capabilities.cancel) throw new RelayProblem('cancel-refused');
  const cancelled = await fromVendor(core.vendor.cancelOrder(stored.reading.vendorId));
  if (cancelled.outcome === 'refused') throw new RelayProblem('cancel-refused');
  return keepReading(core, stored, cancelled.order, core.clock());
}
