import { formatCountry, formatMoney } from '../../src/i18n/formats.js';
import { LOCALES } from '../../src/i18n/locales.js';
import { loadOwnFormats } from '../../src/i18n/own-formats.js';
import { SANDBOX_COUNTRIES } from '../../src/sandbox/catalogue/catalogue.js';

/** How the first form writes a language: names of what is sold, and patterns of amounts. */
export interface FirstFormats {
  readonly countries: Readonly<Record<string, string>>;
  readonly money: Readonly<Record<string, string>>;
}

/** Currencies of two decimals whose prices are below a thousand. */
export const FIRST_CURRENCIES = ['EUR', 'CHF'] as const;

const codes = SANDBOX_COUNTRIES.map(({ country }) => country.code).sort();

/** A pattern of all amounts up to a thousand, from one of them. */
function pattern(currency: string, locale: string): string {
  const written = formatMoney({ amount: 1234, currency }, locale).replace(/[\u2066\u2069]/g, '');
  return written.replace('12', '{{units}}').replace('34', '{{cents}}');
}

/** What Intl, or our own data, says of each language, in a process that has loaded no texts yet. */
export async function firstFormats(): Promise<Readonly<Record<string, FirstFormats>>> {
  await Promise.all(LOCALES.map(loadOwnFormats));
  const of = (locale: string): FirstFormats => ({
    countries: Object.fromEntries(codes.map((code) => [code, formatCountry(code, locale)])),
    money: Object.fromEntries(FIRST_CURRENCIES.map((currency) => [currency, pattern(currency, locale)])),
  });
  return Object.fromEntries(LOCALES.map((locale) => [locale, of(locale)]));
}
