import type { PlateRules } from '../plate-rules.js';
import { GERMAN_DISTRICTS } from './german-districts.js';

/** Austria, Germany, Switzerland, Liechtenstein. Rules of domain.md 2.3 unless another source stands beside them. */
export const ALPINE: Readonly<Record<string, PlateRules>> = {
  /**
   * Serial and personalised part have 3-5 signs, 3-6 in single-letter districts (capitals); KDV 1967, section 26.
   * The areas are the districts (German Wikipedia, September 2026) with those of before 2012 and 2016. Then authorities, the diplomatic corps, and the
   * black plates of before 1990, which have no hyphen.
   */
  AT: {
    now: '(?=.-.{3,6}$|..-.{3,5}$)a-(nd{0,4}l{1,3}|l+nd*)',
    also: '(A|B[BDGHP]|F[VW]|JW|PT|ZW)-d{1,6} WD-d{2,6} (ST|[BGKLNOSTVW])d{3,6}',
    odd: '(ST|[BGKLNOSTVW])-d{1,6} [BGKNOSTVW][CDK]-d{2,6}',
    free: '(?=.{5,9}$)[A-Z]{1,2}-(nd*l*|l+nd*)',
    letters: 'A-PR-Z',
    areas: (
      'AM B BA BL BM BN BR BZ DL DO E EF EU FB FE FF FK FR G GB GD GF GM GR GS GU HA HB HE HF HL HO I IL IM JE JO JU K KB ' +
      'KF KG KI KL KO KR KS KU L LA LB LE LF LI LL LN LZ MA MD ME MI MT MU MZ ND NK OP OW P PE PL RA RE RI RO S SB SD SE ' +
      'SL SO SP SR SV SW SZ TA TU UU VB VI VK VL VO W WB WE WL WN WO WT WU WY WZ ZE ZT'
    ).split(' '),
    never: 'Q',
  },
  /**
   * At most eight signs. Then army, headquarters, federal police, technical relief, diplomatic corps; then red and
   * short-term numbers, export plates (FZV, annex 4), authorities of federation and states, heads of state.
   */
  DE: {
    now: '(?!.{10})a-l{1,2}nd{0,3}[EH]?',
    also: 'Y-d{5,6} X-d{4} B[GP]-d{2,6} THW-[89]d{3,4} 0-d{3,6}',
    odd: 'a-0[3-7]d{2,4} a-nd{0,3}l (B[DW]|BBL|BWL|BYL|HEL|LS[AN]|MVL|NL|NRW|RPL|SAL|SH|THL)-nd{0,5} 0-[1-4]',
    more: 'ÄÖÜ',
    areas: GERMAN_DISTRICTS,
  },
  /** The added letter is a dealer's (U), a test's (V) or the customs' (Z); CD, CC and AT are diplomatic. */
  CH: {
    now: 'and{0,5}',
    also: 'and{0,5}[UVZ] (CD|CC|AT)ad{2,6}',
    areas: 'AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH'.split(' '),
  },
  LI: { now: 'FLnd{0,4}', also: 'FLnd{0,4}[UVZ]' },
};
