import type { CheckoutConfig } from '../config/checkout-config.js';
import type { RelayConfig } from '../contract/config.js';
import type { Period, Price, Product, ProductCountry, Products } from '../contract/products.js';
import type { ProductsStatus } from '../contract/products-status.js';
import type { VehicleType } from '../contract/vehicle.js';
import type { Draft } from './draft.js';

/** What the relay sells, as last heard, and what the page wants of it and of the form. */
export interface Catalogue extends Products {
  readonly config: RelayConfig;
  readonly status: ProductsStatus;
  /** Absent: all is offered, in our order. */
  readonly wishes?: Partial<CheckoutConfig>;
}

/** A catalogue is never changed, so what is asked of it after each key is found once. */
export function foundOnce<Found extends object>(
  find: (catalogue: Catalogue) => Found,
): (catalogue: Catalogue) => Found {
  const known = new WeakMap<Catalogue, Found>();
  return (catalogue) => {
    const found = known.get(catalogue) ?? find(catalogue);
    known.set(catalogue, found);
    return found;
  };
}

/**
 * The products that can be bought now; what is not known to be online is left out (contracts.md 6, rule 3), and what the
 * page does not want. Its periods hold only where they leave something for the country and vehicle: no preset closes a
 * shop.
 */
export const offered = foundOnce(findOffered);

function findOffered({ products, status: { countries: known }, wishes = {} }: Catalogue): readonly Product[] {
  const { countries, vehicleTypes, periods } = wishes;
  const online = new Set<string>();
  for (const { status, products } of known) {
    for (const product of products) if (status === 'online' && product.status === 'online') online.add(product.id);
  }
  const sold = products.filter(({ id }) => online.has(id));
  const ofVehicles = inOrder(sold, vehicleTypes, ({ vehicleType }) => vehicleType);
  const wanted = inOrder(ofVehicles, countries, ({ country }) => country);
  if (!periods) return wanted;
  const isOf = ({ period }: Product) => periods.some((one) => isSamePeriod(one, period));
  const kept = new Set(wanted.filter(isOf).map(sortOf));
  return wanted.filter((product) => isOf(product) || !kept.has(sortOf(product)));
}

const sortOf = ({ country, vehicleType }: Product): string => country + vehicleType;

/** Only what is named, in that order; everything when nothing is. */
function inOrder<Item>(
  items: readonly Item[],
  names: readonly string[] | undefined,
  nameOf: (item: Item) => string,
): readonly Item[] {
  return names ? names.flatMap((name) => items.filter((item) => nameOf(item) === name)) : items;
}

/** Whether two products last as long, as they are named. */
export function isSamePeriod(one: Period, other: Period): boolean {
  return one.count === other.count && one.unit === other.unit;
}

/** The countries with something to buy, in the order the page wants, else in the catalogue's. */
export const offeredCountries = foundOnce((catalogue): readonly ProductCountry[] => {
  const sold = new Set(offered(catalogue).map(({ country }) => country));
  const wanted = inOrder(catalogue.countries, catalogue.wishes?.countries, ({ code }) => code);
  return wanted.filter(({ code }) => sold.has(code));
});

const vehiclesByCountry = foundOnce((catalogue): ReadonlyMap<string, readonly VehicleType[]> => {
  const sold = new Map<string, Set<VehicleType>>();
  for (const { country, vehicleType } of offered(catalogue)) {
    sold.set(country, (sold.get(country) ?? new Set()).add(vehicleType));
  }
  return new Map([...sold].map(([country, vehicles]) => [country, [...vehicles]]));
});

/** The vehicles something can be bought for in the chosen country. */
export function offeredVehicles(catalogue: Catalogue, { country = '' }: Draft): readonly VehicleType[] {
  return vehiclesByCountry(catalogue).get(country) ?? [];
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
