import { EventSourceParserStream } from 'eventsource-parser/stream';
import * as z from 'zod/mini';
import type { Receipt } from '../../src/contract/order.js';
import { OrderSnapshot } from '../../src/contract/order-status.js';

/** What a relay says in the feed of an order, until the signal ends it. */
export async function* followOrder(
  relay: string,
  { order, token }: Receipt,
  signal: AbortSignal,
): AsyncGenerator<OrderSnapshot, void> {
  const headers = { authorization: `Bearer ${token}` };
  const { body } = await fetch(`${relay}/orders/${order.id}/events`, { headers, signal });
  if (!body) throw new Error('The feed has no body.');
  const events = body.pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream());
  for await (const { data } of events) yield z.parse(OrderSnapshot, JSON.parse(data));
}
