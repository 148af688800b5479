import type { PlateRules } from '../plate-rules.js';

/** Nordic and Baltic countries. Rules of domain.md 2.3 unless another source stands beside them. */
export const NORTH: Readonly<Record<string, PlateRules>> = {
  SE: { now: 'llldd[A-HJ-NPR-UW-Z0-9]', free: '.{2,7}', letters: 'A-HJ-PR-UW-Z', more: 'ÅÄÖ' },
  /** Older ones and motorcycles as automex and validator.js list them; C and CD diplomatic, ÅL the islands. */
  FI: {
    now: 'lllnd{0,2}',
    also: 'llnd{0,2} lld{3,4} ld{3,4} nd{1,2}l{1,3} Cd{1,5} CDd{2,4} ÅLl?d{1,5}',
    free: '.{2,7}',
    letters: 'A-ZÅÄÖ',
    more: 'ÅÄÖ',
  },
  NO: { now: 'lld{5}', free: '.{2,7}', letters: 'A-HJ-NPR-Z', more: 'ÆØÅ' },
  DK: { now: 'lld{5}', free: '.{2,7}', letters: 'A-HJ-NPR-Z', more: 'ÆØÅ' },
  IS: { now: 'llddd llldd', free: '.{2,6}', more: 'ÁÆÉÐÍÓÖÞÚÝ' },
  /** Motorcycles have two and two (licenseplate.store, Estonia). */
  EE: { now: 'dddlll', odd: 'ddll' },
  LV: { now: 'llnd{0,3}', also: 'lnd{0,3}', free: '(?!d+$).{2,8}' },
  LT: { now: 'lllddd', odd: 'dddll llddd EVdddd', free: '.{1,6}' },
};
