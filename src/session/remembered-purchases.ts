import { listOf, schemaOf, shape, whole } from '../api/check.js';
import { text } from '../api/primitive-checks.js';
import type { Order } from '../contract/order.js';
import type { Product } from '../contract/products.js';
import type { BoughtSpan } from '../flow/state.js';
import { readStored, writeStored } from './stored-json.js';
import type { KeyValueStore } from './session-edge.js';
import { storedName } from './stored-names.js';

/** More than a buyer has at a time; the oldest go first. */
const MOST_KEPT = 20;

/** One vignette. */
interface Purchase extends BoughtSpan {
  /** Hash over salt, vehicle and country: which vehicle it is cannot be read from it. */
  readonly mark: string;
}

interface Stored {
  /** Drawn anew for each browser. */
  readonly salt: string;
  readonly bought: readonly Purchase[];
}

/** What two purchases have in common that are one too many. */
export interface Bought extends Pick<Product, 'country' | 'title'> {
  readonly vehicle: { readonly country: string; readonly plate: string };
}

const STORED = schemaOf(
  shape<Stored>({ salt: text, bought: listOf(shape<Purchase>({ mark: text, from: whole(), until: whole() }, {})) }, {}),
);

/** SHA-256 of a text, as hexadecimal digits. */
export type Digest = (text: string) => Promise<string>;

/**
 * The vignettes that were bought in this browser, so that the same one is not bought twice (domain.md 4.2, 12). One per
 * relay. The plate is stored as a salted hash alone.
 */
export class RememberedPurchases {
  private readonly store: KeyValueStore;
  private readonly name: string;
  private readonly digest: Digest;
  private readonly randomId: () => string;

  constructor(store: KeyValueStore, api: string, digest: Digest, randomId: () => string) {
    this.store = store;
    this.name = storedName('purchases', api);
    this.digest = digest;
    this.randomId = randomId;
  }

  /** Remembers what an order that is paid has bought. `now` in milliseconds since 1970. */
  async remember({ items }: Order, now: number): Promise<void> {
    const vignettes = items.filter(
      (item) => !isJourney(item) && item.status !== 'REFUNDED' && item.status !== 'DELETED',
    );
    if (vignettes.length === 0) return;
    const known = this.read(now) ?? { salt: this.randomId(), bought: [] };
    // Before anything is hashed: another tab is to find the same salt.
    this.write(known);
    const bought = await this.marked(vignettes, known.salt);
    this.change(known.salt, now, (before) => [...without(before, bought), ...bought]);
  }

  /** The order was refunded or deleted: it bought nothing. */
  async forget({ items }: Order, now: number): Promise<void> {
    const known = this.read(now);
    if (!known || known.bought.length === 0) return;
    const gone = await this.marked(items, known.salt);
    this.change(known.salt, now, (before) => without(before, gone));
  }

  /** When the vignettes for the same vehicle and country hold. */
  async spansOf(wanted: Bought & Pick<Product, 'period'>, now: number): Promise<readonly BoughtSpan[]> {
    const known = this.read(now);
    if (!known || known.bought.length === 0 || isJourney(wanted)) return [];
    const mark = await this.digest(contentOf(wanted, known.salt));
    return known.bought.filter((one) => one.mark === mark).map(({ from, until }) => ({ from, until }));
  }

  private async marked(items: Order['items'], salt: string): Promise<readonly Purchase[]> {
    return Promise.all(
      items.map(async (item) => ({
        mark: await this.digest(contentOf(item, salt)),
        from: Date.parse(item.validFrom),
        until: Date.parse(item.validUntil),
      })),
    );
  }

  /** What is over is dropped. */
  private read(now: number): Stored | undefined {
    const stored = readStored(this.store, this.name, STORED);
    if (!stored) return undefined;
    const bought = stored.bought.filter(({ until }) => until >= now);
    if (bought.length < stored.bought.length) this.write({ salt: stored.salt, bought });
    return { salt: stored.salt, bought };
  }

  /** Another tab may have written since the hash was begun; under another salt nothing it knows is of use here. */
  private change(salt: string, now: number, to: (before: readonly Purchase[]) => readonly Purchase[]): void {
    const stored = this.read(now);
    const before = stored?.salt === salt ? stored.bought : [];
    this.write({ salt, bought: to(before).filter(({ until }) => until >= now) });
  }

  private write({ salt, bought }: Stored): void {
    writeStored(this.store, this.name, { salt, bought: bought.slice(-MOST_KEPT) });
  }
}

/** Of journeys several are bought for one day: there and back. */
const isJourney = ({ period }: Pick<Product, 'period'>): boolean => period.unit === 'journey';

/** One with a name of its own, such as a region's, is another vignette than the country's. Spelling does not count. */
function contentOf({ country, title = '', vehicle }: Bought, salt: string): string {
  const plate = vehicle.plate
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
  return JSON.stringify([salt, country, title, vehicle.country, plate]);
}

const without = (known: readonly Purchase[], gone: readonly Purchase[]): readonly Purchase[] =>
  known.filter(({ mark, until }) => !gone.some((one) => one.mark === mark && one.until === until));
