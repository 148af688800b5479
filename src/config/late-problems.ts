import { configProblem, type ConfigProblem } from './config-problem.js';

const orNothing = (codes: readonly string[]): string => codes.join(', ') || 'nothing at the moment';

/** A country on the page that the relay does not sell for; it is left out. `sold` as in the answer of `GET /products`. */
export const unknownCountry = (country: string, sold: readonly string[]): ConfigProblem =>
  configProblem('countries', country, orNothing(sold), sold.slice(0, 3).join(',') || 'AT');

/** A currency the relay does not charge in. `charged` as in the answer of `GET /config`; its first one is used instead. */
export const unknownCurrency = (currency: string, charged: readonly string[]): ConfigProblem =>
  configProblem('currency', currency, orNothing(charged), charged[0] ?? 'EUR');

/** A language we do not speak. `used` is shown instead. */
export const unknownLocale = (locale: string, used: string, spoken: readonly string[]): ConfigProblem =>
  configProblem('locale', locale, spoken.join(', '), used);

/**
 * What the sandbox of a frame has to allow: an origin, since the relay and Stripe answer no page without one; for the bank,
 * top navigation, and tabs that leave the sandbox; downloads for the documents of an order.
 */
const SANDBOX =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox ' +
  'allow-top-navigation-by-user-activation allow-downloads';

/** The page of the checkout stands in a sandbox that takes its origin away: nothing can be bought. */
export const sandboxed: ConfigProblem = {
  attribute: 'sandbox',
  value: '… without allow-same-origin',
  allowed: 'no sandbox, or one with allow-same-origin',
  line: `<iframe sandbox="${SANDBOX}" …></iframe>`,
  fatal: true,
};
