import { followOrder } from '../api/order-feed.js';
import type { Opened } from '../flow/state.js';
import type { Visit } from './visit.js';

/**
 * Tells the flow whatever the relay says about an order, until the signal aborts or the order can change no more.
 *
 * @throws RelayError when the relay refuses to tell.
 */
export async function followEffect(
  { client, edge, send }: Visit,
  { order, token }: Opened,
  signal: AbortSignal,
): Promise<void> {
  for await (const snapshot of followOrder(client, { orderId: order.id, token }, edge.page, signal)) {
    if (signal.aborted) return;
    send({ type: 'snapshot-received', snapshot, now: edge.clock.now() });
  }
}
