import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkPlate } from './check-plate.js';

describe('a plate as typed', () => {
  it.each([
    ['AT', 'w 12345x', 'W-12345X'],
    ['AT', 'Ｗ－１２３４５Ｘ', 'W-12345X'],
    ['AT', 'KU\u00a0217BI', 'KU-217BI'],
    ['DE', 'gö-ab 12', 'GÖ-AB12'],
    ['DE', 'M AE 2821', 'M-AE2821'],
    ['DE', 'B–MW 12E', 'B-MW12E'],
    ['CZ', '1a0 1234', '1A01234'],
    ['RO', 'B 123 abc', 'B123ABC'],
    ['BG', 'СВ 0000 НР', 'CB0000HP'],
    ['UA', 'аі 1234 вт', 'AI1234BT'],
    ['HR', 'čk 123-ab', 'ČK123AB'],
    ['NL', '12-AB-34', '12AB34'],
  ])('of %s, "%s", reads as %s', (country, typed, plate) => {
    expect(checkPlate(typed, country)).toEqual({ verdict: 'ok', plate });
  });

  it('of Germany without its separator is asked about, with each possible place', () => {
    expect(checkPlate('BAB1234', 'DE')).toEqual({
      verdict: 'ask',
      code: 'separator',
      candidates: ['B-AB1234', 'BA-B1234'],
    });
  });

  it.each([
    ['DE', '', 'empty'],
    ['DE', ' - ', 'empty'],
    ['CZ', '1G0 1234', 'letters'],
    ['RO', 'B 12 QQQ', 'letters'],
    ['RO', '12345', 'pattern'],
    ['AT', 'W-123/45X', 'letters'],
    ['AT', '-12345X', 'pattern'],
    ['NL', '<b>AB12</b>', 'letters'],
    ['NL', '🚗123', 'letters'],
    ['RS', 'БГ 123 АА', 'letters'],
    ['GB', 'AB12 CDE FGH IJKL', 'too-long'],
  ])('of %s, "%s", is refused for %s', (country, typed, code) => {
    expect(checkPlate(typed, country)).toEqual({ verdict: 'refuse', code });
  });

  it('without a digit is unusual, not impossible', () => {
    expect(checkPlate('BOSS', 'GB')).toEqual({ verdict: 'warn', plate: 'BOSS', code: 'unusual' });
  });

  it('that is black and Austrian has no hyphen', () => {
    expect(checkPlate('W 123.456', 'AT')).toEqual({ verdict: 'warn', plate: 'W123456', code: 'unusual' });
  });

  it('never throws, and what it accepts it accepts again unchanged', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('AT', 'DE', 'CZ', 'RO', 'BG', 'XX', ''),
        (typed, country) => {
          const check = checkPlate(typed, country);
          if (check.verdict === 'ok') expect(checkPlate(check.plate, country)).toEqual(check);
        },
      ),
      { seed: 20261121, numRuns: 2000 },
    );
  });

  it('that was offered as a reading is taken as it stands', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{2,5}[1-9][0-9]{0,3}$/), (typed) => {
        const check = checkPlate(typed, 'DE');
        const candidates = check.verdict === 'ask' ? check.candidates : [];
        for (const plate of candidates) expect(checkPlate(plate, 'DE')).toEqual({ verdict: 'ok', plate });
      }),
      { seed: 3, numRuns: 500 },
    );
  });
});
