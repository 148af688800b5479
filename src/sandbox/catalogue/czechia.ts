import type { SandboxCountry } from './sandbox-country.js';

/** A later start is possible up to 30 days ahead (domain.md 1.3). */
const START = { firstDay: 0, lastDay: 30 } as const;

const VEHICLES = ['car', 'van', 'camper'] as const;

/**
 * Czechia (domain.md 1.3). Electric cars pay nothing either, but have to apply for it, and are not sold. The phone
 * number for the year is the sandbox's own wish: some vendors need one (contracts.md).
 */
export const CZECHIA: SandboxCountry = {
  country: {
    code: 'CZ',
    timeZone: 'Europe/Prague',
    operator: { name: 'eDalnice', url: 'https://edalnice.cz/' },
    free: ['motorcycle', 'trailer'],
  },
  vignettes: [
    {
      key: '1d',
      vehicleTypes: VEHICLES,
      period: { count: 1, unit: 'day' },
      validity: { kind: 'days', count: 1 },
      start: START,
      requirements: ['fuel'],
    },
    {
      key: '10d',
      vehicleTypes: VEHICLES,
      period: { count: 10, unit: 'day' },
      validity: { kind: 'days', count: 10 },
      start: START,
      requirements: ['fuel'],
    },
    {
      key: '30d',
      vehicleTypes: VEHICLES,
      period: { count: 30, unit: 'day' },
      validity: { kind: 'days', count: 30 },
      start: START,
      requirements: ['fuel'],
    },
    {
      key: '1y',
      vehicleTypes: VEHICLES,
      period: { count: 1, unit: 'year' },
      validity: { kind: 'months-less-a-day', count: 12 },
      start: START,
      requirements: ['fuel', 'phone'],
    },
  ],
};
