import type { Money } from '../contract/primitives.js';

/** English is written as in Europe: day before month, 24 hours. */
const tag = (locale: string): string => (locale === 'en' ? 'en-GB' : locale);

/** ISO 4217 where it is not two digits. Intl cannot be asked: its data give 0 for RSD and ALL, which have 2. */
const minorDigits = (currency: string): number =>
  /BIF|CLP|DJF|GNF|ISK|JPY|KMF|KRW|PYG|RWF|UGX|VND|VUV|X[AOP]F/.test(currency)
    ? 0
    : /BHD|IQD|JOD|KWD|LYD|OMR|TND/.test(currency)
      ? 3
      : 2;

/** `{amount: 1280, currency: 'EUR'}` → "€12.80". Amounts are whole ISO 4217 minor units. Whole forints and dinars go without decimals. */
export function formatMoney({ amount, currency }: Money, locale: string): string {
  const digits = minorDigits(currency);
  const unit = 10 ** digits;
  const shown = /ALL|HUF|RSD/.test(currency) && amount % unit === 0 ? 0 : digits;
  const options = { style: 'currency', currency, minimumFractionDigits: shown, maximumFractionDigits: shown } as const;
  // One correctly rounded division: exact to the last digit shown for every amount below ten thousand thousand millions.
  return new Intl.NumberFormat(tag(locale), options).format(amount / unit);
}

/** A calendar day, `2026-12-01` → "1 December 2026". */
export const formatDay = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(tag(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/**
 * An instant (ISO 8601 or milliseconds since 1970) as clocks in `timeZone` show it, with whose time that is:
 * "31 January 2027 at 23:59 Central European Time".
 */
export const formatInstant = (instant: string | number, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(tag(locale), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    timeZoneName: 'longGeneric',
  }).format(new Date(instant));

/** `AT` → "Austria"; the code itself where the browser knows no name. */
export const formatCountry = (code: string, locale: string): string =>
  new Intl.DisplayNames(tag(locale), { type: 'region' }).of(code) ?? code;

/** 45 → "in 45 seconds". */
export const formatCountdown = (seconds: number, locale: string): string =>
  new Intl.RelativeTimeFormat(tag(locale)).format(seconds, 'second');

/** `WÖ-123A` → "W Ö 1 2 3 A": what a screen reader then says letter by letter. */
export const spellPlate = (plate: string): string => [...plate].filter((one) => /[\p{L}\p{N}]/u.test(one)).join(' ');
