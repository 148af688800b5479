import type { Period, Requirement } from '../../contract/products.js';
import type { ValidityRule } from '../../contract/validity-rule.js';
import type { SandboxCountry, SandboxVignette } from './sandbox-country.js';

/** All kinds can be bought up to 30 days ahead (domain.md 1.8). */
function vignette(
  key: string,
  period: Period,
  validity: ValidityRule,
  requirements: readonly Requirement[] = [],
): SandboxVignette {
  return {
    key,
    vehicleTypes: ['car', 'camper', 'trailer'],
    period,
    validity,
    start: { firstDay: 0, lastDay: 30 },
    requirements,
  };
}

/**
 * Bulgaria (domain.md 1.8). No page confirms how month, quarter and year end (domain.md 7). A trailer needs its own
 * vignette where the combination is over 3.5 t. The name for the year is the sandbox's own wish, as resellers ask it
 * (domain.md 4.1).
 */
export const BULGARIA: SandboxCountry = {
  country: {
    code: 'BG',
    timeZone: 'Europe/Sofia',
    operator: { name: 'BGTOLL', url: 'https://www.bgtoll.bg/' },
  },
  vignettes: [
    vignette('1d', { count: 1, unit: 'day' }, { kind: 'hours', count: 24 }),
    vignette('weekend', { count: 1, unit: 'weekend' }, { kind: 'weekend', count: 1 }),
    vignette('1w', { count: 1, unit: 'week' }, { kind: 'days', count: 7 }),
    vignette('1m', { count: 1, unit: 'month' }, { kind: 'months', count: 1, unconfirmed: true }),
    vignette('1q', { count: 1, unit: 'quarter' }, { kind: 'months', count: 3, unconfirmed: true }),
    vignette('1y', { count: 1, unit: 'year' }, { kind: 'months', count: 12, unconfirmed: true }, ['name']),
  ],
};
