import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepFirstFormats } from '../../src/i18n/first-formats.js';
import { formatCountry, formatMoney } from '../../src/i18n/formats.js';
import { I18n } from '../../src/i18n/i18n.js';
import { LOCALES } from '../../src/i18n/locales.js';
import { FIRST_CURRENCIES, firstFormats } from './first-formats.js';

const FILE = new URL('../../src/i18n/first-formats.json', import.meta.url);
const kept: { cldr: string; locales: Readonly<Record<string, { countries: Readonly<Record<string, string>> }>> } =
  JSON.parse(readFileSync(FILE, 'utf8'));
const isSameCldr = kept.cldr === process.versions['cldr'];
/** Before any texts are loaded: from here on the file's own formats would answer. */
const byIntl = await firstFormats();

describe('the formats of the first form', () => {
  it('are there for each language, with every country that the sandbox sells and both currencies', () => {
    expect(Object.keys(kept.locales)).toEqual([...LOCALES]);
    for (const locale of LOCALES) {
      const { countries = {}, money = {} } = byIntl[locale] ?? {};
      expect(kept.locales[locale]).toEqual({
        countries: Object.fromEntries(
          Object.keys(countries).map((code) => [code, expect.stringMatching(/^[\p{L}\p{P} ]{4,}$/u)]),
        ),
        money: Object.fromEntries(
          Object.keys(money).map((code) => [code, expect.stringMatching(/\{\{units\}\}[.,]\{\{cents\}\}/)]),
        ),
      });
    }
  });

  it('are what Intl says', () => {
    // Another Node may carry another CLDR; then the file is written anew when somebody has read it.
    if (isSameCldr) expect(kept.locales).toEqual(byIntl);
    else expect(Object.keys(kept.locales)).toEqual(Object.keys(byIntl));
  });

  it('come with the first texts of a language', async () => {
    keepFirstFormats('de', { countries: { AT: 'not asked for yet' } });
    expect(formatCountry('AT', 'de')).toBe('not asked for yet');
    await new I18n().setLocale('de');
    expect(formatCountry('AT', 'de')).toBe('Österreich');
    expect(formatCountry('FR', 'de')).toBe('Frankreich');
  });

  it.each(LOCALES)('write amounts in %s as Intl does, whatever their size', async (locale) => {
    const currency = fc.constantFrom(...FIRST_CURRENCIES, 'CZK');
    const amount = fc.oneof(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: -500, max: 200_000 }));
    const cases = fc.sample(fc.record({ amount, currency }), { seed: 17, numRuns: 200 });
    keepFirstFormats(locale, {});
    const intl = cases.map((money) => formatMoney(money, locale));
    await new I18n().setLocale(locale);
    const own = cases.map((money) => formatMoney(money, locale));
    if (isSameCldr) expect(own).toEqual(intl);
    else expect(own.map((text) => text.replace(/\D/g, ''))).toEqual(intl.map((text) => text.replace(/\D/g, '')));
  });
});
