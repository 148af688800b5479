import { Order } from '../contract/order.js';
import { ROUTES } from '../contract/routes.js';
import { type OrderAccess, orderPath } from './order-path.js';
import type { RelayClient } from './relay-client.js';
import { send } from './send.js';

/**
 * Cancels the order at the vendor, and gives it as it stands then.
 *
 * @throws RelayError `cancel-refused` where the vendor does not any more, or no answer: then it may be cancelled.
 */
export function cancelOrder(client: RelayClient, { orderId, token }: OrderAccess, signal: AbortSignal): Promise<Order> {
  return send(client, { path: orderPath(ROUTES.orderCancel, orderId), method: 'POST', token, body: {} }, Order, {
    signal,
  });
}
