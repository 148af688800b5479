import * as z from 'zod/mini';
import type { OrderRequest } from '../../contract/order-request.js';
import { Order, Receipt } from '../../contract/order.js';
import { Problem } from '../../contract/problem.js';
import { MemoryStore } from '../../relay/core/memory-store.js';
import { createRelay } from '../../relay/routes/create-relay.js';
import { memoryJournal } from '../orders/journal.js';
import { countingBytes, openTestSandbox, TEST_SECRET, testOrder } from './test-sandbox.js';

const RELAY = 'https://relay.example';

/** A sandbox with a relay in front of it and short ways to do what the checkout does. Time stands still. */
export function openRelayedSandbox() {
  const webhook = { url: `${RELAY}/webhooks/sandbox`, secret: TEST_SECRET, fetch: sendToRelay };
  const { sandbox, vendor, time, journal } = openTestSandbox({ journal: memoryJournal(), webhook });
  const relay = createRelay({
    vendor,
    store: new MemoryStore(),
    allowedOrigins: ['https://shop.example'],
    clock: time.clock,
    schedule: time.schedule,
    randomBytes: countingBytes(),
    log: () => undefined,
  });

  async function sendToRelay(request: Request): Promise<Response> {
    return relay.fetch(request);
  }

  function send(path: string, headers: Record<string, string>, body?: unknown): Promise<Response> {
    const json = { 'content-type': 'application/json', ...headers };
    const post = body !== undefined && { method: 'POST', body: JSON.stringify(body) };
    return relay.fetch(new Request(`${RELAY}${path}`, { headers: json, ...post }));
  }

  return {
    sandbox,
    vendor,
    time,
    /** A press on "pay" in a story, with the key of the intent. */
    order: (story: string, key: string, change: Partial<OrderRequest> = {}) =>
      send('/orders', { 'idempotency-key': key }, requestOf(story, change)),
    /** A look at the order with this key. */
    byKey: (key: string) => send('/orders/by-key', { 'idempotency-key': key }),
    read: async ({ order, token }: Receipt) =>
      z.parse(Order, await (await send(`/orders/${order.id}`, { authorization: `Bearer ${token}` })).json()),
    cancel: ({ order, token }: Receipt) => send(`/orders/${order.id}/cancel`, { authorization: `Bearer ${token}` }, {}),
    validate: (plate: string) => send('/validate-vehicle', {}, { productCountry: 'AT', country: 'DE', plate }),
    products: () => send('/products?currency=EUR', {}),
    /** How many orders the sandbox has. */
    placed: () => journal.facts.filter(({ fact }) => fact === 'placed').length,
  };
}

function requestOf(story: string, change: Partial<OrderRequest>): OrderRequest {
  return testOrder('', { customer: { email: `${story}@shop.example` }, ...change }).request;
}

/** The receipt in an answer: that of a new order, of a look, or of an order that exists. */
export async function receiptIn(response: Response): Promise<Receipt> {
  const answer: unknown = await response.json();
  return z.parse(Receipt, response.ok ? answer : z.parse(Problem, answer).receipt);
}

/** Status, code and time to wait of an answer that is a problem. */
export async function problemIn(response: Response): Promise<Pick<Problem, 'status' | 'code' | 'retryAfter'>> {
  const { status, code, retryAfter } = z.parse(Problem, await response.json());
  return { status, code, ...(retryAfter !== undefined && { retryAfter }) };
}
