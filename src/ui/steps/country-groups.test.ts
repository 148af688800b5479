import { describe, expect, it } from 'vitest';
import { CountryGroups } from './country-groups.js';

const words = (ending: string) => (key: string) => `${key}${ending}`;

describe('the countries to choose from', () => {
  it('come in two named groups', () => {
    const groups = new CountryGroups().in({ locale: 'de', t: words('') });
    expect(groups.map(({ label }) => label)).toEqual(['plate.common', 'plate.others']);
    expect(groups[0]?.options).toContainEqual({ value: 'AT', label: 'Österreich' });
    expect(groups[1]?.options).toContainEqual({ value: 'MD', label: 'Republik Moldau' });
  });

  it('are the same ones until the language or its words change', () => {
    const countries = new CountryGroups();
    const english = countries.in({ locale: 'en', t: words('') });
    expect(countries.in({ locale: 'en', t: words('') })).toBe(english);
    expect(countries.in({ locale: 'en', t: words('!') })[0]?.label).toBe('plate.common!');
    expect(countries.in({ locale: 'de', t: words('!') })[0]?.options).toContainEqual({
      value: 'AT',
      label: 'Österreich',
    });
  });
});
