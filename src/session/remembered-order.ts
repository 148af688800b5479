import { readStored, writeStored } from './stored-json.js';
import type { KeyValueStore } from './session-edge.js';
import { storedName } from './stored-names.js';
import { type KnownOrder, STORED_ORDER } from './stored-shapes.js';

/** Milliseconds for which another tab of the site may take an order up: a tab that was killed, or lost at the bank. */
const SHARED_FOR = 86_400_000;

/** The order of this tab, for a reload, and for a tab that was killed. One per relay. */
export class RememberedOrder {
  private readonly session: KeyValueStore;
  private readonly local: KeyValueStore;
  private readonly name: string;

  constructor(session: KeyValueStore, local: KeyValueStore, api: string) {
    this.session = session;
    this.local = local;
    this.name = storedName('order', api);
  }

  /** This tab's order, else the newest of the site's last day. `now` in milliseconds since 1970. */
  read(now: number): KnownOrder | undefined {
    return readStored(this.session, this.name, STORED_ORDER) ?? this.shared(now);
  }

  /** An order that was opened by a link, maybe a stranger's, is this tab's alone while the site has one placed here. */
  remember(order: KnownOrder): void {
    const key = order.key ?? this.find(order.orderId)?.key;
    const known = key === undefined ? order : { ...order, key };
    writeStored(this.session, this.name, known);
    if (key !== undefined || this.shared(order.at)?.key === undefined) writeStored(this.local, this.name, known);
  }

  /** What is remembered of one order. */
  find(orderId: string): KnownOrder | undefined {
    return [this.session, this.local]
      .map((store) => readStored(store, this.name, STORED_ORDER))
      .find((known) => known?.orderId === orderId);
  }

  forget(orderId: string): void {
    for (const store of [this.session, this.local]) {
      if (readStored(store, this.name, STORED_ORDER)?.orderId === orderId) store.removeItem(this.name);
    }
  }

  private shared(now: number): KnownOrder | undefined {
    const known = readStored(this.local, this.name, STORED_ORDER);
    return known && now - known.at < SHARED_FOR ? known : undefined;
  }
}
