import type { PlateRules } from '../plate-rules.js';

/** Provinces of plates of before 1971, 1971-2000. */
const SPANISH_PROVINCES =
  'A AB AL AV B BA BI BU C CA CAC CC CE CO CR CS CU GC GE GI GR GU H HU IB J L LE LO LU M MA ML MU NA O OR OU P PA PM PO S ' +
  'SA SE SG SH SO SS T TE TEG TER TF TG TO V VA VI Z ZA';

/** Provinces of plates of before 1994. */
const ITALIAN_PROVINCES =
  'AG AL AN AO AP AQ AR AT AV BA BG BL BN BO BR BS BZ CA CB CE CH CL CN CO CR CS CT CZ EN FE FG FI FO FR GE GO GR IM IS LE LI ' +
  'LT LU MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PR PS PT PV PZ RA RC RE RG RI RO ROMA RM SA SI SO SP SR SS SV ' +
  'TA TE TN TO TP TR TS TV UD VA VC VE VI VR VT';

/** Counties since 1987, Tipperary, Limerick and Waterford before and after 2014. */
const IRISH_COUNTIES = 'C CE CN CW D DL G KE KK KY L LD LH LK LM LS MH MN MO OY RN SO T TN TS W WD WH WW WX';

/** Western and south-western Europe. Rules of domain.md 2.3 unless another source stands beside them. */
export const WEST: Readonly<Record<string, PlateRules>> = {
  IT: {
    now: 'lldddll llddddd',
    also: 'a(d{4,6}|[A-Z]d{5}|d[A-Z]d{4}|d{5}[A-Z])',
    letters: 'A-HJ-NPR-TV-Z',
    areas: ITALIAN_PROVINCES.split(' '),
  },
  /** A letter before the number: moped, special, historic, temporary, trailer, tourist. */
  ES: {
    now: 'ddddlll',
    also: 'ad{4}[A-PR-Z]{1,2} ad{4,6} [CEHPRSTV]ddddlll',
    letters: 'BCDFGHJ-NPR-TV-Z',
    areas: SPANISH_PROVINCES.split(' '),
    never: 'Q',
  },
  PT: { now: 'llddll', also: 'ddddll ddlldd lldddd' },
  /** 20 became 2A and 2B in 1976. Then state and diplomatic vehicles. */
  FR: {
    now: 'll(?!000)dddll',
    also: 'n(d{1,3}[A-HJ-NP-Z]{2}|d{1,2}[A-HJ-NP-Z]{3})(0n|1d|2[1-9AB]|[3-8]d|9[0-5]|97[1-6])',
    odd: 'd{2,3}[DENR]ddddl d{1,3}CM?Dd{1,4}',
    letters: 'A-HJ-NP-TV-Z',
  },
  /** The side codes 1-14; royal household, diplomatic corps, court of justice. */
  NL: {
    now: 'll(dd){2} (dd){2}ll ddlldd llddll l{4}dd ddl{4} ddllld dllldd lldddl ldddll lllddl lddlll dllddd dddlld',
    also: 'AAd{2,3} CDd{2,4} CDJd{2,3}',
  },
  BE: { now: 'nlllddd', also: 'lllddd dddlll ndddlll', free: '.{1,8}' },
  LU: { now: 'lldddd', also: 'llddd ldddd d{4,6} CDd{2,4}' },
  /** No 00, 01 or 50 as age; a Q in front where the age is not known. */
  GB: {
    now: '[A-HJ-PR-Y]{2}(?!00|01|50)dd[A-HJ-PR-Z]{3}',
    also: '[A-HJ-NP-TV-Y]d{1,3}l{3} l{3}d{1,3}l [A-PR-Z]{1,3}d{1,4} d{1,4}[A-PR-Z]{1,3}',
    free: '.{2,7}',
    letters: 'A-HJ-PR-Z',
  },
  /** 1987-2012 two digits of the year, then a third one for the half. ZV stands on imported veterans. */
  IE: {
    now: '(1[3-9]|[2-4]d)[12]and{0,5}',
    also: '(8[7-9]|9d|0d|1[0-2])and{0,5}',
    odd: 'ZVd{1,5}',
    areas: IRISH_COUNTIES.split(' '),
  },
  MT: { now: 'lllddd', also: 'ldddd', free: '.{1,8}' },
  AD: { now: 'ldddd', also: 'lddd' },
  SM: { now: 'ldddd', also: 'lddd' },
};
