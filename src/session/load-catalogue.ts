import { getConfig } from '../api/get-config.js';
import { getProducts } from '../api/get-products.js';
import { getProductsStatus } from '../api/get-products-status.js';
import type { CheckoutConfig } from '../config/checkout-config.js';
import { unknownCountry, unknownCurrency } from '../config/late-problems.js';
import type { Products } from '../contract/products.js';
import type { Catalogue } from '../flow/catalogue.js';
import type { Visit } from './visit.js';

/**
 * What the relay sells and the page wants to offer, asked for all at once. A currency or country on the page that the
 * relay does not know becomes a problem for the page's author, not for the buyer.
 *
 * @throws RelayError when a part of it is not to be had.
 */
export async function loadCatalogue({ client, config, listeners, signal }: Visit): Promise<Catalogue> {
  const [[relay, status], [asked]] = await Promise.all([
    Promise.all([getConfig(client, signal), getProductsStatus(client, signal)]),
    Promise.allSettled([getProducts(client, config.currency, signal)]),
  ]);
  const [first] = relay.currencies;
  if (first === undefined || relay.currencies.includes(config.currency)) {
    if (asked.status === 'rejected') throw asked.reason;
    return { ...wanted(asked.value, config, listeners), config: relay, status };
  }
  listeners.onProblem(unknownCurrency(config.currency, relay.currencies));
  const products = await getProducts(client, first, signal);
  return { ...wanted(products, config, listeners), config: relay, status };
}

/** Only the countries and vehicles that the page names, in its order. */
function wanted(sold: Products, config: CheckoutConfig, { onProblem }: Visit['listeners']): Products {
  const codes = sold.countries.map(({ code }) => code);
  for (const code of config.countries ?? []) if (!codes.includes(code)) onProblem(unknownCountry(code, codes));
  return {
    countries: inOrder(sold.countries, config.countries, ({ code }) => code),
    products: inOrder(
      inOrder(sold.products, config.vehicleTypes, ({ vehicleType }) => vehicleType),
      config.countries,
      ({ country }) => country,
    ),
  };
}

function inOrder<Item>(items: readonly Item[], names: readonly string[] | undefined, nameOf: (item: Item) => string) {
  return names ? names.flatMap((name) => items.filter((item) => nameOf(item) === name)) : [...items];
}
