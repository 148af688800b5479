import { sha256 } from './hash.js';
import type { RelayCore } from './relay-core.js';
import { RelayProblem } from './relay-problem.js';
import type { StoredOrder } from './stored-order.js';

/**
 * The order that a bearer token opens. Tokens are looked up by their hash, so no compare leaks how much of one was right.
 *
 * @throws RelayProblem `token-missing`; `token-refused` for an unknown, expired or other order's token, and also for an
 *   order that does not exist, so that ids cannot be tried out.
 */
export async function openOrder(
  core: Pick<RelayCore, 'store' | 'clock'>,
  orderId: string,
  authorization: string | null,
): Promise<StoredOrder> {
  const token = /^Bearer ([\w-]{20,200})$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw new RelayProblem(authorization === null ? 'token-missing' : 'token-refused');
  const known = await core.store.readToken(await sha256(token));
  const order = known?.orderId === orderId && core.clock() < known.expiresAt && (await core.store.readOrder(orderId));
  if (!order) throw new RelayProblem('token-refused');
  return order;
}
