import { describe, expect, it } from 'vitest';
import { parsePreset } from '../../src/config/parse-preset.js';
import type { Preset } from '../../src/config/preset.js';
import { KNOWN_TEXTS, PRESET_FILES, PRESET_SCHEMA } from '../../src/config/testing/preset-files.js';
import type { Period, Product } from '../../src/contract/products.js';
import { LOCALES } from '../../src/i18n/locales.js';
import { productsIn, sandboxCurrency } from '../../src/sandbox/catalogue/catalogue.js';
import { namedTheme, THEMES } from '../../src/theme/theme-names.js';

const { countries: COUNTRIES, products: SOLD } = productsIn('EUR');

const presets = new Map(
  await Promise.all(
    PRESET_FILES.map(async ({ name, file }) => {
      const { preset } = await parsePreset(file, '', () => Promise.resolve(KNOWN_TEXTS));
      return [name, preset] as const;
    }),
  ),
);

const isSame = (one: Period, other: Period) => one.count === other.count && one.unit === other.unit;

/** What a preset leaves of what the sandbox sells, before it looks at the periods. */
const ofItsKind = ({ countries, vehicleTypes }: Preset): readonly Product[] =>
  SOLD.filter(({ country }) => countries?.includes(country) ?? true).filter(
    ({ vehicleType }) => vehicleTypes?.includes(vehicleType) ?? true,
  );

const leftBy = (preset: Preset): readonly Product[] =>
  ofItsKind(preset).filter(({ period }) => preset.periods?.some((one) => isSame(one, period)) ?? true);

const left = (name: string): readonly Product[] => leftBy(presets.get(name) ?? {});

describe.each([...presets])('the preset %s', (_name, preset) => {
  it('leaves something to buy in every country that it names', () => {
    const sold = new Set(leftBy(preset).map(({ country }) => country));
    expect([...sold].sort()).toEqual((preset.countries ?? [...sold]).toSorted());
    expect(sold.size).toBeGreaterThan(0);
  });

  it('names only vehicles and periods that one of its countries sells', () => {
    const vehicles = new Set(leftBy(preset).map(({ vehicleType }) => vehicleType));
    expect(preset.vehicleTypes?.filter((type) => !vehicles.has(type)) ?? []).toEqual([]);
    const periods = ofItsKind(preset).map(({ period }) => period);
    expect(preset.periods?.filter((one) => !periods.some((period) => isSame(one, period))) ?? []).toEqual([]);
  });

  it('chooses a period that it offers, and starts on a day that something is sold for', () => {
    const { defaultPeriod, startOffset = 0 } = preset;
    const chosen = leftBy(preset).filter(({ period }) => !defaultPeriod || isSame(period, defaultPeriod));
    expect(chosen.filter(({ start }) => start.firstDay <= startOffset && startOffset <= start.lastDay)).not.toEqual([]);
  });

  it('has a theme, a currency and languages that there are, and its texts at least in two', () => {
    const { theme = 'auto', currency = 'EUR', texts = { en: {}, de: {} } } = preset;
    expect(namedTheme(theme)).toBeDefined();
    expect(sandboxCurrency(currency)).toBe(currency);
    expect(Object.keys(texts)).toEqual(expect.arrayContaining(['en', 'de']));
    const [first, ...others] = Object.values(texts).map((named) => Object.keys(named));
    expect(others.every((names) => JSON.stringify(names) === JSON.stringify(first))).toBe(true);
  });
});

describe('what presets promise', () => {
  it('swiss-annual sells nothing but the year of Switzerland, for each of its vehicles', () => {
    expect(left('swiss-annual').map(({ country, period }) => [country, period])).toEqual(
      Array.from({ length: 5 }, () => ['CH', { count: 1, unit: 'year' }]),
    );
  });

  it('motorbike-tour has every country with a vignette for motorcycles', () => {
    const sell = SOLD.filter(({ vehicleType, period }) => vehicleType === 'motorcycle' && period.unit !== 'journey');
    expect(presets.get('motorbike-tour')?.countries?.toSorted()).toEqual(
      [...new Set(sell.map(({ country }) => country))].sort(),
    );
  });

  it('balkan-transit is for ten days at most', () => {
    const days = { hour: 1, day: 1, weekend: 3, week: 7, month: 31, quarter: 92, year: 366, journey: 1 };
    expect(left('balkan-transit').filter(({ period }) => period.count * days[period.unit] > 10)).toEqual([]);
  });

  it('rental-car asks for no VIN, starts today and asks for no more than it must', () => {
    expect(left('rental-car').filter(({ requirements }) => requirements.includes('vin'))).toEqual([]);
    expect(presets.get('rental-car')).toMatchObject({ startOffset: 0, optionalFields: [] });
  });

  it('austria-one-page has one country and one page', () => {
    expect(presets.get('austria-one-page')?.countries).toEqual(['AT']);
    expect(presets.get('austria-one-page')?.steps).toHaveLength(1);
  });

  it('kiosk goes step by step, and travel-blog stands in a corner', () => {
    expect(presets.get('kiosk')).toMatchObject({ position: 'inline', theme: 'contrast' });
    expect(presets.get('kiosk')?.steps?.every((group) => group.length === 1)).toBe(true);
    expect(presets.get('travel-blog')?.position).toBe('bottom-right');
  });

  it('camper-van offers the trailer too, where it needs a vignette of its own', () => {
    const trailers = left('camper-van').filter(({ vehicleType }) => vehicleType === 'trailer');
    expect([...new Set(trailers.map(({ country }) => country))].sort()).toEqual(['BG', 'CH', 'HU', 'SK']);
  });

  it('adriatic-summer goes to the sea without Croatia, which sells no vignette', () => {
    expect(presets.get('adriatic-summer')?.countries?.[0]).toBe('SI');
    expect(COUNTRIES.map(({ code }) => code)).not.toContain('HR');
  });
});

describe('the schema of presets', () => {
  it('knows the languages there are', () => {
    expect(KNOWN_TEXTS.locales.toSorted()).toEqual([...LOCALES].sort());
  });

  it('proposes the themes there are', () => {
    const [proposed] = PRESET_SCHEMA.properties?.['theme']?.anyOf ?? [];
    expect(proposed?.enum?.map(String).sort()).toEqual(['auto', 'light', 'dark', 'page', ...THEMES].sort());
  });
});
