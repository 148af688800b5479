import type { APIRequestContext } from '@playwright/test';
import type { Order } from '../../../../src/contract/order.js';
import { Receipt } from '../../../../src/contract/order.js';

/**
 * The order that was placed with an idempotency key, as the relay tells it now.
 *
 * @throws Error when the relay has none, which is then said in its answer.
 */
export async function relayOrder(request: APIRequestContext, shop: string, key: string): Promise<Order> {
  const answer = await request.get(`${shop}/api/orders/by-key`, { headers: { 'idempotency-key': key } });
  if (answer.status() !== 200) throw new Error(`The relay answered ${answer.status()}: ${await answer.text()}`);
  return Receipt.parse(await answer.json()).order;
}
