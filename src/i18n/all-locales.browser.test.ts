import { beforeAll, describe, expect, it } from 'vitest';
import { SAME_COUNTRIES, SAME_FORMATS } from '../../test/locales/same-formats.js';
import { countriesInOrder } from './country-order.js';
import { formatInstant } from './format-instant.js';
import { formatUnit } from './format-unit.js';
import { formatCountdown, formatCountry, formatDay, formatList, formatMoney } from './formats.js';
import { intlFile } from './intl-file.js';
import { LOCALES } from './locales.js';
import { loadOwnFormats } from './own-formats.js';

const OTHERS = LOCALES.filter((locale) => locale !== 'en');
const NOT_LATIN = ['ar', 'bg', 'el', 'he', 'mk', 'ru', 'sr', 'uk'];
const ZONES = ['Europe/Vienna', 'Europe/Sofia', 'Atlantic/Reykjavik', 'Europe/Dublin', 'Europe/Chisinau'];
const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const;
/** Those of every plural rule. */
const COUNTS = [0, 1, 2, 3, 5, 10, 11, 20, 21, 45, 100];

const codes = Object.keys((await intlFile('bs')).countries);
/** Where buyers live and drive; the names of small far states are the same in half of all languages. */
const EUROPE = (
  'AT BE CH CZ DE DK FR GB HU IT NL PL RO SE SI SK AD AL BA BG BY CY EE ES FI GE GR HR IE IL IS LI LT LU LV MD ME MK MT NO ' +
  'PT RS RU SM TR UA XK'
).split(' ');

/** All that the formats say in a language, by what it is. */
function said(locale: string): ReadonlyMap<string, string> {
  const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}-01`);
  return new Map([
    ...months.map((day) => [day, formatDay(day, locale)] as const),
    ...ZONES.map((zone) => [zone, formatInstant('2027-01-31T22:05:00Z', zone, locale)] as const),
    ...UNITS.flatMap((unit) => COUNTS.map((count) => [`${count} ${unit}`, formatUnit(count, unit, locale)] as const)),
    ...COUNTS.map((count) => [`in ${count} seconds`, formatCountdown(count, locale)] as const),
    ['and', formatList(['1', '2', '3'], locale)],
    ['or', formatList(['1', '2'], locale, 'disjunction')],
    ['money', formatMoney({ amount: 123_450, currency: 'EUR' }, locale)],
  ]);
}

describe('what is said of countries, times and numbers in this browser', () => {
  beforeAll(async () => {
    await Promise.all(LOCALES.map(loadOwnFormats));
  });

  it.each(OTHERS)('is not English in %s', (locale) => {
    const english = said('en');
    const ours = [...said(locale)];
    const same = ours.filter(([what, text]) => english.get(what) === text).map(([what]) => what);
    expect(same).toEqual(SAME_FORMATS[locale] ?? []);
  });

  it.each(OTHERS)('names no country in English in %s unless it is called so there too', (locale) => {
    const same = EUROPE.filter((code) => formatCountry(code, locale) === formatCountry(code, 'en'));
    expect(same.join(' ')).toBe(SAME_COUNTRIES[locale] ?? '');
  });

  it.each(LOCALES)('names every country in %s', (locale) => {
    expect(codes.filter((code) => formatCountry(code, locale) === code)).toEqual([]);
  });

  it.each(NOT_LATIN)('has no Latin letter in %s', (locale) => {
    const { money, ...texts } = Object.fromEntries(said(locale));
    const names = codes.map((code) => formatCountry(code, locale));
    expect([...Object.values(texts), ...names].filter((text) => /[a-z]/i.test(text))).toEqual([]);
    // Currencies may stand with their code.
    expect(money?.replace('EUR', '')).not.toMatch(/[a-z]/i);
  });

  it.each(LOCALES)('has the digits of receipts, a clock of 24 hours and the zone in brackets in %s', (locale) => {
    expect([...said(locale).values()].filter((text) => /[^\P{Nd}0-9]/u.test(text))).toEqual([]);
    const midnight = formatInstant('2026-06-30T22:00:00Z', 'Europe/Vienna', locale);
    expect(midnight).toMatch(/\s00[:.]00\D.*\S \([^()]+\)$|\s00[:.]00 \([^()]+\)$/);
  });

  it.each(LOCALES)('lists each country once in %s', (locale) => {
    expect([...countriesInOrder(codes, locale)].sort()).toEqual([...codes].sort());
  });
});
