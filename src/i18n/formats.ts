import type { Money } from '../contract/primitives.js';
import { firstFormat } from './first-formats.js';
import { leftToRight } from './isolate.js';
import { ownFormats } from './own-formats.js';
import { intlTag } from './resolve-locale.js';

/** Makes a formatter once for each key: to make one costs a hundred times what using it does. */
function keeper<Format>(): (key: string, make: () => Format) => Format {
  const made = new Map<string, Format>();
  return (key, make) => {
    const format = made.get(key) ?? make();
    made.set(key, format);
    return format;
  };
}

const keptAmounts = keeper<Intl.NumberFormat>();
const keptNames = keeper<Intl.DisplayNames>();

/** ISO 4217 where it is not two digits. Intl cannot be asked: its data give 0 for RSD and ALL, which have 2. */
const minorDigits = (currency: string): number =>
  /BIF|CLP|DJF|GNF|ISK|JPY|KMF|KRW|PYG|RWF|UGX|VND|VUV|X[AOP]F/.test(currency)
    ? 0
    : /BHD|IQD|JOD|KWD|LYD|OMR|TND/.test(currency)
      ? 3
      : 2;

/**
 * `{amount: 1280, currency: 'EUR'}` → "€12.80". Amounts are whole ISO 4217 minor units. Whole forints and dinars go without
 * decimals. Read from left to right in every language.
 */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  const digits = minorDigits(currency);
  const unit = 10 ** digits;
  const shown = /ALL|HUF|RSD/.test(currency) && amount % unit === 0 ? 0 : digits;
  const options = { style: 'currency', currency, minimumFractionDigits: shown, maximumFractionDigits: shown } as const;
  const tag = ownFormats(locale)?.numbers ?? intlTag(locale);
  // One correctly rounded division: exact to the last digit shown for every amount below ten thousand thousand millions.
  const byIntl = () =>
    keptAmounts(`${tag} ${currency} ${shown}`, () => new Intl.NumberFormat(tag, options)).format(amount / unit);
  return leftToRight(smallAmount(amount, currency, locale) ?? byIntl(), locale);
}

/** Amounts of two decimals that need no grouping, where the first texts of the language came with their pattern. */
const smallAmount = (amount: number, currency: string, locale: string): string | undefined =>
  amount >= 0 && amount < 100_000
    ? firstFormat(locale, `money.${currency}`, {
        units: Math.floor(amount / 100),
        cents: String(amount % 100).padStart(2, '0'),
      })
    : undefined;

/** A calendar day, `2026-12-01` → "1 December 2026". */
export const formatDay = (day: string, locale: string): string =>
  ownFormats(locale)?.day(day) ??
  new Intl.DateTimeFormat(intlTag(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** `AT` → "Austria"; the code itself where the browser knows no name. */
export const formatCountry = (code: string, locale: string): string =>
  ownFormats(locale)?.country(code) ??
  firstFormat(locale, `countries.${code}`) ??
  keptNames(locale, () => new Intl.DisplayNames(intlTag(locale), { type: 'region' })).of(code) ??
  code;

/** 45 → "in 45 seconds". */
export const formatCountdown = (seconds: number, locale: string): string =>
  ownFormats(locale)?.countdown(seconds) ?? new Intl.RelativeTimeFormat(intlTag(locale)).format(seconds, 'second');

/** `WÖ-123A` → "W Ö 1 2 3 A": what a screen reader then says letter by letter. */
export const spellPlate = (plate: string): string => [...plate].filter((one) => /[\p{L}\p{N}]/u.test(one)).join(' ');

/** `['Car', 'Van', 'Trailer']` → "Car, Van and Trailer", or with `disjunction` "Car, Van or Trailer". */
export const formatList = (
  names: readonly string[],
  locale: string,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => ownFormats(locale)?.list(names, type) ?? new Intl.ListFormat(intlTag(locale), { type }).format(names);
