import type { WireWebhook } from '../../relay/vendors/sandbox/wire.js';
import type { OrderBook } from '../orders/order-book.js';
import type { OrderFacts } from '../orders/order-facts.js';
import { changesOf } from '../orders/status-at.js';
import type { SandboxOptions } from '../service/sandbox-options.js';

/** Timers are set no further ahead than this, milliseconds; they overflow after 24 days. */
const LONGEST_WAIT = 60 * 60 * 1000;

/** A change older than this is not announced again after a restart, milliseconds. */
const STALE = 24 * 60 * 60 * 1000;

/** Announces every change of every order when its time has come. */
export interface OrderWatch {
  /** Something was done to an order: announce it now, and reckon anew when it changes next. */
  changed(order: OrderFacts): void;
  close(): void;
}

/**
 * Watches the orders of a book. What was announced before a restart is announced again: events have the same ids then,
 * so the relay drops them.
 */
export function watchOrders(
  book: OrderBook,
  { clock, schedule }: Pick<SandboxOptions, 'clock' | 'schedule'>,
  announce: (event: WireWebhook) => void,
): OrderWatch {
  const nextChange = new Map<string, number>();
  let cancel = () => {};
  let closed = false;

  function announceLatest(order: OrderFacts): void {
    const { id } = order.placed;
    const now = clock();
    const changes = changesOf(order);
    const latest = changes.findLast((at) => at <= now) ?? order.placed.at;
    announce({ eventId: `evt_${id}_${latest}_${order.acts.length}`, type: 'order.changed', orderId: id });
    remember(order, now);
  }

  function remember(order: OrderFacts, now: number): void {
    const next = changesOf(order).find((at) => at > now);
    if (next === undefined) nextChange.delete(order.placed.id);
    else nextChange.set(order.placed.id, next);
  }

  function sweep(): void {
    const now = clock();
    for (const [id, at] of nextChange) {
      const order = at <= now ? book.find(id) : undefined;
      if (order) announceLatest(order);
    }
    wait();
  }

  function wait(): void {
    cancel();
    if (closed || nextChange.size === 0) return;
    let next = Infinity;
    for (const at of nextChange.values()) next = Math.min(next, at);
    cancel = schedule(sweep, Math.min(Math.max(next - clock(), 0), LONGEST_WAIT));
  }

  const start = clock();
  for (const order of book.all()) {
    const latest = changesOf(order).findLast((at) => at <= start) ?? order.placed.at;
    if (start - latest < STALE) announceLatest(order);
    else remember(order, start);
  }
  wait();

  return {
    changed(order) {
      announceLatest(order);
      wait();
    },
    close() {
      closed = true;
      cancel();
    },
  };
}
