import { getConfig } from '../api/get-config.js';
import { getProducts } from '../api/get-products.js';
import { getProductsStatus } from '../api/get-products-status.js';
import type { CheckoutConfig } from '../config/checkout-config.js';
import type * as LateProblems from '../config/late-problems.js';
import type { ConfigProblem } from '../config/config-problem.js';
import type { Products } from '../contract/products.js';
import type { Catalogue } from '../flow/catalogue.js';
import type { Visit } from './visit.js';

/**
 * What the relay sells, with what the page wants of it, asked for all at once. A currency or country on the page that the
 * relay does not know becomes a problem for the page's author, not for the buyer. `anew`: nothing kept is used.
 *
 * @throws RelayError when a part of it is not to be had.
 */
export async function loadCatalogue(visit: Visit, anew = false): Promise<Catalogue> {
  const { client, signal } = visit;
  const wishes = visit.config();
  const options = { signal, anew };
  const [[relay, status], [asked]] = await Promise.all([
    Promise.all([getConfig(client, options), getProductsStatus(client, options)]),
    Promise.allSettled([getProducts(client, wishes.currency, options)]),
  ]);
  const [currency = wishes.currency] = relay.currencies
    .filter((one) => one === wishes.currency)
    .concat(relay.currencies);
  const isOther = currency !== wishes.currency;
  if (!isOther && asked.status === 'rejected') throw asked.reason;
  const sold = isOther || asked.status === 'rejected' ? await getProducts(client, currency, options) : asked.value;
  tellUnknown(visit, wishes, sold, isOther ? relay.currencies : undefined);
  return { ...sold, config: relay, status, wishes };
}

/**
 * Tells the page's author what the relay does not know.
 *
 * @param currencies - Which the relay has instead of the one on the page.
 */
export function tellUnknown(
  visit: Visit,
  { countries = [], currency }: CheckoutConfig,
  sold: Products,
  currencies?: readonly string[],
): void {
  const codes = sold.countries.map(({ code }) => code);
  const unknown = countries.filter((code) => !codes.includes(code));
  if (!currencies && unknown.length === 0) return;
  void report(visit, (say) => [
    ...(currencies ? [say.unknownCurrency(currency, currencies)] : []),
    ...unknown.map((code) => say.unknownCountry(code, codes)),
  ]);
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
