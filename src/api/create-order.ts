import { Receipt } from '../contract/order.js';
import type { OrderRequest } from '../contract/order-request.js';
import { ROUTES } from '../contract/routes.js';
import type { RelayClient } from './relay-client.js';
import { RelayError } from './relay-error.js';
import { read, send } from './send.js';

/** Milliseconds; a vendor may take long, and an order that is cut off has to be asked for again. */
const TIMEOUT = 45_000;

/**
 * Makes one attempt to place the order. That the order exists already (409 `order-exists`) is as good as a 201: the
 * problem carries its receipt.
 *
 * @throws RelayError any other outcome; whether there is an order is known only when it `isRefusal`.
 */
export async function createOrder(
  client: RelayClient,
  key: string,
  body: OrderRequest,
  signal: AbortSignal,
): Promise<Receipt> {
  try {
    const asked = { path: ROUTES.orders, method: 'POST', key, body } as const;
    return await send(client, asked, Receipt, { signal, timeoutMs: TIMEOUT });
  } catch (error) {
    if (!(error instanceof RelayError) || error.code !== 'order-exists') throw error;
    return read(error.details.problem?.receipt, Receipt);
  }
}
