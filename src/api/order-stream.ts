import { createParser } from 'eventsource-parser';
import { OrderSnapshot } from '../contract/order-status.js';
import { ROUTES } from '../contract/routes.js';
import { linkedAbort } from './linked-abort.js';
import { type OrderAccess, orderPath } from './order-path.js';
import type { RelayClient } from './relay-client.js';

/** Milliseconds until the first message; later, something on the way holds the messages back. */
const FIRST_MESSAGE = 5_000;
/** Milliseconds without a byte after which the connection counts as dead; the relay sends comments in between. */
const SILENCE = 60_000;

/** Where the stream stands; kept over reconnections. */
export interface StreamPlace {
  lastEventId?: string;
}

/**
 * One connection to the order's feed, as server-sent events read with fetch, since `EventSource` sends no token. A relay
 * that is told what we have says nothing until there is news, so only the first connection is bound to speak at once.
 *
 * @returns True when the feed worked, false when it could not be read.
 */
export async function* streamOrder(
  client: RelayClient,
  { orderId, token }: OrderAccess,
  place: StreamPlace,
  signal: AbortSignal,
): AsyncGenerator<OrderSnapshot, boolean> {
  const { api, fetch, clock, log } = client;
  const link = linkedAbort(signal);
  const heard: OrderSnapshot[] = [];
  const parser = createParser({
    onEvent: ({ id, data }) => {
      const snapshot = readSnapshot(data, client);
      if (snapshot) heard.push(snapshot);
      if (id !== undefined) place.lastEventId = id;
    },
  });
  let works = false;
  let cancel = clock.after(FIRST_MESSAGE, link.abort);
  try {
    const response = await fetch(api + orderPath(ROUTES.orderEvents, orderId), {
      signal: link.signal,
      credentials: 'omit',
      cache: 'no-store',
      headers: {
        Accept: 'text/event-stream',
        Authorization: `Bearer ${token}`,
        ...(place.lastEventId !== undefined && { 'Last-Event-ID': place.lastEventId }),
      },
    });
    const isStream = response.headers.get('content-type')?.startsWith('text/event-stream');
    if (!response.ok || !isStream || !response.body) return false;
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    works = place.lastEventId !== undefined;
    for (;;) {
      if (works) {
        cancel();
        cancel = clock.after(SILENCE, link.abort);
      }
      const { done, value } = await reader.read();
      if (done) return works;
      parser.feed(value);
      works ||= heard.length > 0;
      yield* heard.splice(0);
    }
  } catch (cause) {
    if (!signal.aborted) log({ code: 'feed-interrupted', cause });
    return works;
  } finally {
    cancel();
    link.abort();
    link.unlink();
  }
}

function readSnapshot(data: string, { log }: RelayClient): OrderSnapshot | undefined {
  try {
    return OrderSnapshot.parse(JSON.parse(data));
  } catch (cause) {
    log({ code: 'malformed-answer', cause });
    return undefined;
  }
}
