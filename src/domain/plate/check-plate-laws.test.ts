import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { checkPlate } from './check-plate.js';
import { PLATES_A_TO_G } from './testing/plates-a-to-g.js';
import { PLATES_H_TO_Z } from './testing/plates-h-to-z.js';

const TABLES = { ...PLATES_A_TO_G, ...PLATES_H_TO_Z };
const COUNTRIES = [...Object.keys(TABLES), 'XX', ''];
const TYPED = Object.entries(TABLES).flatMap(([country, lines]) =>
  lines.flatMap((line) => line.split('; ')).map((entry) => [country, entry.slice(0, entry.lastIndexOf(' '))] as const),
);
const country = fc.constantFrom(...COUNTRIES);
/** Looks like a plate more often than not. */
const plateLike = fc.string({
  unit: fc.constantFrom(...'ABCDEHKMNOPRSTVXZ0O1I2789-- .ÄÖÜČŠŽĐØÅВНСХАІЈΑΒΥßiı🚗'),
  maxLength: 13,
});
const anything = fc.oneof(plateLike, fc.string({ unit: 'binary', maxLength: 90 }), fc.string({ unit: 'grapheme' }));
const runs = { seed: 20261121, numRuns: 20_000 };

describe('whatever is typed', () => {
  it('nothing is thrown, and what is taken is taken again unchanged', () => {
    fc.assert(
      fc.property(anything, country, (typed, of) => {
        const check = checkPlate(typed, of);
        if (check.verdict === 'ok' || check.verdict === 'warn') expect(checkPlate(check.plate, of)).toEqual(check);
      }),
      runs,
    );
  });

  it('every candidate is a plate without a further question', () => {
    fc.assert(
      fc.property(anything, country, (typed, of) => {
        const check = checkPlate(typed, of);
        const candidates = check.verdict === 'ask' ? check.candidates : [];
        for (const plate of candidates) expect(checkPlate(plate, of)).toEqual({ verdict: 'ok', plate });
      }),
      runs,
    );
  });

  it('a canonical plate has capitals, digits and, in Austria and Germany only, one hyphen', () => {
    fc.assert(
      fc.property(anything, country, (typed, of) => {
        const check = checkPlate(typed, of);
        const plate = check.verdict === 'ok' || check.verdict === 'warn' ? check.plate : 'A1';
        expect(plate).toMatch(of === 'AT' || of === 'DE' ? /^[A-Z0-9ÄÖÜ]+(-[A-Z0-9]+)?$/ : /^[\p{Lu}\d]+$/u);
      }),
      runs,
    );
  });
});

describe.each([
  ['case', (typed: string) => (typed.includes('ß') ? typed : typed.toLowerCase())],
  ['space around', (typed: string) => `  ${typed}\u00a0`],
  ['double separators', (typed: string) => typed.replaceAll(' ', '  ')],
  ['marks of direction', (typed: string) => `\u2066${typed}\u2069`],
])('%s', (_, changed) => {
  it('does not change the verdict', () => {
    for (const [of, typed] of TYPED)
      expect([typed, checkPlate(changed(typed), of)]).toEqual([typed, checkPlate(typed, of)]);
  });
});

describe('separators', () => {
  it('do not change what is taken, save in Austria and Germany where they stand for the hyphen', () => {
    for (const [of, typed] of TYPED.filter(([at]) => at !== 'AT' && at !== 'DE')) {
      const check = checkPlate(typed, of);
      const compact = checkPlate(typed.replaceAll(/[\s.·-]/g, ''), of);
      if (check.verdict === 'ok' || check.verdict === 'warn') expect([typed, compact]).toEqual([typed, check]);
    }
  });
});

describe('the work', () => {
  it('on a very long string ends before its signs are looked at', () => {
    const normalize = vi.spyOn(String.prototype, 'normalize');
    const check = checkPlate('O0I1'.repeat(1_000_000), 'DE');
    const looks = normalize.mock.calls.length;
    normalize.mockRestore();
    expect(check).toEqual({ verdict: 'refuse', code: 'too-long' });
    expect(looks).toBe(0);
  });

  it('on the plate with the most look-alikes stays within a few thousand comparisons', () => {
    checkPlate('OOOOOOOOOOOO', 'DE');
    const test = vi.spyOn(RegExp.prototype, 'test');
    const check = checkPlate('OOOOOOOOOOOO', 'DE');
    const comparisons = test.mock.calls.length;
    test.mockRestore();
    expect(check).toEqual({ verdict: 'refuse', code: 'pattern' });
    expect(comparisons).toBeLessThan(5000);
  });
});
