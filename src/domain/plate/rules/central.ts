import type { PlateRules } from '../plate-rules.js';

/** Czechia, Slovakia, Hungary, Poland. Rules of domain.md 2.3 unless another source stands beside them. */
export const CENTRAL: Readonly<Record<string, PlateRules>> = {
  /**
   * Motorcycles have one letter less; EL is electric, a V in third place historic. The district of plates of 1960-2001
   * may have an O (OV, KO, HO ...), which is used nowhere else.
   */
  CZ: {
    now: 'nl(d|l)dddd ELdddll',
    also: 'ddVdddd (l(l|O)|Ol)l?dddd',
    odd: 'nldddd',
    free: '.{5,8}',
    letters: 'A-FH-NPR-VX-Z',
    never: 'GOQW',
  },
  /** Personalised ones have a district and five signs, letters first; EE, ZZ and CD are diplomatic. */
  SK: { now: 'll(?!000)dddll', odd: 'll(l{5}|l{4}d|l{3}dd) (EE|ZZ|CD)ddddd' },
  /**
   * First two letters since 2022: both vowels or both consonants. Before: which letters stand where is from
   * liquisearch's and Wikipedia's list of series. M and temporary I have digits only or a year at the end.
   */
  HU: {
    now: '([AEIOU]{2}|[B-DF-HJ-NP-TV-Z]{2})ll(?!000)ddd',
    also:
      '(?!AAA|...000)([A-NPR-Z][A-PR-Z][A-HJ-NPR-Z]|A[ABC][IO]|A[A-W]Q|BP[IO]|U[CD]O|XAO)ddd l{4}dd l{5}d Iddlldd ' +
      '(C[DK]|DT|H[A-CEFIKLMNPRSTVX]|MA|OT|SP|R[A-Z])dddd CDd{6} (C[CX]|X[ABC])dddd [EPVZ]d{5} Md{6}',
    free: '.{6,7}',
  },
  /**
   * Serials of five signs with three digits after two letters, of four with two or of five with three after three;
   * these and the four of motorcycles, black and yellow plates from Wikipedia's tables. Personalised plates begin with
   * a letter and a digit. Then dealers' (P), temporary and diplomatic (W) ones.
   */
  PL: {
    now: '[A-PR-Z]{2}(?=(.*d){3})(l|d){5} [A-PR-Z]{3}(?=(.*d){2}|ldll)(l|d){4} [A-PR-Z]{3}ddd(dd|dl|ll)',
    also:
      '[A-PR-Z]{2}(dddd|dddl|ddll|lddd|ddld|dldd) [A-PR-Z]{3}ddd[A-PR-Z] ' +
      '[A-PR-Z]d([A-PR-Z]dd|[A-PR-Z]{2,3}d{1,2}|[A-PR-Z]{3,5}|[A-PR-Z]{4}d)',
    odd: '[A-PR-Z]dd{2,3}Pdd [A-PR-Z]dd{4} Wd{6}',
    free: '.{5,8}',
    letters: 'ACE-HJ-NPR-Y',
    never: 'Q',
  },
};
