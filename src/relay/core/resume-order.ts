import type { Receipt } from '../../contract/order.js';
import { sha256 } from './hash.js';
import { currentOrder } from './read-order.js';
import { issueReceipt } from './receipts.js';
import type { RelayCore } from './relay-core.js';
import { RelayProblem } from './relay-problem.js';

/**
 * Exchanges the single-use code of a return URL for a receipt.
 *
 * @throws RelayProblem `code-used` when the code was used or its time is over, `token-refused` when it never was one.
 */
export async function resumeOrder(core: RelayCore, orderId: string, code: string): Promise<Receipt> {
  const use = await core.store.useCode(await sha256(code), orderId, core.clock());
  if (use === 'used') throw new RelayProblem('code-used');
  const stored = use === 'accepted' ? await core.store.readOrder(orderId) : undefined;
  if (!stored) throw new RelayProblem('token-refused');
  return issueReceipt(core, await currentOrder(core, stored));
}
