import type { SandboxCountry } from './sandbox-country.js';

/**
 * Ireland's M50 (domain.md 1.10): paid until 20:00 of the day after the passage. No page says how long before; 30 days
 * is the sandbox's own limit.
 */
export const IRELAND: SandboxCountry = {
  country: {
    code: 'IE',
    timeZone: 'Europe/Dublin',
    operator: { name: 'eFlow', url: 'https://www.eflow.ie/' },
  },
  vignettes: [
    {
      key: 'm50',
      vehicleTypes: ['car', 'van'],
      title: 'M50',
      period: { count: 1, unit: 'journey' },
      validity: { kind: 'passage', count: 1 },
      start: { firstDay: -1, firstDayUntil: '20:00', lastDay: 30 },
      requirements: [],
    },
  ],
};
