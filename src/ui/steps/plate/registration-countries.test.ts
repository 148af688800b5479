import { describe, expect, it } from 'vitest';
import { registrationCountries } from './registration-countries.js';

const values = (locale: string) => registrationCountries(locale).map((group) => group.map(({ value }) => value));

describe('registrationCountries', () => {
  it('names every country once, the common ones first', () => {
    const [common = [], others = []] = values('en');
    const all = [...common, ...others];
    expect(new Set(all).size).toBe(all.length);
    expect(common).toContain('DE');
    expect(others).toContain('XK');
  });

  it('has all 49 countries whose plates are known (domain.md 2.3), and those far away', () => {
    const all = values('en').flat();
    const known =
      'AT DE CH LI CZ SK HU PL RO BG HR SI RS BA ME MK XK AL TR UA MD RU BY GE AM AZ IL IT ES PT FR NL BE LU GB IE SE FI NO DK IS EE LV LT GR CY MT AD SM'.split(
        ' ',
      );
    expect(known).toHaveLength(49);
    expect(known.filter((code) => !all.includes(code))).toEqual([]);
    expect(all).toEqual(expect.arrayContaining(['MC', 'VA', 'GI', 'US', 'KZ']));
  });

  it('sorts the names as the language does', () => {
    const [common = []] = registrationCountries('de');
    const names = common.map(({ label }) => label);
    expect(names).toEqual(names.toSorted(new Intl.Collator('de').compare));
    expect(names).toContain('Österreich');
    expect(names.indexOf('Österreich')).toBeLessThan(names.indexOf('Polen'));
  });

  it('knows a name for every code', () => {
    const nameless = registrationCountries('en').flatMap((group) =>
      group.filter(({ value, label }) => value === label),
    );
    expect(nameless).toEqual([]);
  });
});
