import { SECTION_TOLLS } from './austrian-section-tolls.js';
import type { SandboxCountry } from './sandbox-country.js';

/** No page says how far ahead an Austrian vignette can be bought (domain.md 7); 60 days is the sandbox's own limit. */
const START = { firstDay: 0, lastDay: 60 } as const;

/** Consumers who buy online begin on the 18th day with a two-month or annual vignette (domain.md 1.1). */
const LATER_FOR_CONSUMERS = { ...START, firstDayForConsumers: 18 } as const;

/** Everything up to 3.5 t with more than one track pays as a car. */
const VEHICLES = ['car', 'van', 'camper', 'motorcycle'] as const;

/** Austria (domain.md 1.1). A trailer needs no vignette of its own. */
export const AUSTRIA: SandboxCountry = {
  country: {
    code: 'AT',
    timeZone: 'Europe/Vienna',
    operator: { name: 'ASFINAG', url: 'https://shop.asfinag.at/' },
    free: ['trailer'],
  },
  vignettes: [
    {
      key: '1d',
      vehicleTypes: VEHICLES,
      period: { count: 1, unit: 'day' },
      validity: { kind: 'days', count: 1 },
      start: START,
      requirements: [],
    },
    {
      key: '10d',
      vehicleTypes: VEHICLES,
      period: { count: 10, unit: 'day' },
      validity: { kind: 'days', count: 10 },
      start: START,
      requirements: [],
    },
    {
      key: '2m',
      vehicleTypes: VEHICLES,
      period: { count: 2, unit: 'month' },
      validity: { kind: 'months', count: 2, unconfirmed: true },
      start: LATER_FOR_CONSUMERS,
      requirements: ['buyer-kind'],
    },
    {
      key: '1y',
      vehicleTypes: VEHICLES,
      period: { count: 1, unit: 'year' },
      validity: { kind: 'calendar-year', count: 1 },
      start: LATER_FOR_CONSUMERS,
      requirements: ['buyer-kind'],
    },
    ...SECTION_TOLLS,
  ],
};
