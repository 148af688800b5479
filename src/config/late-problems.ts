import { configProblem, type ConfigProblem, shown } from './config-problem.js';

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

const A_FILE = 'or the https address of one of your own';
/** Reasons are whole sentences, some of them with words of a browser. */
const LONGEST_REASON = 300;

/** A preset that is not shipped. The default one is used. */
export const unknownPreset = (name: string, known: readonly string[]): ConfigProblem =>
  configProblem('preset', name, `${known.join(', ')}, ${A_FILE}`, 'default');

/**
 * A preset of the page's own of which nothing can be used; the default one is.
 *
 * @param address Where it was looked for; empty for one that was given as an object.
 * @param reason One readable sentence.
 */
export const brokenPreset = (address: string, reason: string): ConfigProblem => ({
  ...configProblem('preset', address, `the name of a preset, ${A_FILE}, or an object; see docs/presets.md`, 'default'),
  said: `the preset${address && ` ${shown(address)}`} cannot be used. ${shown(reason, LONGEST_REASON)} The default is used.`,
});

/** A theme that is not shipped. `used` is put on instead. */
export const unknownTheme = (name: string, used: string, known: readonly string[]): ConfigProblem =>
  configProblem('theme', name, `${known.join(', ')}, ${A_FILE}`, used);

/** A theme file of the page's own that cannot be used; the default theme is. `reason` is one readable sentence. */
export const brokenTheme = (reason: string): ConfigProblem => ({
  ...configProblem('theme', '', `the name of a theme, ${A_FILE}, or an object; see docs/theming.md`, 'auto'),
  said: `the theme cannot be used. ${shown(reason, LONGEST_REASON)} The default is used.`,
});

/** A theme of the page's own whose colours are too close to each other. It is worn: the page is its author's. */
export const paleTheme = (warnings: readonly string[]): ConfigProblem => ({
  ...configProblem('theme', '', 'colours that WCAG 2.2 AA allows; see docs/theming.md', 'auto'),
  said: `the theme is hard to read for some buyers. ${warnings.map((one) => shown(one, LONGEST_REASON)).join(' ')}`,
});

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
