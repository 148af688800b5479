import { Order } from '../contract/order.js';
import { ROUTES } from '../contract/routes.js';
import { type OrderAccess, orderPath } from './order-path.js';
import type { RelayClient } from './relay-client.js';
import { send } from './send.js';

/**
 * The whole order as it stands now.
 *
 * @throws RelayError when it cannot be read.
 */
export function getOrder(client: RelayClient, { orderId, token }: OrderAccess, signal: AbortSignal): Promise<Order> {
  return send(client, { path: orderPath(ROUTES.order, orderId), token }, Order, { signal });
}
