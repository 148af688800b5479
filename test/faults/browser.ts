import type { Announcement } from '../../src/flow/effect.js';
import type { Network } from './network.js';
import type { Page } from './page.js';
import { SimLocks } from './sim-locks.js';
import type { SimStripe } from './sim-stripe.js';
import type { SimTime } from './sim-time.js';
import { Tab } from './tab.js';

/** What a browser lets a page have. */
export interface BrowserSetup {
  readonly hasStorage: boolean;
  readonly hasLocks: boolean;
  readonly isOnePage: boolean;
}

/** What a browser is made of. */
export interface BrowserParts {
  readonly time: SimTime;
  readonly network: Network;
  readonly stripe: SimStripe;
  readonly setup: BrowserSetup;
  /** A name nobody had before. */
  readonly ids: (what: string) => string;
  readonly heard: (announcement: Announcement) => void;
}

/** A buyer's browser: two tabs that share storage, locks and the network. */
export class Browser {
  readonly time: SimTime;
  readonly network: Network;
  readonly stripe: SimStripe;
  readonly setup: BrowserSetup;
  readonly ids: (what: string) => string;
  readonly heard: (announcement: Announcement) => void;
  readonly local = new Map<string, string>();
  readonly locks = new SimLocks();
  readonly tabs: readonly [Tab, Tab];

  constructor({ time, network, stripe, setup, ids, heard }: BrowserParts) {
    this.time = time;
    this.network = network;
    this.stripe = stripe;
    this.setup = setup;
    this.ids = ids;
    this.heard = heard;
    this.tabs = [new Tab(this), new Tab(this)];
  }

  /** The pages a buyer can look at. */
  get pages(): readonly Page[] {
    return this.tabs.flatMap(({ page }) => page ?? []);
  }

  /** The network goes or comes back. */
  turn(isOnline: boolean): void {
    const wasOnline = this.network.isOnline;
    this.network.turn(isOnline);
    if (isOnline && !wasOnline) for (const page of this.pages) page.online();
  }
}
