import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkVin } from './check-vin.js';

const VIN = 'SALVA2AE4EH877322';

describe('a VIN', () => {
  it.each([
    [VIN],
    ['salva2ae4eh877322'],
    ['  SAL VA2AE4 EH877322 '],
    ['*SALVA2AE4EH877322*'],
    ['***SALVA2AE4EH877322'],
    ['SALVA2AE4-EH-877322'],
    ['ＳＡＬＶＡ２ＡＥ４ＥＨ８７７３２２'],
    ['SАLVА2АЕ4ЕН877322'],
    ['SALVA2AE4EΗ877322'],
    ['\u2066SALVA2AE4EH877322\u2069'],
    ['SALVA2AE4\u00adEH877322'],
  ])('typed "%s" is taken without what surrounds it', (typed) => {
    expect(checkVin(typed)).toEqual({ verdict: 'ok', vin: VIN });
  });

  it.each([
    ['SALVO2AE4EH877322', 'SALV02AE4EH877322'],
    ['WVWZZZIJZXW000OO1', 'WVWZZZ1JZXW000001'],
    ['WVWZZZ1JZXWQ00001', 'WVWZZZ1JZXW000001'],
  ])('with letters that no VIN has, %s, is proposed as %s', (typed, candidate) => {
    expect(checkVin(typed)).toEqual({ verdict: 'ask', candidates: [candidate], code: 'look-alike' });
  });

  it.each([
    ['', 'empty'],
    [' ** - ', 'empty'],
    ['SALVA2AE4EH87732', 'vin-length'],
    ['SALVA2AE4EH8773221', 'vin-length'],
    ['1234', 'vin-length'],
    ['ABCDEFGH', 'vin-length'],
    ['A'.repeat(100_000), 'vin-length'],
    ['SALVA2AE4ЖH877322', 'vin-letters'],
    ['SALVA2AE4*H877322', 'vin-letters'],
    ['SALVÄ2AE4EH877322', 'vin-letters'],
    ['🚗', 'vin-letters'],
    ['\ud800', 'vin-letters'],
  ])('typed "%.20s" is refused for %s', (typed, code) => {
    expect(checkVin(typed)).toEqual({ verdict: 'refuse', code });
  });

  it.each([
    ['113 045-12-345678', '11304512345678'],
    ['118 2 345 678', '1182345678'],
    ['AA2S7 12345', 'AA2S712345'],
  ])('of before 1981, "%s", is taken and to be compared', (typed, vin) => {
    expect(checkVin(typed)).toEqual({ verdict: 'warn', vin, code: 'vin-old' });
  });

  it.each([['1M8GDM9AXKP042788'], ['1HGCM82633A004352'], ['11111111111111111']])(
    'of North America, %s, with its check digit is taken',
    (vin) => {
      expect(checkVin(vin)).toEqual({ verdict: 'ok', vin });
    },
  );

  it('of North America with another check digit is only to be compared', () => {
    const vin = '1HGCM82643A004352';
    expect(checkVin(vin)).toEqual({ verdict: 'warn', vin, code: 'vin-check-digit' });
  });

  it.each([['WVWZZZ1JZXW000001'], ['VF1AAAAA555555555'], ['LSJA24U60MN000001']])(
    'of elsewhere, %s, may hold anything in place 9',
    (vin) => {
      expect(checkVin(vin)).toEqual({ verdict: 'ok', vin });
    },
  );

  it('never throws; what is taken is taken again; what is proposed needs no further question', () => {
    const vinLike = fc.string({ unit: fc.constantFrom(...'ABCHSWZ0129IOQ *-ВСж🚗'), minLength: 10, maxLength: 20 });
    fc.assert(
      fc.property(fc.oneof(vinLike, fc.string({ unit: 'binary', maxLength: 90 })), (typed) => {
        const check = checkVin(typed);
        if (check.verdict === 'ok' || check.verdict === 'warn') expect(checkVin(check.vin)).toEqual(check);
        const candidates = check.verdict === 'ask' ? check.candidates : [];
        for (const vin of candidates) expect(['ok', 'warn']).toContain(checkVin(vin).verdict);
      }),
      { seed: 20261121, numRuns: 20_000 },
    );
  });
});
