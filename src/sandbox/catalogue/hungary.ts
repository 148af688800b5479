import type { SandboxCountry, SandboxVignette } from './sandbox-country.js';

/** No page says how far ahead a day, ten days or a month can be bought (domain.md 7); 30 days is the sandbox's own limit. */
const START = { firstDay: 0, lastDay: 30 } as const;

/** Classes D1 (cars and, since 2026, campers of up to seven seats), D2 (goods vans), D1M and U (trailers of D2). */
const ALL_CLASSES = ['car', 'camper', 'van', 'motorcycle', 'trailer'] as const;

/** Begins with the purchase, in December's pre-sale on 1 January. */
const YEAR: Omit<SandboxVignette, 'key' | 'vehicleTypes'> = {
  period: { count: 1, unit: 'year' },
  validity: { kind: 'year-from-january', count: 1 },
  start: { firstDay: 0, lastDay: 0 },
  requirements: [],
};

/**
 * Hungary (domain.md 1.5). Of the counties one is sold, for cars: all cost the same. A car's trailer is covered with
 * it, so no trailer is free or sold as such: `U` is for the trailers of vans, on the trailer's own plate.
 */
export const HUNGARY: SandboxCountry = {
  country: {
    code: 'HU',
    timeZone: 'Europe/Budapest',
    operator: { name: 'NÚSZ', url: 'https://ematrica.nemzetiutdij.hu/' },
  },
  vignettes: [
    {
      key: '1d',
      vehicleTypes: ALL_CLASSES,
      period: { count: 1, unit: 'day' },
      validity: { kind: 'days', count: 1 },
      start: START,
      requirements: [],
    },
    {
      key: '10d',
      vehicleTypes: ALL_CLASSES,
      period: { count: 10, unit: 'day' },
      validity: { kind: 'days', count: 10 },
      start: START,
      requirements: [],
    },
    {
      key: '1m',
      vehicleTypes: ALL_CLASSES,
      period: { count: 1, unit: 'month' },
      validity: { kind: 'months', count: 1 },
      start: START,
      requirements: [],
    },
    { ...YEAR, key: '1y', vehicleTypes: ALL_CLASSES },
    { ...YEAR, key: '1y-gyor-moson-sopron', vehicleTypes: ['car'], title: 'Győr-Moson-Sopron' },
    { ...YEAR, key: '1y-m1', vehicleTypes: ['car'], title: 'M1 regionális' },
  ],
};
