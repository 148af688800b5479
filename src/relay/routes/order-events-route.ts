import { ROUTES } from '../../contract/routes.js';
import { openOrder } from '../core/access.js';
import { snapshotOf } from '../core/order-view.js';
import { currentOrder } from '../core/read-order.js';
import type { StoredOrder } from '../core/stored-order.js';
import { createEventStream, type EventStream } from './event-stream.js';
import type { RelayApp, RelayServices } from './relay-app.js';

/**
 * The order's feed: unnamed events whose data is an `OrderSnapshot` and whose id is the revision. The current snapshot
 * comes first, unless the client says with `Last-Event-ID` that it has it.
 */
export function addOrderEventsRoute(app: RelayApp, { core, feed, closing }: RelayServices): void {
  app.get(ROUTES.orderEvents, async (c) => {
    const order = await openOrder(core, c.req.param('id'), c.req.header('Authorization') ?? null);
    const headers = { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' };
    // The answer to HEAD has no body, so a stream would never be read, and nobody could end it.
    if (c.req.method === 'HEAD') return c.body(null, 200, headers);
    const ended = new AbortController();
    const { signal } = ended;
    const { heartbeat } = core.limits;
    const stream = createEventStream({ schedule: core.schedule, heartbeat, onEnd: () => ended.abort() });
    for (const end of [closing, c.req.raw.signal]) end.addEventListener('abort', () => stream.end(), { signal });
    const send = sender(stream, order, c.req.header('Last-Event-ID'));
    signal.addEventListener('abort', feed.follow(order, send));
    try {
      send(await currentOrder(core, order));
    } catch (error) {
      stream.end();
      throw error;
    }
    if (closing.aborted) stream.end();
    return c.body(stream.body, 200, headers);
  });
}

/** Sends what the client has not: the same reading may come from the feed and from the first look. */
function sender(stream: EventStream, { revision }: StoredOrder, lastEventId: string | undefined) {
  let sent = lastEventId === String(revision) ? revision : 0;
  return (order: StoredOrder) => {
    if (order.revision <= sent) return;
    sent = order.revision;
    stream.send(String(order.revision), snapshotOf(order));
  };
}
