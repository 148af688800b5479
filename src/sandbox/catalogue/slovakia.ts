import type { SandboxCountry, SandboxVignette } from './sandbox-country.js';

/** So many calendar days, the start day among them; the start can be put off by 60 days (domain.md 1.4). */
function days(count: number): SandboxVignette {
  return {
    key: `${count}d`,
    vehicleTypes: ['car', 'van', 'camper', 'trailer'],
    period: { count, unit: 'day' },
    validity: { kind: 'days', count },
    start: { firstDay: 0, lastDay: 60 },
    requirements: [],
  };
}

/** Slovakia (domain.md 1.4). A trailer needs its own vignette where the combination is over 3.5 t. */
export const SLOVAKIA: SandboxCountry = {
  country: {
    code: 'SK',
    timeZone: 'Europe/Bratislava',
    operator: { name: 'eznamka', url: 'https://eznamka.sk/' },
  },
  vignettes: [days(1), days(10), days(30), days(365)],
};
