import type { Period } from '../../contract/products.js';
import type { ValidityRule } from '../../contract/validity-rule.js';
import type { SandboxCountry, SandboxVignette } from './sandbox-country.js';

/** A car's vignette: the VIN insures against a mistyped plate, and the start lies at most 30 days ahead (domain.md 1.7). */
function car(key: string, period: Period, validity: ValidityRule, official: number): SandboxVignette {
  return {
    key,
    vehicleTypes: ['car'],
    period,
    // No operator's page confirms the hour of start and end (domain.md 7).
    validity: { ...validity, unconfirmed: true },
    start: { firstDay: 0, lastDay: 30 },
    price: { official },
    requirements: ['vin'],
  };
}

/** Romania (domain.md 1.7): category A, passenger cars, prices of 2026 in euro. Motorcycles pay nothing. */
export const ROMANIA: SandboxCountry = {
  country: {
    code: 'RO',
    timeZone: 'Europe/Bucharest',
    operator: { name: 'CNAIR', url: 'https://www.erovinieta.ro/' },
  },
  currency: 'EUR',
  sources: [
    {
      of: 'car',
      year: 2026,
      url: 'https://www.realitatea.net/stiri/actual/tot-ce-trebuie-sa-stii-despre-rovinieta-in-2026-cat-scoti-din-buzunar-unde-poti-plati-si-ce-risti-daca-esti-prins-fara-taxa-de-drum_6962be41194e26633f16449c',
    },
  ],
  vignettes: [
    car('1d', { count: 1, unit: 'day' }, { kind: 'days', count: 1 }, 350),
    car('10d', { count: 10, unit: 'day' }, { kind: 'days', count: 10 }, 600),
    car('30d', { count: 30, unit: 'day' }, { kind: 'days', count: 30 }, 950),
    car('60d', { count: 60, unit: 'day' }, { kind: 'days', count: 60 }, 1500),
    car('12m', { count: 12, unit: 'month' }, { kind: 'months', count: 12 }, 5000),
  ],
};
