import type { SandboxCountry, SandboxVignette } from './sandbox-country.js';

/** No page gives the end, nor how far ahead one can buy (domain.md 7); 30 days is the sandbox's own limit. */
function days(count: number): SandboxVignette {
  return {
    key: `${count}d`,
    vehicleTypes: ['car'],
    period: { count, unit: 'day' },
    validity: { kind: 'days', count, unconfirmed: true },
    start: { firstDay: 0, lastDay: 30 },
    requirements: ['vin', 'name', 'identity'],
  };
}

/** Moldova (domain.md 1.9), for vehicles registered abroad: the only country that asks who the driver is. */
export const MOLDOVA: SandboxCountry = {
  country: {
    code: 'MD',
    timeZone: 'Europe/Chisinau',
    operator: { name: 'eVinieta', url: 'https://evinieta.gov.md/' },
  },
  vignettes: [days(7), days(15), days(30), days(90), days(180)],
};
