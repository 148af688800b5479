import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DataFormats } from '../../src/i18n/data-formats.js';
import type { IntlData } from '../../src/i18n/intl-data.js';
import { SANDBOX_COUNTRIES, SANDBOX_CURRENCIES } from '../../src/sandbox/catalogue/catalogue.js';
import { INTL_CORRECTIONS } from './intl-corrections.js';
import { correctedIntl, countryCodes, intlFromCldr } from './intl-from-cldr.js';
import { SAME_NAMES } from './same-formats.js';

const LOCALES = ['bs', 'mk', 'mt', 'sq'] as const;
const FOLDER = new URL('../../src/i18n/intl-data/', import.meta.url);

function dataOf(locale: string): IntlData {
  return JSON.parse(readFileSync(new URL(`${locale}.json`, FOLDER), 'utf8'));
}

/** Where others could sell. */
const ELSEWHERE =
  'Athens Belgrade Berlin Brussels Copenhagen Helsinki Istanbul Kyiv Lisbon London Luxembourg Madrid Oslo Paris Podgorica ' +
  'Riga Rome Sarajevo Skopje Stockholm Tallinn Tirane Vilnius Warsaw Zagreb';

/** All texts in an object by their path. */
const flatten = (value: unknown, path = ''): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => flatten(inner, path ? `${path}.${name}` : name))
    : [[path, value]];

describe('our own data of what Intl lacks', () => {
  it('are a file for each of the languages, and no file more', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(LOCALES.map((locale) => `${locale}.json`));
  });

  it.each(LOCALES)('name in %s every country that a form can show', (locale) => {
    expect(Object.keys(dataOf(locale).countries).sort()).toEqual([...countryCodes()].sort());
  });

  it.each(LOCALES)('have in %s a form for each plural category that whole numbers take', (locale) => {
    const rules = new Intl.PluralRules(locale);
    const taken = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
    const { units, inSeconds } = dataOf(locale);
    for (const forms of [...Object.values(units), inSeconds]) expect(new Set(Object.keys(forms))).toEqual(taken);
  });

  it.each(LOCALES)('leave in %s no text empty', (locale) => {
    expect(flatten(dataOf(locale)).filter(([, text]) => typeof text !== 'string' || !text.trim())).toEqual([]);
    expect(dataOf(locale).months).toHaveLength(12);
  });

  it.each(LOCALES)('say nothing in %s as English does, apart from names that are the same there', (locale) => {
    const english = new Map(flatten(intlFromCldr('en')));
    const same = flatten(dataOf(locale)).filter(([path, text]) => english.get(path) === text);
    const april = locale === 'mt' ? ['months.3'] : [];
    const names = SAME_NAMES[locale].split(' ').filter(Boolean);
    const known = ['cldr', ...april, ...names.map((code) => `countries.${code}`)];
    expect(same.map(([path]) => path).sort()).toEqual(known.sort());
  });

  it('are Cyrillic where the language is', () => {
    const { cldr, numbers, instant, date, ...words } = dataOf('mk');
    expect([cldr, numbers].filter(Boolean)).toHaveLength(2);
    const letters = [instant, date, ...flatten(words).map(([, text]) => String(text))];
    expect(letters.filter((text) => /[a-z]/i.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });

  it.each(LOCALES)('are in %s what CLDR says, with our corrections', (locale) => {
    const data = dataOf(locale);
    // Another Node may carry another CLDR; then the files are written anew when somebody has read them.
    if (data.cldr === process.versions['cldr']) expect(data).toEqual(correctedIntl(locale));
    else expect(Object.keys(data)).toEqual(Object.keys(correctedIntl(locale)));
  });

  it.each(LOCALES)('correct CLDR in %s only where it says something else', (locale) => {
    const cldr = new Map(flatten(intlFromCldr(locale)));
    const isWritten = dataOf(locale).cldr === process.versions['cldr'];
    const needless = flatten(INTL_CORRECTIONS[locale]).filter(([path, text]) => isWritten && cldr.get(path) === text);
    expect(needless.filter(([path]) => /^(countries|zones|units|instant|or)\b/.test(path))).toEqual([]);
  });

  it.each(LOCALES)('name for %s a language that writes amounts alike', (locale) => {
    const { numbers } = dataOf(locale);
    for (const currency of SANDBOX_CURRENCIES) {
      const [ours, theirs] = [locale, numbers].map((tag) =>
        new Intl.NumberFormat(tag, { style: 'currency', currency }).format(12_345.5),
      );
      expect(theirs).toBe(ours);
    }
  });

  it.each(LOCALES)('tell in %s the zones of Europe apart as CLDR does in English', (locale) => {
    const formats = new DataFormats(dataOf(locale), locale);
    const now = Date.UTC(2026, 0, 1);
    const english = (timeZone: string) =>
      new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longGeneric' })
        .formatToParts(now)
        .find(({ type }) => type === 'timeZoneName')?.value;
    const ours = (timeZone: string) => /\((.+)\)$/.exec(formats.instant(now, timeZone))?.[1];
    const sold = SANDBOX_COUNTRIES.map(({ country }) => country.timeZone);
    const zones = [...sold, ...ELSEWHERE.split(' ').map((city) => `Europe/${city}`)];
    const pairs = new Set(zones.map((zone) => `${english(zone)} = ${ours(zone)}`));
    expect(new Set(zones.map(english)).size).toBe(pairs.size);
    expect(new Set(zones.map(ours)).size).toBe(pairs.size);
    expect(zones.map(ours)).not.toContainEqual(expect.stringMatching(/^GMT/));
  });
});
