import type { Product, ProductCountry, Products } from '../../contract/products.js';
import { Fuel, type VehicleType } from '../../contract/vehicle.js';
import { AUSTRIA } from './austria.js';
import { BULGARIA } from './bulgaria.js';
import { CZECHIA } from './czechia.js';
import { HUNGARY } from './hungary.js';
import { ICELAND } from './iceland.js';
import { IRELAND } from './ireland.js';
import { MOLDOVA } from './moldova.js';
import { NETHERLANDS } from './netherlands.js';
import { priceIn } from './price-in.js';
import { type ListedPrice, PRICE_LIST } from './price-list.js';
import { ROMANIA } from './romania.js';
import type { SandboxCountry, SandboxCurrency, SandboxVignette } from './sandbox-country.js';
import { SLOVAKIA } from './slovakia.js';
import { SLOVENIA } from './slovenia.js';
import { SWITZERLAND } from './switzerland.js';

/** The countries the sandbox sells for, in the order in which it lists them: domain.md 1. */
export const SANDBOX_COUNTRIES: readonly SandboxCountry[] = [
  AUSTRIA,
  SWITZERLAND,
  CZECHIA,
  SLOVAKIA,
  HUNGARY,
  SLOVENIA,
  ROMANIA,
  BULGARIA,
  MOLDOVA,
  ICELAND,
  NETHERLANDS,
  IRELAND,
];

/** The currencies the sandbox sells in, the one to begin with first. */
export const SANDBOX_CURRENCIES: readonly SandboxCurrency[] = ['EUR', 'CZK', 'CHF', 'HUF'];

interface Sold {
  readonly country: ProductCountry;
  readonly vehicleType: VehicleType;
  readonly vignette: SandboxVignette;
  readonly listed: ListedPrice;
}

/** All that is sold. Priced when the sandbox starts, so that one without a price is not found out by a buyer. */
const SOLD: readonly Sold[] = SANDBOX_COUNTRIES.flatMap(({ country, vignettes }) =>
  vignettes.flatMap((vignette) =>
    vignette.vehicleTypes.map((vehicleType) => ({
      country,
      vehicleType,
      vignette,
      listed: PRICE_LIST.find(country.code, vehicleType, vignette.key),
    })),
  ),
);

/** The currency of this name, or `undefined` when the sandbox does not sell in it. */
export function sandboxCurrency(code: string): SandboxCurrency | undefined {
  return SANDBOX_CURRENCIES.find((currency) => currency === code);
}

/** Everything the sandbox sells, priced in `currency`. */
export function productsIn(currency: SandboxCurrency): Products {
  return {
    countries: SANDBOX_COUNTRIES.map(({ country }) => country),
    products: SOLD.map((sold) => toProduct(sold, currency)),
  };
}

function toProduct({ country, vehicleType, vignette, listed }: Sold, currency: SandboxCurrency): Product {
  const { key, title, period, validity, start, requirements } = vignette;
  return {
    id: `${country.code.toLowerCase()}-${vehicleType}-${key}`,
    country: country.code,
    vehicleType,
    ...(title !== undefined && { title }),
    period,
    validity,
    start,
    ...pricesIn(currency, listed),
    requirements: [...requirements],
  };
}

function pricesIn(
  currency: SandboxCurrency,
  { amount, currency: listed, isOfficial }: ListedPrice,
): Pick<Product, 'price' | 'fuelPrices'> {
  const inCurrency = (part: number) => priceIn(currency, part, listed, isOfficial);
  if (typeof amount === 'number') return { price: inCurrency(amount) };
  return {
    price: inCurrency(amount.standard),
    fuelPrices: Fuel.options.map((fuel) => ({ fuel, price: inCurrency(amount[fuel]) })),
  };
}
