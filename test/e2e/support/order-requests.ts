import type { BrowserContext } from '@playwright/test';

/** What the pages of a context have sent to `POST /orders`. */
export interface OrderRequests {
  /** The idempotency keys in the order in which they were sent. */
  readonly keys: readonly string[];
  /** The statuses of the answers so far. */
  readonly statuses: readonly number[];
}

/** Listens to the orders that the pages of a context place from now on. */
export function watchOrders(context: BrowserContext): OrderRequests {
  const keys: string[] = [];
  const statuses: number[] = [];
  const isOrder = (method: string, url: string) => method === 'POST' && new URL(url).pathname === '/api/orders';
  context.on('request', (request) => {
    if (isOrder(request.method(), request.url())) keys.push(request.headers()['idempotency-key'] ?? '');
  });
  context.on('response', (response) => {
    if (isOrder(response.request().method(), response.url())) statuses.push(response.status());
  });
  return { keys, statuses };
}
