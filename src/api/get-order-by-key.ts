import * as z from 'zod/mini';
import { InProgress } from '../contract/in-progress.js';
import { Receipt } from '../contract/order.js';
import { ROUTES } from '../contract/routes.js';
import type { RelayClient } from './relay-client.js';
import { RelayError } from './relay-error.js';
import { send } from './send.js';

const Answer = z.union([InProgress, Receipt]);

/**
 * Is there an order with this key? `none` only by the relay's own word `order-not-found`: any other 404 may come from
 * something on the way, and a fresh key would then order twice.
 *
 * @throws RelayError when it is not known.
 */
export async function getOrderByKey(
  client: RelayClient,
  key: string,
  signal: AbortSignal,
): Promise<Receipt | 'in-progress' | 'none'> {
  try {
    const found = await send(client, { path: ROUTES.orderByKey, key }, Answer, { signal });
    return 'state' in found ? found.state : found;
  } catch (error) {
    if (error instanceof RelayError && error.code === 'order-not-found') return 'none';
    throw error;
  }
}
