import type { SandboxCountry } from './sandbox-country.js';

/**
 * Iceland's Vaðlaheiði tunnel (domain.md 1.10), for everything up to 3.5 t: paid up to 24 hours before or after the
 * passage (https://www.veggjald.is/is/spurt-svarad/innheimta).
 */
export const ICELAND: SandboxCountry = {
  country: {
    code: 'IS',
    timeZone: 'Atlantic/Reykjavik',
    operator: { name: 'Vaðlaheiðargöng', url: 'https://www.veggjald.is/' },
  },
  vignettes: [
    {
      key: 'vadlaheidargong',
      vehicleTypes: ['car', 'van', 'camper'],
      title: 'Vaðlaheiðargöng',
      period: { count: 1, unit: 'journey' },
      validity: { kind: 'passage', count: 1 },
      start: { firstDay: -1, lastDay: 1, hoursAfter: 24, hoursBefore: 24 },
      requirements: [],
    },
  ],
};
