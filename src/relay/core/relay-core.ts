import type { Catalogue } from './catalogue.js';
import type { FeedHub } from './feed-hub.js';
import type { Log } from './log-entry.js';
import type { RandomBytes } from './random-names.js';
import type { Schedule } from './schedule.js';
import type { Store } from './store.js';
import type { Vendor } from './vendor.js';

/** Time limits of the relay, in milliseconds. */
export interface RelayLimits {
  /** How long one attempt owns an idempotency record. Longer than a call to the vendor may take. */
  readonly lease: number;
  /** How long after a failed attempt it may still arrive at the vendor, so that "no such order" is not said before. */
  readonly settle: number;
  /** The first reading of a watched order comes this soon, the others this far apart. */
  readonly firstRead: number;
  readonly readEvery: number;
  /**
   * The store is looked at this often for what another relay has stored about a watched order. Several relays on one
   * store need it more often than `readEvery`.
   */
  readonly lookEvery: number;
  /** The vendor is asked for an order at most this often on behalf of clients. */
  readonly freshFor: number;
  /** A comment keeps a silent event stream open this often. */
  readonly heartbeat: number;
}

export const RELAY_LIMITS: RelayLimits = {
  lease: 45_000,
  settle: 45_000,
  firstRead: 2_000,
  readEvery: 15_000,
  lookEvery: 15_000,
  freshFor: 2_000,
  heartbeat: 20_000,
};

/** All that the relay's work needs from outside, made once at the edge. */
export interface RelayCore {
  readonly vendor: Vendor;
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly hub: FeedHub;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly randomBytes: RandomBytes;
  readonly schedule: Schedule;
  readonly log: Log;
  readonly limits: RelayLimits;
}
