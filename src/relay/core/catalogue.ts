import type { RelayConfig } from '../../contract/config.js';
import type { Products } from '../../contract/products.js';
import type { ProductsStatus } from '../../contract/products-status.js';
import { type Cached, cached } from './cached.js';
import { fromVendor, RelayProblem } from './relay-problem.js';
import type { Vendor } from './vendor.js';

/** How long what the vendor sells is believed, in milliseconds (contracts.md 6, rule 3). */
const LIFETIME = 60_000;

/** What the vendor sells now, asked for at most once a minute. Rejects with `RelayProblem` when the vendor is away. */
export interface Catalogue {
  config(): Promise<RelayConfig>;
  /** Without a currency: the vendor's first one. One that is not offered: `invalid-request`. */
  products(currency?: string): Promise<Products>;
  status(): Promise<ProductsStatus>;
  /** The vendor has refused what its catalogue offers: the next to ask hears it anew. */
  forget(): void;
}

/** The cached view of a vendor's catalogue. `clock` in milliseconds since 1970. */
export function createCatalogue(vendor: Vendor, clock: () => number): Catalogue {
  const byCurrency = new Map<string, Cached<Products>>();
  const config = cached(() => fromVendor(vendor.config()), clock, LIFETIME);

  const products = async (currency?: string) => {
    const { currencies } = await config.get();
    const wanted = currency ?? currencies[0];
    if (wanted === undefined || !currencies.includes(wanted)) throw new RelayProblem('invalid-request');
    const load = byCurrency.get(wanted) ?? cached(() => fromVendor(vendor.products(wanted)), clock, LIFETIME);
    byCurrency.set(wanted, load);
    return load.get();
  };

  const status = cached(
    async () => {
      const { capabilities } = await config.get();
      return capabilities.availability ? fromVendor(vendor.availability()) : onlineOf(await products());
    },
    clock,
    LIFETIME,
  );

  const forget = () => {
    for (const one of [config, status, ...byCurrency.values()]) one.forget();
  };

  return { config: config.get, products, status: status.get, forget };
}

/** Where the vendor has no availability call, what stands in a fresh catalogue counts as online (design.md 4). */
function onlineOf({ countries, products }: Products): ProductsStatus {
  return {
    countries: countries.map(({ code }) => ({
      country: code,
      status: 'online',
      products: products.filter(({ country }) => country === code).map(({ id }) => ({ id, status: 'online' })),
    })),
  };
}

/** Whether a product is known to be on sale now; what is not named is not (contracts.md 6, rule 3). */
export function isOnline({ countries }: ProductsStatus, country: string, productId: string): boolean {
  return countries.some(
    (entry) =>
      entry.country === country &&
      entry.status === 'online' &&
      entry.products.some(({ id, status }) => id === productId && status === 'online'),
  );
}
