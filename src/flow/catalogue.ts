import type { RelayConfig } from '../contract/config.js';
import type { Price, Product, ProductCountry, Products } from '../contract/products.js';
import type { ProductsStatus } from '../contract/products-status.js';
import type { VehicleType } from '../contract/vehicle.js';
import type { Draft } from './draft.js';

/** What the relay sells, as last heard. */
export interface Catalogue extends Products {
  readonly config: RelayConfig;
  readonly status: ProductsStatus;
}

/** A catalogue is never changed, so what can be bought of it is found once. */
const found = new WeakMap<Catalogue, readonly Product[]>();

/** The products that can be bought now; what is not known to be online is left out (contracts.md 6, rule 3). */
export function offered(catalogue: Catalogue): readonly Product[] {
  const known = found.get(catalogue) ?? findOffered(catalogue);
  found.set(catalogue, known);
  return known;
}

function findOffered(catalogue: Catalogue): readonly Product[] {
  const online = new Set<string>();
  for (const { status, products } of catalogue.status.countries) {
    for (const product of products) if (status === 'online' && product.status === 'online') online.add(product.id);
  }
  return catalogue.products.filter(({ id }) => online.has(id));
}

/** The countries with something to buy, in the catalogue's order. */
export function offeredCountries(catalogue: Catalogue): readonly ProductCountry[] {
  const sold = new Set(offered(catalogue).map(({ country }) => country));
  return catalogue.countries.filter(({ code }) => sold.has(code));
}

/** The vehicles something can be bought for in the chosen country. */
export function offeredVehicles(catalogue: Catalogue, { country }: Draft): readonly VehicleType[] {
  return [...new Set(offered(catalogue).flatMap((p) => (p.country === country ? [p.vehicleType] : [])))];
}

/** The products for the chosen country and vehicle. */
export function offeredPeriods(catalogue: Catalogue, { country, vehicleType }: Draft): readonly Product[] {
  return offered(catalogue).filter((p) => p.country === country && p.vehicleType === vehicleType);
}

/** The chosen product while it can be bought. */
export function chosenProduct(catalogue: Catalogue, { productId }: Draft): Product | undefined {
  return productId === undefined ? undefined : offered(catalogue).find(({ id }) => id === productId);
}

/** The country of a product or of the draft. */
export function countryOf(catalogue: Catalogue, code: string | undefined): ProductCountry | undefined {
  return catalogue.countries.find((country) => country.code === code);
}

/** What the product costs with the fuel of the draft. */
export function priceOf(product: Product, { fuel }: Draft): Price {
  return product.fuelPrices?.find((entry) => entry.fuel === fuel)?.price ?? product.price;
}
