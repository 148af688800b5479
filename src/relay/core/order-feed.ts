import type { OrderListener } from './feed-hub.js';
import { errorFields } from './log-entry.js';
import { readAgain } from './read-order.js';
import type { RelayCore } from './relay-core.js';
import type { StoredOrder } from './stored-order.js';
import { VendorBusyError } from './vendor.js';

interface Watcher {
  subscribers: number;
  stop: () => void;
}

/** Nothing more happens to an order that ended like this. */
const FINAL = new Set(['EXPIRED', 'REFUNDED', 'DELETED']);

/**
 * Lets clients follow orders. Webhooks arrive over the hub at once; for vendors without them, and for webhooks that got
 * lost, one watcher per followed order asks the vendor gently. It stops with its last subscriber.
 */
export class OrderFeed {
  private readonly core: RelayCore;
  private readonly watchers = new Map<string, Watcher>();

  constructor(core: RelayCore) {
    this.core = core;
  }

  /** Hears of every change of the order until the function it returns is called. */
  follow(order: StoredOrder, listener: OrderListener): () => void {
    const unsubscribe = this.core.hub.subscribe(order.id, listener);
    const watcher = this.watchers.get(order.id) ?? this.watch(order);
    watcher.subscribers += 1;
    let following = true;
    return () => {
      if (!following) return;
      following = false;
      unsubscribe();
      watcher.subscribers -= 1;
      if (watcher.subscribers === 0) this.end(order.id, watcher);
    };
  }

  private watch(order: StoredOrder): Watcher {
    const { schedule, limits } = this.core;
    const watcher: Watcher = { subscribers: 0, stop: () => {} };
    const next = (delay: number) => {
      if (this.watchers.get(order.id) === watcher) watcher.stop = schedule(() => void read(), delay);
    };
    const read = async () => {
      const delay = await this.read(order.id);
      if (delay !== undefined) next(delay);
    };
    this.watchers.set(order.id, watcher);
    next(limits.firstRead);
    return watcher;
  }

  /** Reads the order once. Answers after how many milliseconds to read again, nothing when it has ended. */
  private async read(orderId: string): Promise<number | undefined> {
    const { store, limits, log, clock } = this.core;
    try {
      const stored = await store.readOrder(orderId);
      if (!stored) return undefined;
      const read = await readAgain(this.core, stored);
      return FINAL.has(read.reading.status) ? undefined : limits.readEvery;
    } catch (error) {
      log({ at: clock(), event: 'background-failed', ...errorFields(error) });
      return error instanceof VendorBusyError ? Math.max(limits.readEvery, error.retryAfter * 1000) : limits.readEvery;
    }
  }

  private end(orderId: string, watcher: Watcher): void {
    watcher.stop();
    this.watchers.delete(orderId);
  }
}
