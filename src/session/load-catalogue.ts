import { getConfig } from '../api/get-config.js';
import { getProducts } from '../api/get-products.js';
import { getProductsStatus } from '../api/get-products-status.js';
import type * as LateProblems from '../config/late-problems.js';
import type { ConfigProblem } from '../config/config-problem.js';
import type { Catalogue } from '../flow/catalogue.js';
import type { Visit } from './visit.js';

/**
 * What the relay sells and the page wants to offer, asked for all at once. A currency or country on the page that the
 * relay does not know becomes a problem for the page's author, not for the buyer. `anew`: nothing kept is used.
 *
 * @throws RelayError when a part of it is not to be had.
 */
export async function loadCatalogue(visit: Visit, anew = false): Promise<Catalogue> {
  const { client, config, signal } = visit;
  const options = { signal, anew };
  const [[relay, status], [asked]] = await Promise.all([
    Promise.all([getConfig(client, options), getProductsStatus(client, options)]),
    Promise.allSettled([getProducts(client, config.currency, options)]),
  ]);
  const [currency = config.currency] = relay.currencies
    .filter((one) => one === config.currency)
    .concat(relay.currencies);
  const isOther = currency !== config.currency;
  if (!isOther && asked.status === 'rejected') throw asked.reason;
  const sold = isOther || asked.status === 'rejected' ? await getProducts(client, currency, options) : asked.value;
  const codes = sold.countries.map(({ code }) => code);
  const unknown = config.countries?.filter((code) => !codes.includes(code)) ?? [];
  if (isOther || unknown.length > 0) {
    void report(visit, (say) => [
      ...(isOther ? [say.unknownCurrency(config.currency, relay.currencies)] : []),
      ...unknown.map((code) => say.unknownCountry(code, codes)),
    ]);
  }
  const { countries, vehicleTypes } = config;
  return {
    countries: inOrder(sold.countries, countries, ({ code }) => code),
    products: inOrder(
      inOrder(sold.products, vehicleTypes, (product) => product.vehicleType),
      countries,
      ({ country }) => country,
    ),
    config: relay,
    status,
  };
}

/** The words for the page's author are rarely needed, so they are loaded late. */
async function report(
  { listeners, edge }: Visit,
  problems: (say: typeof LateProblems) => readonly ConfigProblem[],
): Promise<void> {
  try {
    const say = await import('../config/late-problems.js');
    for (const problem of problems(say)) listeners.onProblem(problem);
  } catch (cause) {
    edge.log({ code: 'internal', cause });
  }
}

/** Only what is named, in that order; everything when nothing is. */
function inOrder<Item>(items: readonly Item[], names: readonly string[] | undefined, nameOf: (item: Item) => string) {
  return names ? names.flatMap((name) => items.filter((item) => nameOf(item) === name)) : [...items];
}
