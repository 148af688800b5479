import type { OrderSnapshot } from '../contract/order-status.js';
import { pause } from './clock.js';
import { getOrderStatus } from './get-order-status.js';
import type { OrderAccess } from './order-path.js';
import type { RelayClient } from './relay-client.js';
import { RelayError } from './relay-error.js';
import { seen, type Visibility } from './visibility.js';

/** Milliseconds between two looks; the last one goes on. Never more than four looks in any minute. */
const GAPS = [3_000, 12_000, 15_000, 20_000];
const LAST_GAP = 20_000;

/**
 * Asks for the order's status again and again, first after 3 s, then slower, and not at all while nobody can see the
 * page. No answer is waited out; ends when the signal aborts.
 *
 * @throws RelayError when the relay refuses.
 */
export async function* pollOrder(
  client: RelayClient,
  access: OrderAccess,
  visibility: Visibility,
  signal: AbortSignal,
): AsyncGenerator<OrderSnapshot, void> {
  let asked = 0;
  for (let look = 0; !signal.aborted; look++) {
    await pause(client.clock, Math.max(GAPS[look] ?? LAST_GAP, asked), signal);
    await seen(visibility, signal);
    if (signal.aborted) return;
    const answer = await lookOnce(client, access, signal);
    asked = answer.wait;
    if (answer.snapshot) yield answer.snapshot;
  }
}

async function lookOnce(client: RelayClient, access: OrderAccess, signal: AbortSignal) {
  try {
    return { snapshot: await getOrderStatus(client, access, signal), wait: 0 };
  } catch (error) {
    if (signal.aborted) return { wait: 0 };
    if (!(error instanceof RelayError) || error.isRefusal) throw error;
    client.log({ code: error.code, cause: error });
    return { wait: (error.details.retryAfter ?? 0) * 1000 };
  }
}
