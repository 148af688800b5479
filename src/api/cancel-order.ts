import { Order } from '../contract/order.js';
import { ROUTES } from '../contract/routes.js';
import { type OrderAccess, orderPath } from './order-path.js';
import type { RelayClient } from './relay-client.js';
import { send } from './send.js';

/**
 * Cancels the order where the vendor can; gives it as it stands then.
 *
 * @throws RelayError `cancel-refused`, or no answer.
 */
export function cancelOrder(client: RelayClient, { orderId, token }: OrderAccess, signal: AbortSignal): Promise<Order> {
  return send(client, { path: orderPath(ROUTES.orderCancel, orderId), method: 'POST', token }, Order, { signal });
}
