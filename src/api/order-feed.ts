import type { OrderSnapshot } from '../contract/order-status.js';
import { pause } from './clock.js';
import type { OrderAccess } from './order-path.js';
import { pollOrder } from './order-poll.js';
import { streamOrder, type StreamPlace } from './order-stream.js';
import type { RelayClient } from './relay-client.js';
import { seen, type Visibility } from './visibility.js';

/** Nothing more happens to an order that ended like this. */
const FINAL: ReadonlySet<string> = new Set(['EXPIRED', 'REFUNDED', 'DELETED']);
/** Milliseconds before the first reconnection; each one doubles it. */
const FIRST_GAP = 1_000;
const LONGEST_GAP = 30_000;
/** Milliseconds after which a connection counts as a good one, and the gaps begin anew. */
const GOOD_FOR = 30_000;
/** Reconnections that may fail one after another before we ask instead of listening. */
const MOST_FAILURES = 3;

/**
 * Follows an order: every snapshot that differs from the one before, live where the stream works, else by asking. Ends
 * when the order can change no more or the signal aborts.
 *
 * @throws RelayError when the relay refuses to tell.
 */
export async function* followOrder(
  client: RelayClient,
  access: OrderAccess,
  visibility: Visibility,
  signal: AbortSignal,
): AsyncGenerator<OrderSnapshot, void> {
  let last = '';
  for await (const snapshot of snapshots(client, access, visibility, signal)) {
    const text = JSON.stringify(snapshot);
    if (text !== last) yield snapshot;
    last = text;
    if (FINAL.has(snapshot.status) || signal.aborted) return;
  }
}

async function* snapshots(
  client: RelayClient,
  access: OrderAccess,
  visibility: Visibility,
  signal: AbortSignal,
): AsyncGenerator<OrderSnapshot, void> {
  const place: StreamPlace = {};
  let gap = FIRST_GAP;
  for (let failures = 0; failures < MOST_FAILURES && !signal.aborted;) {
    const begun = client.clock.now();
    const worked = yield* streamOrder(client, access, place, signal);
    if (!worked && place.lastEventId === undefined) break;
    failures = worked ? 0 : failures + 1;
    if (client.clock.now() - begun >= GOOD_FOR) gap = FIRST_GAP;
    await pause(client.clock, gap, signal);
    await seen(visibility, signal);
    gap = Math.min(gap * 2, LONGEST_GAP);
  }
  yield* pollOrder(client, access, visibility, signal);
}
