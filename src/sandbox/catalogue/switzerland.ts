import type { SandboxCountry } from './sandbox-country.js';

/** Switzerland (domain.md 1.2): one annual vignette at one price, valid as soon as it is bought; trailers need their own. */
export const SWITZERLAND: SandboxCountry = {
  country: {
    code: 'CH',
    timeZone: 'Europe/Zurich',
    operator: {
      name: 'BAZG',
      url: 'https://www.bazg.admin.ch/bazg/en/home/services/services-private/strassenabgaben-private/vignette-autobahngebuehren.html',
    },
  },
  vignettes: [
    {
      key: '1y',
      vehicleTypes: ['car', 'van', 'camper', 'motorcycle', 'trailer'],
      period: { count: 1, unit: 'year' },
      validity: { kind: 'calendar-year', count: 1 },
      start: { firstDay: 0, lastDay: 0 },
      requirements: [],
    },
  ],
};
