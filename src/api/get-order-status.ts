import { OrderSnapshot } from '../contract/order-status.js';
import { ROUTES } from '../contract/routes.js';
import { type OrderAccess, orderPath } from './order-path.js';
import type { RelayClient } from './relay-client.js';
import { send } from './send.js';

/**
 * Where the order stands now.
 *
 * @throws RelayError when it cannot be read.
 */
export function getOrderStatus(
  client: RelayClient,
  { orderId, token }: OrderAccess,
  signal: AbortSignal,
): Promise<OrderSnapshot> {
  return send(client, { path: orderPath(ROUTES.orderStatus, orderId), token }, OrderSnapshot, { signal });
}
