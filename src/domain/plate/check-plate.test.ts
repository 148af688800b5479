import { describe, expect, it } from 'vitest';
import { checkPlate } from './check-plate.js';
import type { PlateCheck } from './plate-check.js';
import { PLATES_A_TO_G } from './testing/plates-a-to-g.js';
import { PLATES_H_TO_Z } from './testing/plates-h-to-z.js';
import { SAMPLE_PLATES } from './testing/sample-plates.js';

/** The verdict in the signs of the tables. */
function inShort(check: PlateCheck): string {
  switch (check.verdict) {
    case 'ok':
      return `=${check.plate}`;
    case 'warn':
      return `~${check.plate}`;
    case 'ask':
      return `?${check.candidates.join(',')}`;
    case 'refuse':
      return `!${check.code}`;
  }
}

describe('a sample plate', () => {
  it.each(
    SAMPLE_PLATES.flatMap(([country, typed, plate]) => (plate === undefined ? [] : [[country, typed, plate] as const])),
  )('of %s, "%s", reads as %s', (country, typed, plate) => {
    expect(checkPlate(typed, country)).toEqual({ verdict: 'ok', plate });
  });

  it.each(SAMPLE_PLATES.flatMap(([country, typed, plate]) => (plate === undefined ? [[country, typed] as const] : [])))(
    'of %s, "%s", is not taken',
    (country, typed) => {
      expect(['ask', 'refuse']).toContain(checkPlate(typed, country).verdict);
    },
  );
});

describe.each(Object.entries({ ...PLATES_A_TO_G, ...PLATES_H_TO_Z }))('a plate of %s', (country, lines) => {
  const entries = lines
    .flatMap((line) => line.split('; '))
    .map((entry) => [entry.slice(0, entry.lastIndexOf(' ')), entry.slice(entry.lastIndexOf(' ') + 1)] as const);

  it.each(entries)('typed "%s" comes out as %s', (typed, verdict) => {
    expect(inShort(checkPlate(typed, country))).toBe(verdict);
  });
});

describe('signs of a plate', () => {
  it.each([
    ['DE', '\u202aB-AB 123\u202c', '=B-AB123'],
    ['DE', '\u2068GÖ-AB 12\u2069', '=GÖ-AB12'],
    ['DE', 'BA\u00adB1234', '?B-AB1234,BA-B1234'],
    ['DE', 'GO\u0308-AB 12', '=GÖ-AB12'],
    ['GB', 'AB12\u200b CDE', '=AB12CDE'],
    ['TR', '34 ıb i\u0307 123', '=34IBI123'],
    ['BG', 'св 0000 нр', '=CB0000HP'],
    ['GR', 'ΑΒΕ-1234', '=ABE1234'],
    ['SK', 'BA 1Ø3 AB', '?BA103AB'],
    ['NO', 'SØT 1', '~SØT1'],
    ['RS', 'BG 123-ВА', '?BG123BA'],
    ['RS', 'ВА 123-АА', '!letters'],
    ['RS', 'BG 123-АА', '=BG123AA'],
    ['DE', 'ẞ-AB 12', '!letters'],
    ['NL', '<b>AB12</b>', '!letters'],
    ['NL', '🚗123', '!letters'],
    ['NL', '\ud83d12', '!letters'],
    ['GB', '', '!empty'],
    ['GB', ' - \u200b', '!empty'],
    ['GB', 'AB12 CDE FGH IJKL', '!too-long'],
    ['GB', ' '.repeat(1_000_000), '!too-long'],
  ])('of %s, case %#, are read as what they look like', (country, typed, verdict) => {
    expect(inShort(checkPlate(typed, country))).toBe(verdict);
  });
});

describe('the reason for a question', () => {
  it.each([
    ['DE', 'BAB1234', 'separator'],
    ['AT', 'GUAB1', 'separator'],
    ['DE', 'GOAB12', 'separator'],
    ['DE', 'go-ab 12', 'look-alike'],
    ['HR', 'CK 123-AB', 'look-alike'],
    ['FR', 'AB-12O-CD', 'look-alike'],
  ])('of %s, "%s", is %s', (country, typed, code) => {
    expect(checkPlate(typed, country)).toMatchObject({ verdict: 'ask', code });
  });

  it('is never asked of a country without rules of its own', () => {
    expect(checkPlate('ABO 12', 'US')).toEqual({ verdict: 'ok', plate: 'ABO12' });
    expect(checkPlate('BOSS', 'US')).toEqual({ verdict: 'warn', plate: 'BOSS', code: 'unusual' });
    expect(checkPlate('AB 12', 'constructor')).toEqual({ verdict: 'ok', plate: 'AB12' });
  });
});
