import type { PlateRules } from '../plate-rules.js';

/**
 * South-eastern Europe. Rules of domain.md 2.3 unless another source stands beside them; area codes from German
 * Wikipedia's lists, September 2026.
 */
export const BALKANS: Readonly<Record<string, PlateRules>> = {
  /** Red temporary numbers have six digits, or five with a 0 in front; CD, CO and TC are diplomatic. */
  RO: {
    now: 'a(?!00)dd(?![IO])l{3} Bnd{2}(?![IO])l{3}',
    odd: 'a(0d{4}|d{6}) (CD|CO|TC)d{6}',
    letters: 'A-PR-Z',
    areas: (
      'AB AG AR B BC BH BN BR BT BV BZ CJ CL CS CT CV DB DJ GJ GL GR HD HR IF IL IS MH MM MS NT OT PH SB SJ SM SV TL TM TR ' +
      'VL VN VS'
    ).split(' '),
    never: 'Q',
  },
  /** Motorcycles have a single letter at the end; T, H and B stand on transit, new and dealers' plates (Wikipedia). */
  BG: {
    now: 'addddll',
    odd: 'addddl ddd[BHT]ddd',
    letters: 'ABEHKMOPCTXY',
    areas: 'A B BH BP BT C CA CB CC CH CM CO CT E EB EH H K KH M OB P PA PB PK PP T TX X Y'.split(' '),
    never: 'DFGIJLNQRSUVWZ',
  },
  HR: {
    now: 'ad{3,4}l{1,2}',
    also: 'a([A-PR-VZ]{4,7}|[A-PR-VZ]{4,5}d{1,2})',
    free: '.{5,9}',
    letters: 'A-PR-VZ',
    areas:
      'BJ BM ČK DA DE DJ DU GS IM KA KC KR KT KŽ MA NA NG OG OS PU PŽ RI SB ŠI SK SL ST VK VT VU VŽ ZD ZG ŽU'.split(
        ' ',
      ),
    more: 'ČĆĐŠŽ',
    never: 'QWXY',
  },
  /** Letters and digits in any order; trailers of before 2008 have the area at the end. */
  SI: {
    now: 'a(?=.*d)(?=d*[A-Z])(l|d){5}',
    odd: 'a(?=d*[A-Z])(l|d){3,6}',
    free: '.{5,8}',
    areas: 'CE GO KK KP KR LJ MB MS NM PO SG'.split(' '),
  },
  RS: {
    now: 'ad{3,4}ll',
    odd: 'a(?=.*l.*l)(l|d){3,5}',
    free: '.{5,8}',
    letters: 'A-ZČĆĐŠŽ',
    areas: (
      'AC AL AR BB BĆ BČ BG BO BP BT BU ČA ĆU DE GM IC IN JA KA KC KG KI KL KO KŠ KU KV KŽ LB LE LO LU NG NI NP NS NV PA ' +
      'PB PI PK PN PO PP PT PŽ RA RU SA ŠA SC SD ŠI SJ SM SO SP ST SU SV TO TS TT UB UE VA VB VL VP VR VS VŠ ZA ZR ' +
      'GL KM PE PR PZ UR'
    ).split(' '),
    more: 'ČĆĐŠŽ',
    isTypedByEar: true,
  },
  /** TT is temporary (openalpr). */
  BA: { now: 'lddlddd', also: 'T[AT]d{6}', letters: 'AEJKMOT', never: 'BCDFGHILNPQRSU-Z' },
  ME: {
    now: 'allddd',
    free: '.{5,8}',
    letters: 'A-HJ-NPR-VZ',
    areas: 'AN BA BD BP BR CT DG GS HN KL KO MK NK PG PL PT PV PŽ RO ŠN TV TZ UL ŽB ZT'.split(' '),
    more: 'ČĆĐŠŽ',
    isTypedByEar: true,
  },
  MK: {
    now: 'addddll',
    also: 'adddll',
    letters: 'A-PR-VZ',
    areas: 'BE BT DB DE DH DK GE GV KA KI KO KP KR KS KU MB MK NE OH PP PS RA RE SK SN SR ST SU TE VA VE VI VV'.split(
      ' ',
    ),
    never: 'QWXY',
    isTypedByEar: true,
  },
  XK: { now: '0[1-7]dddll', also: 'dddKSddd' },
  AL: { now: 'lldddll', also: 'lldddT llRddd' },
  TR: {
    now: '(0n|[1-7]d|8[01])(ld{4,5}|lld{3,4}|llld{2,3})',
    letters: 'A-PR-VYZ',
    never: 'QWX',
  },
  /** Motorcycles: three letters and up to three digits, or two and up to four. */
  GR: {
    now: 'lllnddd',
    odd: 'lllnd{0,2} llnd{2,4}',
    letters: 'ABEZHIKMNOPTYX',
    never: 'CDFGJLQRSUVW',
  },
  CY: { now: 'lllddd', also: 'll?ddd' },
};
