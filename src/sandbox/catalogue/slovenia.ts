import type { Period } from '../../contract/products.js';
import type { ValidityRule } from '../../contract/validity-rule.js';
import type { VehicleType } from '../../contract/vehicle.js';
import type { SandboxCountry, SandboxVignette } from './sandbox-country.js';

/** Classes 2A (cars and campers), 2B (vans) and 1 (motorcycles). */
const ALL_CLASSES = ['car', 'camper', 'van', 'motorcycle'] as const;

/** All kinds can be bought up to 30 days ahead (domain.md 1.6). */
function vignette(
  key: string,
  vehicleTypes: readonly VehicleType[],
  period: Period,
  validity: ValidityRule,
): SandboxVignette {
  return { key, vehicleTypes, period, validity, start: { firstDay: 0, lastDay: 30 }, requirements: [] };
}

/**
 * Slovenia (domain.md 1.6): month, half-year and year run to the end of the same date; the half-year is for
 * motorcycles, and the month is not. Trailers are free behind a vehicle of up to 3.5 t.
 */
export const SLOVENIA: SandboxCountry = {
  country: {
    code: 'SI',
    timeZone: 'Europe/Ljubljana',
    operator: { name: 'DARS', url: 'https://evinjeta.dars.si/' },
    free: ['trailer'],
  },
  vignettes: [
    vignette('1w', ALL_CLASSES, { count: 1, unit: 'week' }, { kind: 'days', count: 7 }),
    vignette('1m', ['car', 'camper', 'van'], { count: 1, unit: 'month' }, { kind: 'months', count: 1 }),
    vignette('6m', ['motorcycle'], { count: 6, unit: 'month' }, { kind: 'months', count: 6 }),
    vignette('1y', ALL_CLASSES, { count: 1, unit: 'year' }, { kind: 'months', count: 12 }),
  ],
};
