import type { Receipt } from '../../contract/order.js';
import { sha256 } from './hash.js';
import { currentOrder } from './read-order.js';
import { issueReceipt, receiptWith } from './receipts.js';
import type { RelayCore } from './relay-core.js';
import { RelayProblem } from './relay-problem.js';

/**
 * Exchanges what stands in an address for a receipt: the single-use code of a return URL, or a token of the order, which
 * the link in a confirmation carries and which opens it again and again. A token is given back as it is: to open an
 * order prolongs nothing.
 *
 * @throws RelayProblem `code-used` when the code was used or its time is over, `token-refused` when it never was one.
 */
export async function resumeOrder(core: RelayCore, orderId: string, code: string): Promise<Receipt> {
  const hash = await sha256(code);
  const use = await core.store.useCode(hash, orderId, core.clock());
  if (use === 'used') throw new RelayProblem('code-used');
  const token = use === 'unknown' ? await core.store.readToken(hash) : undefined;
  const isGood = use === 'accepted' || (token?.orderId === orderId && core.clock() < token.expiresAt);
  const stored = isGood ? await core.store.readOrder(orderId) : undefined;
  if (!stored) throw new RelayProblem('token-refused');
  const current = await currentOrder(core, stored);
  return token ? receiptWith(core, current, code) : issueReceipt(core, current);
}
