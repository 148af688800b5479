import type { SandboxCountry } from './sandbox-country.js';

/**
 * The Netherlands' A24 (domain.md 1.10): paid from seven days before to 72 hours after the passage; trailers go free.
 */
export const NETHERLANDS: SandboxCountry = {
  country: {
    code: 'NL',
    timeZone: 'Europe/Amsterdam',
    operator: { name: 'e-TOL', url: 'https://www.e-tol.nl/' },
    free: ['trailer'],
  },
  vignettes: [
    {
      key: 'a24',
      vehicleTypes: ['car', 'van', 'motorcycle'],
      title: 'A24 Blankenburg',
      period: { count: 1, unit: 'journey' },
      validity: { kind: 'passage', count: 1 },
      start: { firstDay: -3, lastDay: 7, hoursAfter: 72 },
      requirements: [],
    },
  ],
};
