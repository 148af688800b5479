import { describe, expect, it } from 'vitest';
import { spellingFor } from './spelling-for.js';

describe('the spelling of a plate', () => {
  it.each([
    ['GÖ-AB12', 'DE', 'AT', 'GÖ-AB12'],
    ['W-12345X', 'AT', 'AT', 'W-12345X'],
    ['W123456', 'AT', 'AT', 'W123456'],
    ['B-AB1234', 'DE', 'CH', 'B-AB1234'],
    ['ZH123456', 'CH', 'CH', 'ZH123456'],
    ['GÖ-AB12', 'DE', 'HU', 'GOAB12'],
    ['GÖ-AB12', 'DE', 'CZ', 'GOAB12'],
    ['GÖ-AB12', 'DE', 'BG', 'GÖAB12'],
    ['ČA123ĐŠ', 'RS', 'HU', 'CA123DS'],
    ['LE059ŠN', 'RS', 'BG', 'LE059ŠN'],
    ['ØÆ1', 'NO', 'CZ', 'OAE1'],
    ['LJ03SAZ', 'SI', 'SI', 'LJ03SAZ'],
    ['W-12345X', 'AT', 'SI', 'W12345X'],
    ['W-12345X', 'AT', 'SK', 'W12345X'],
    ['LÖ-U1048', 'DE', 'RO', 'LÖU1048'],
    ['LÖ-U1048', 'DE', 'MD', 'LÖU1048'],
    ['M-AB1', 'DE', 'NL', 'MAB1'],
  ])('%s of %s is for %s %s', (plate, registrationCountry, productCountry, spelling) => {
    expect(spellingFor(plate, registrationCountry, productCountry)).toBe(spelling);
  });
});
