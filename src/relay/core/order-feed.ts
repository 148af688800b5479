import type { OrderListener } from './feed-hub.js';
import { errorFields } from './log-entry.js';
import { readAgain } from './read-order.js';
import type { RelayCore } from './relay-core.js';
import type { StoredOrder } from './stored-order.js';
import { VendorBusyError } from './vendor.js';

interface Watcher {
  subscribers: number;
  /** The newest revision that was told in this process. */
  told: number;
  /** When the vendor is asked next, milliseconds since 1970; the store may be looked at before. */
  askAt: number;
  stop: () => void;
  /** No longer hears what is told. */
  readonly leave: () => void;
}

/** Nothing more happens to an order that ended like this. */
const FINAL = new Set(['EXPIRED', 'REFUNDED', 'DELETED']);

/**
 * Lets clients follow orders. Webhooks arrive over the hub at once; for vendors without them, for webhooks that got lost,
 * and for those that another relay on the same store has taken, one watcher per followed order looks gently at store and
 * vendor. It stops with its last subscriber.
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
    const { schedule, limits, hub, clock } = this.core;
    const leave = hub.subscribe(order.id, ({ revision }) => {
      watcher.told = Math.max(watcher.told, revision);
    });
    const askAt = clock() + limits.firstRead;
    const watcher: Watcher = { subscribers: 0, told: order.revision, askAt, stop: () => {}, leave };
    const next = (delay: number) => {
      if (this.watchers.get(order.id) === watcher) watcher.stop = schedule(() => void read(), delay);
    };
    const read = async () => {
      const delay = await this.read(order.id, watcher);
      if (delay !== undefined) next(delay);
    };
    this.watchers.set(order.id, watcher);
    next(Math.min(limits.lookEvery, limits.firstRead));
    return watcher;
  }

  /** Looks at the order once. Answers after how many milliseconds to look again, nothing when it has ended. */
  private async read(orderId: string, watcher: Watcher): Promise<number | undefined> {
    const { store, limits, log, clock } = this.core;
    try {
      const stored = await store.readOrder(orderId);
      if (!stored) return undefined;
      this.tell(stored, watcher);
      if (clock() >= watcher.askAt) {
        const read = await readAgain(this.core, stored);
        this.tell(read, watcher);
        if (FINAL.has(read.reading.status)) return undefined;
        watcher.askAt = clock() + limits.readEvery;
      }
    } catch (error) {
      log({ at: clock(), event: 'background-failed', ...errorFields(error) });
      const wanted = error instanceof VendorBusyError ? error.retryAfter * 1000 : 0;
      watcher.askAt = clock() + Math.max(limits.readEvery, wanted);
    }
    return Math.min(limits.lookEvery, watcher.askAt - clock());
  }

  /** What another relay has stored, nobody here has heard of. */
  private tell(order: StoredOrder, { told }: Watcher): void {
    if (order.revision > told) this.core.hub.publish(order);
  }

  private end(orderId: string, watcher: Watcher): void {
    watcher.stop();
    watcher.leave();
    this.watchers.delete(orderId);
  }
}
