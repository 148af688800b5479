import { Receipt } from '../contract/order.js';
import { ROUTES } from '../contract/routes.js';
import { orderPath } from './order-path.js';
import type { RelayClient } from './relay-client.js';
import { send } from './send.js';

/**
 * Exchanges the single-use code of a return URL for the order and its token.
 *
 * @throws RelayError `code-used`, `token-refused`, or no answer.
 */
export function resumeOrder(
  client: RelayClient,
  { orderId, code }: { readonly orderId: string; readonly code: string },
  signal: AbortSignal,
): Promise<Receipt> {
  const path = orderPath(ROUTES.orderResume, orderId);
  return send(client, { path, method: 'POST', body: { code } }, Receipt, { signal });
}
