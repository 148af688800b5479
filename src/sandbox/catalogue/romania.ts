import type { Period, Requirement } from '../../contract/products.js';
import type { ValidityRule } from '../../contract/validity-rule.js';
import type { SandboxCountry, SandboxVignette } from './sandbox-country.js';

/** The VIN insures against a mistyped plate, and the start lies at most 30 days ahead (domain.md 1.7). */
function rovinieta(
  key: string,
  period: Period,
  validity: ValidityRule,
  alsoRequired: readonly Requirement[] = [],
): SandboxVignette {
  return {
    key,
    vehicleTypes: ['car', 'van'],
    period,
    // No operator's page confirms the hour of start and end (domain.md 7).
    validity: { ...validity, unconfirmed: true },
    start: { firstDay: 0, lastDay: 30 },
    requirements: ['vin', ...alsoRequired],
  };
}

/**
 * Romania (domain.md 1.7): categories A (cars) and B (goods vehicles to 3.5 t). Name and address for the twelve months
 * are the sandbox's own wish: some vendors need them of every buyer (contracts.md).
 */
export const ROMANIA: SandboxCountry = {
  country: {
    code: 'RO',
    timeZone: 'Europe/Bucharest',
    operator: { name: 'CNAIR', url: 'https://www.erovinieta.ro/' },
    free: ['motorcycle'],
  },
  vignettes: [
    rovinieta('1d', { count: 1, unit: 'day' }, { kind: 'days', count: 1 }),
    rovinieta('10d', { count: 10, unit: 'day' }, { kind: 'days', count: 10 }),
    rovinieta('30d', { count: 30, unit: 'day' }, { kind: 'days', count: 30 }),
    rovinieta('60d', { count: 60, unit: 'day' }, { kind: 'days', count: 60 }),
    rovinieta('12m', { count: 12, unit: 'month' }, { kind: 'months', count: 12 }, ['name', 'address']),
  ],
};
