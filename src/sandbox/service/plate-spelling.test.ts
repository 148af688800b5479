import { describe, expect, it } from 'vitest';
import { spellingFor } from '../../domain/plate/spelling-for.js';
import { SAMPLE_PLATES } from '../../domain/plate/testing/sample-plates.js';
import { plateProblem } from './plate-spelling.js';

const PRODUCT_COUNTRIES = ['AT', 'CH', 'CZ', 'SK', 'HU', 'SI', 'BG', 'RO', 'MD', 'IS', 'NL', 'IE'];

describe('the plate of an order', () => {
  it.each([
    ['AT', 'B-AB1234', undefined],
    ['AT', 'BAB1234', 'separator'],
    ['CZ', 'BAB1234', undefined],
    ['CZ', 'B-AB1234', 'spelling'],
    ['HU', 'GOAB12', undefined],
    ['HU', 'GÖAB12', 'spelling'],
    ['HU', 'GÖ-AB12', 'spelling'],
    ['BG', 'GÖAB12', undefined],
    ['AT', 'gö-ab 12', 'spelling'],
    ['AT', 'Ж', 'letters'],
  ])('for %s, %s, is %s', (productCountry, plate, problem) => {
    expect(plateProblem(plate, 'DE', productCountry)).toBe(problem);
  });

  it('is taken where the buyer keeps what looks like another plate', () => {
    expect(plateProblem('ABC12O', 'SE', 'CZ')).toBeUndefined();
  });

  it.each(PRODUCT_COUNTRIES)(
    'is taken for %s in the spelling its operator wants, whatever the plate',
    (productCountry) => {
      const refused = SAMPLE_PLATES.flatMap(([country, , plate]) => {
        if (plate === undefined) return [];
        const spelling = spellingFor(plate, country, productCountry);
        return plateProblem(spelling, country, productCountry) === undefined ? [] : [`${country} ${spelling}`];
      });
      expect(refused).toEqual([]);
    },
  );
});
