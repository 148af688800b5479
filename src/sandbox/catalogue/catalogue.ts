import type { Product, Products } from '../../contract/products.js';
import type { Fuel, VehicleType } from '../../contract/vehicle.js';
import { AUSTRIA } from './austria.js';
import { CZECHIA } from './czechia.js';
import { priceIn } from './price-in.js';
import { ROMANIA } from './romania.js';
import type { SandboxCountry, SandboxCurrency, SandboxVignette } from './sandbox-country.js';

/** The countries the sandbox sells for, in the order in which it lists them. */
export const SANDBOX_COUNTRIES: readonly SandboxCountry[] = [AUSTRIA, CZECHIA, ROMANIA];

/** The currencies the sandbox sells in, the first one first. */
export const SANDBOX_CURRENCIES: readonly SandboxCurrency[] = ['EUR', 'CZK'];

/** The currency of this name, or `undefined` when the sandbox does not sell in it. */
export function sandboxCurrency(code: string): SandboxCurrency | undefined {
  return SANDBOX_CURRENCIES.find((currency) => currency === code);
}

/** Everything the sandbox sells, priced in `currency`. */
export function productsIn(currency: SandboxCurrency): Products {
  return {
    countries: SANDBOX_COUNTRIES.map(({ country }) => country),
    products: SANDBOX_COUNTRIES.flatMap((country) => productsOf(country, currency)),
  };
}

function productsOf(country: SandboxCountry, currency: SandboxCurrency): Product[] {
  return country.vignettes.flatMap((vignette) =>
    vignette.vehicleTypes.map((vehicleType) => toProduct(country, vignette, vehicleType, currency)),
  );
}

function toProduct(
  { country, currency: published }: SandboxCountry,
  vignette: SandboxVignette,
  vehicleType: VehicleType,
  currency: SandboxCurrency,
): Product {
  const { official, byFuel } = vignette.price;
  const price = priceIn(currency, official, published);
  const fuels: readonly (readonly [Fuel, number])[] = byFuel
    ? [
        ['standard', official],
        ['natural-gas', byFuel['natural-gas']],
        ['plug-in-hybrid', byFuel['plug-in-hybrid']],
      ]
    : [];
  return {
    id: `${country.code.toLowerCase()}-${vehicleType}-${vignette.key}`,
    country: country.code,
    vehicleType,
    period: vignette.period,
    validity: vignette.validity,
    start: vignette.start,
    price,
    ...(fuels.length > 0 && {
      fuelPrices: fuels.map(([fuel, amount]) => ({ fuel, price: priceIn(currency, amount, published) })),
    }),
    requirements: [...vignette.requirements],
  };
}
