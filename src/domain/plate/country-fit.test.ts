import { describe, expect, it } from 'vitest';
import { likelierCountries } from './country-fit.js';

describe('the countries that a plate rather belongs to', () => {
  it.each([
    ['B 123 ABC', 'DE', ['RO', 'AT']],
    ['M-AB 1234', 'FR', ['DE', 'PL', 'GR']],
    ['1A0 1234', 'DE', ['CZ']],
    ['34 ABC 123', 'AT', ['TR']],
    ['СВ 0000 НР', 'HU', ['UA', 'BG']],
    ['1234 BCD', 'PT', ['ES']],
    ['AB-123-CD', 'DE', ['FR', 'IT', 'SK']],
    ['241-D-12345', 'GB', ['IE']],
  ])('"%s" typed for %s, are %s', (typed, country, countries) => {
    expect(likelierCountries(typed, country)).toEqual(countries);
  });

  it.each([
    ['AB-123-CD', 'FR', 'fits'],
    ['BAB1234', 'DE', 'is asked about'],
    ['', 'DE', 'is empty'],
    ['A'.repeat(30), 'DE', 'is too long'],
    ['123', 'DE', 'fits nowhere'],
    ['<b>', 'DE', 'is none'],
  ])('"%s" typed for %s, are none when it %s', (typed, country) => {
    expect(likelierCountries(typed, country)).toEqual([]);
  });

  it('are named where a personalised plate is only possible', () => {
    expect(likelierCountries('CT 12 ABC', 'SE')).toEqual(['GB', 'RO']);
  });
});
