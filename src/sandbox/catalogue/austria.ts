import type { SandboxCountry, SandboxVignette } from './sandbox-country.js';

/** No page says how far ahead an Austrian vignette can be bought (domain.md 7); 60 days is the sandbox's own limit. */
const LAST_DAY = 60;

/** Consumers who buy online begin on the 18th day with a two-month or annual vignette (domain.md 1.1). */
const FIRST_DAY_FOR_CONSUMERS = 18;

type Term = Omit<SandboxVignette, 'vehicleTypes' | 'price'>;

const DAY: Term = {
  key: '1d',
  period: { count: 1, unit: 'day' },
  validity: { kind: 'days', count: 1 },
  start: { firstDay: 0, lastDay: LAST_DAY },
  requirements: [],
};
const TEN_DAYS: Term = {
  key: '10d',
  period: { count: 10, unit: 'day' },
  validity: { kind: 'days', count: 10 },
  start: { firstDay: 0, lastDay: LAST_DAY },
  requirements: [],
};
const TWO_MONTHS: Term = {
  key: '2m',
  period: { count: 2, unit: 'month' },
  validity: { kind: 'months', count: 2, unconfirmed: true },
  start: { firstDay: 0, firstDayForConsumers: FIRST_DAY_FOR_CONSUMERS, lastDay: LAST_DAY },
  requirements: ['buyer-kind'],
};
const YEAR: Term = {
  key: '1y',
  period: { count: 1, unit: 'year' },
  validity: { kind: 'calendar-year', count: 1 },
  start: { firstDay: 0, firstDayForConsumers: FIRST_DAY_FOR_CONSUMERS, lastDay: LAST_DAY },
  requirements: ['buyer-kind'],
};

const CARS = ['car', 'camper'] as const;
const MOTORCYCLES = ['motorcycle'] as const;

/**
 * Austria (domain.md 1.1): car prices of 2026. The prices of 2026 for motorcycles were not found, so these are the
 * ones of 2025.
 */
export const AUSTRIA: SandboxCountry = {
  country: {
    code: 'AT',
    timeZone: 'Europe/Vienna',
    operator: { name: 'ASFINAG', url: 'https://shop.asfinag.at/' },
  },
  currency: 'EUR',
  sources: [
    { of: 'car, camper', year: 2026, url: 'https://flotte.at/news/verkaufsstart-fur-digitale-vignette-2026' },
    {
      of: 'motorcycle',
      year: 2025,
      url: 'https://autonet.bug.hr/promet/poskupljuju-austrijske-vinjete-za-2025-godinu-45083',
    },
  ],
  vignettes: [
    { ...DAY, vehicleTypes: CARS, price: { official: 960 } },
    { ...TEN_DAYS, vehicleTypes: CARS, price: { official: 1280 } },
    { ...TWO_MONTHS, vehicleTypes: CARS, price: { official: 3200 } },
    { ...YEAR, vehicleTypes: CARS, price: { official: 10_680 } },
    { ...DAY, vehicleTypes: MOTORCYCLES, price: { official: 370 } },
    { ...TEN_DAYS, vehicleTypes: MOTORCYCLES, price: { official: 490 } },
    { ...TWO_MONTHS, vehicleTypes: MOTORCYCLES, price: { official: 1240 } },
    { ...YEAR, vehicleTypes: MOTORCYCLES, price: { official: 4150 } },
  ],
};
