import type { Announcement } from '../../src/flow/effect.js';
import type { LogEntry } from '../../src/relay/core/log-entry.js';
import type { Store } from '../../src/relay/core/store.js';
import { NOON } from '../../src/relay/core/testing/sample-catalogue.js';
import { Browser } from './browser.js';
import { Buyer } from './buyer.js';
import { bytesOf } from './bytes-of.js';
import { comeToRest } from './come-to-rest.js';
import { Network } from './network.js';
import { RelayFleet } from './relay-fleet.js';
import { RELAY } from './relay-process.js';
import { SimStripe } from './sim-stripe.js';
import { SimTime } from './sim-time.js';
import type { Setup } from './steps.js';
import { isOver, type ModelOrder } from './model-order.js';
import { VendorModel } from './vendor-model.js';
import { Witness } from './witness.js';

/** A store, and whether it is at work. */
export interface WorkingStore {
  readonly store: Store;
  /** Begins the names in a store that others have written into. */
  readonly prefix?: string;
  readonly isBusy: () => boolean;
}

/** Asked of one relay and the same in every world. */
const CATALOGUE = new Map<string, string>();

/** One purchase's world: a buyer's browser, the network, the relay, its vendor and the bank, under one clock. */
export class World {
  readonly time: SimTime;
  readonly vendor: VendorModel;
  readonly relays: RelayFleet;
  readonly network: Network;
  readonly stripe: SimStripe;
  readonly browser: Browser;
  readonly buyer: Buyer;
  readonly witness = new Witness();
  /** Addresses a bank has sent somebody back to. */
  readonly usedReturns: string[] = [];
  /** Orders that a screen has shown as paid, or as free: their buyer has the receipt. */
  readonly shownAsSettled = new Set<string>();
  private names = 0;

  /** `name`: no two worlds on one store may have the same. */
  constructor(setup: Setup, { store, isBusy }: WorkingStore, name: string) {
    const { time, witness } = this.base(isBusy);
    this.time = time;
    this.vendor = new VendorModel(time, setup);
    this.vendor.onPlaced = (order) => this.placed(order);
    this.relays = new RelayFleet(
      {
        time,
        vendor: this.vendor,
        store,
        randomBytes: bytesOf(name),
        log: (entry) => this.logged(entry),
      },
      setup.relays,
      setup.relayIsBackAfter * 1000,
    );
    if (setup.hasWebhooks) this.vendor.onChanged = (order) => this.call(order);
    this.network = new Network(time, this.relays, witness, CATALOGUE);
    this.stripe = new SimStripe(time, this.vendor);
    this.browser = new Browser({
      time,
      network: this.network,
      stripe: this.stripe,
      setup,
      ids: (what) => `${what}-${name}-${String((this.names += 1)).padStart(16, '0')}`,
      heard: (announcement) => this.announced(announcement),
    });
    this.buyer = new Buyer(time, witness, setup.hasStorage);
  }

  /** Asks the relay as nobody but the end of a run does: past the network. */
  async ask(path: string, headers: Record<string, string>): Promise<Response> {
    const asking = this.relays.fetch(new Request(RELAY + path, { headers }), () => {});
    await this.time.advance(0);
    return asking;
  }

  private base(isBusy: () => boolean) {
    return { time: new SimTime(NOON, () => comeToRest(isBusy)), witness: this.witness };
  }

  private placed(order: ModelOrder): void {
    const others = [...this.vendor.orders.values()].filter(
      (other) => other !== order && other.content === order.content && !isOver(other),
    );
    this.witness.placed(order, others);
  }

  /** The vendor's webhook, some moments later; one that gets lost is repeated a minute later. */
  private call(order: ModelOrder, isAgain = false): void {
    const { vendorId, updatedAt } = order.view;
    this.time.after(isAgain ? 60_000 : 700, () => {
      const body = `${vendorId}-${updatedAt} ${vendorId}`;
      const request = new Request(`${RELAY}/webhooks/model`, { method: 'POST', body });
      this.relays
        .fetch(request, () => {})
        .catch(() => {
          if (!isAgain) this.call(order, true);
        });
    });
  }

  private announced(announcement: Announcement): void {
    const { event } = announcement;
    if (event === 'paid' && !this.witness.saidPayment(announcement.orderId, 'paid')) {
      this.witness.broken.push(`"paid" was announced for ${announcement.orderId}, and the relay never said so.`);
    }
    if (event === 'active' && !this.witness.saidStatus(announcement.orderId, 'ACTIVE')) {
      this.witness.broken.push(`"active" was announced for ${announcement.orderId}, and the relay never said so.`);
    }
  }

  private logged({ event, status, error, stack }: LogEntry): void {
    if (event !== 'request' || status !== 500) return;
    this.witness.broken.push(`The relay failed inside: ${error ?? 'unknown'} ${stack?.[0] ?? ''}`);
  }
}
