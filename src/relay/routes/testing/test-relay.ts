import * as z from 'zod/mini';
import { Receipt } from '../../../contract/order.js';
import { Problem } from '../../../contract/problem.js';
import type { LogEntry } from '../../core/log-entry.js';
import { MemoryStore } from '../../core/memory-store.js';
import { ManualTime } from '../../core/testing/manual-time.js';
import { ModelVendor } from '../../core/testing/model-vendor.js';
import { NOON, SAMPLE_REQUEST } from '../../core/testing/sample-catalogue.js';
import { countingBytes } from '../../core/testing/test-core.js';
import { createRelay } from '../create-relay.js';

export const RELAY_ORIGIN = 'https://relay.example';
export const SHOP_ORIGIN = 'https://shop.example';
export const KEY = 'a-key-of-an-intent';

/** A relay over a model vendor, with short ways to call it. */
export function createTestRelay() {
  const time = new ManualTime(NOON);
  const vendor = new ModelVendor(time.clock);
  const store = new MemoryStore();
  const logged: LogEntry[] = [];
  const relay = createRelay({
    vendor,
    store,
    allowedOrigins: [SHOP_ORIGIN],
    clock: time.clock,
    randomBytes: countingBytes(),
    schedule: time.schedule,
    log: (entry) => logged.push(entry),
  });
  const send = (path: string, init: RequestInit = {}) => relay.fetch(new Request(`${RELAY_ORIGIN}${path}`, init));
  const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
    send(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const order = (request: unknown = SAMPLE_REQUEST, key = KEY) => post('/orders', request, { 'Idempotency-Key': key });
  const placed = async () => z.parse(Receipt, await (await order()).json());
  return { relay, time, vendor, store, logged, send, post, order, placed };
}

export type TestRelay = ReturnType<typeof createTestRelay>;

/** The problem that an answer holds; fails when it is none, or its parts do not agree. */
export async function problemIn(response: Response): Promise<Problem> {
  const problem = z.parse(Problem, await response.json());
  if (response.headers.get('content-type') !== 'application/problem+json') throw new Error('Not a problem.');
  if (problem.status !== response.status) throw new Error('The status is told in two ways.');
  return problem;
}

/** The code of the problem that an answer holds. */
export const codeIn = async (response: Response): Promise<string> => (await problemIn(response)).code;
