import type { RandomBytes } from '../../src/relay/core/random-names.js';
import type { Store } from '../../src/relay/core/store.js';
import type { LogEntry } from '../../src/relay/core/log-entry.js';
import type { Vendor } from '../../src/relay/core/vendor.js';
import { createRelay, type Relay } from '../../src/relay/routes/create-relay.js';
import type { SimTime } from './sim-time.js';
import type { VendorModel } from './vendor-model.js';

/** Where the relay stands. */
export const RELAY = 'https://relay.example';
/** Where the shop stands. */
export const SHOP = 'https://shop.example';

/** What a relay's process is made of. */
export interface RelayParts {
  readonly time: SimTime;
  readonly vendor: VendorModel;
  /** Outlives the process. */
  readonly store: Store;
  readonly randomBytes: RandomBytes;
  readonly log: (entry: LogEntry) => void;
}

/** Writes after which it matters whether the process is still there. */
const WRITES: ReadonlySet<PropertyKey> = new Set(['insertRecord', 'replaceRecord', 'placeOrder', 'replaceOrder']);

const never = <Value>(): Promise<Value> => new Promise(() => {});

/** One life of a relay's process: when it dies, whatever it was doing stops where it was, and its connections break. */
export class RelayProcess {
  isAlive = true;
  private readonly relay: Relay;
  private readonly onDeath: () => void;
  private readonly timers = new Set<() => void>();
  private readonly connections = new Set<() => void>();
  /** The process dies at the write with this number, counted from now, before or after it is done. */
  private end: { writes: number; readonly when: 'before' | 'after' } | undefined;

  constructor({ time, vendor, store, randomBytes, log }: RelayParts, onDeath: () => void) {
    this.onDeath = onDeath;
    this.relay = createRelay({
      vendor: this.vendorOf(vendor),
      store: this.storeOf(store),
      allowedOrigins: [SHOP],
      clock: () => time.now,
      randomBytes,
      schedule: (task, delay) => this.schedule(time, task, delay),
      log: (entry) => {
        if (this.isAlive) log(entry);
      },
    });
  }

  /** Rejects when the process is dead, or dies before it has answered. `onBreak` hears of the death later, as a stream does. */
  fetch(request: Request, onBreak: () => void): Promise<Response> {
    if (!this.isAlive) return Promise.reject(new TypeError('Connection refused'));
    return new Promise((resolve, reject) => {
      const broken = () => {
        reject(new TypeError('Connection reset'));
        onBreak();
      };
      this.connections.add(broken);
      this.relay.fetch(request).then((response) => {
        if (!response.body || !response.headers.get('content-type')?.startsWith('text/event-stream')) {
          this.connections.delete(broken);
        }
        resolve(response);
      }, reject);
    });
  }

  /** Kills the process as `kill -9` would. */
  die(): void {
    if (!this.isAlive) return;
    this.isAlive = false;
    this.onDeath();
    for (const cancel of this.timers) cancel();
    for (const broken of this.connections) broken();
    this.connections.clear();
  }

  /** Kills it at one of its next writes. */
  dieAtWrite(writes: number, when: 'before' | 'after'): void {
    this.end = { writes, when };
  }

  /** What was to come does not come any more. */
  spare(): void {
    this.end = undefined;
  }

  private schedule(time: SimTime, task: () => void, delay: number): () => void {
    const cancel = time.after(delay, () => {
      this.timers.delete(cancel);
      if (this.isAlive) task();
    });
    this.timers.add(cancel);
    return () => {
      this.timers.delete(cancel);
      cancel();
    };
  }

  private vendorOf(vendor: VendorModel): Vendor {
    return {
      name: vendor.name,
      config: () => this.mine(vendor.config()),
      products: () => this.mine(vendor.products()),
      availability: () => this.mine(vendor.availability()),
      validateVehicle: (asked) => this.mine(vendor.validateVehicle(asked)),
      createOrder: (order) => this.mine(vendor.createOrder(order, () => this.die())),
      findOrder: (reference) => this.mine(vendor.findOrder(reference)),
      readOrder: (vendorId) => this.mine(vendor.readOrder(vendorId)),
      cancelOrder: (vendorId) => this.mine(vendor.cancelOrder(vendorId)),
      readDocument: () => this.mine(vendor.readDocument()),
      readWebhook: (body) => this.mine(vendor.readWebhook(body)),
    };
  }

  /** An answer that only a living process hears. */
  private async mine<Answer>(work: Promise<Answer>): Promise<Answer> {
    try {
      const answer = await work;
      return this.isAlive ? answer : await never();
    } catch (error) {
      if (this.isAlive) throw error;
      return never();
    }
  }

  private storeOf(store: Store): Store {
    return new Proxy(store, {
      get: (target, name) => {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return async (...given: unknown[]) => {
          if (this.isAlive && WRITES.has(name)) this.count('before');
          if (!this.isAlive) return never();
          const answer: unknown = await Reflect.apply(member, target, given);
          if (WRITES.has(name)) this.count('after');
          return this.isAlive ? answer : never();
        };
      },
    });
  }

  private count(when: 'before' | 'after'): void {
    if (this.end?.when !== when) return;
    this.end.writes -= 1;
    if (this.end.writes <= 0) this.die();
  }
}
