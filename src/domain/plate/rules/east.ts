import type { PlateRules } from '../plate-rules.js';

/** Eastern Europe, the Caucasus, Israel. Rules of domain.md 2.3 unless another source stands beside them. */
export const EAST: Readonly<Record<string, PlateRules>> = {
  /** Transit plates begin with the region's number. */
  UA: { now: 'llddddll', also: 'dddddll', odd: 'ddlldddd', free: '.{3,8}', letters: 'ABEIKMHOPCTX' },
  MD: { now: 'lllddd', also: '([CK]|ll)lld{1,3} [ABCEHKMPTXY]ddd[ABCEHKMPTXY]{2}', free: '.{4,7}' },
  /** Regions 01-99 and 1xx, 2xx, 7xx, 9xx. Then taxis and buses, trailers, motorcycles. */
  RU: {
    now: 'l(?!000)dddll(?!00)d{2} l(?!000)dddllndd',
    odd: 'll(?!000)ddd(?!00)dd lldddddd ddddlldd',
    letters: 'ABEKMHOPCTYX',
    never: 'DFGIJLNQRSUVWZ',
  },
  /** Then lorries, trailers and electric cars. */
  BY: {
    now: 'ddddll[1-7]',
    odd: 'lldddd[1-8] lddddl[1-8] Edddll[1-8] ddddll8',
    letters: 'ABEIKMHOPCTX',
    never: 'DFGJLNQRSU-WYZ',
  },
  GE: { now: 'lldddll', also: 'lllddd lldddl', free: '.{6,7}' },
  AM: { now: 'ddllddd dddlldd' },
  AZ: { now: '(?!00)ddllddd' },
  IL: { now: 'd{7,8}', odd: 'd{5,6}' },
};
