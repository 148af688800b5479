import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlate } from './check-plate.js';
import { plateAsTyped } from './plate-as-typed.js';

describe('a plate that looks like another one', () => {
  it.each([
    ['abc 12o', 'SE', 'ABC12O'],
    ['2ABC O23', 'BE', '2ABCO23'],
    ['AB1O CDE', 'GB', 'AB1OCDE'],
  ])('can be kept as typed, "%s" in %s, where personalised plates exist', (typed, country, plate) => {
    expect(plateAsTyped(typed, country)).toBe(plate);
  });

  it.each([
    ['GO-AB 12', 'DE', 'umlauts stand in district codes, of which there is a list'],
    ['BAB1234', 'DE', 'its hyphen is missing'],
    ['B-AB 1234', 'DE', 'nothing is asked'],
    ['НС 123 АВ', 'RS', 'only one plate can be meant'],
    ['🚗', 'SE', 'it is none'],
    ['', 'SE', 'it is empty'],
  ])('cannot, "%s" in %s: %s', (typed, country) => {
    expect(plateAsTyped(typed, country)).toBeUndefined();
  });

  it('is none of those proposed, and the same when it is read again', () => {
    const plateLike = fc.string({ unit: fc.constantFrom(...'ABDIO01259 -'), minLength: 3, maxLength: 9 });
    const country = fc.constantFrom('AT', 'BE', 'GB', 'HU', 'LT', 'PL', 'SE', 'UA', 'XX');
    fc.assert(
      fc.property(plateLike, country, (typed, where) => {
        const plate = plateAsTyped(typed, where);
        if (plate === undefined) return;
        const check = checkPlate(typed, where);
        expect(check.verdict === 'ask' && check.candidates).not.toContain(plate);
        expect(plateAsTyped(plate, where)).toBe(plate);
      }),
      { seed: 20261121, numRuns: 5000 },
    );
  });
});
