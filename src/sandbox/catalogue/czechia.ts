import type { SandboxCountry } from './sandbox-country.js';

/** A later start is possible up to 30 days ahead (domain.md 1.3). */
const START = { firstDay: 0, lastDay: 30 } as const;

const CARS = ['car'] as const;

/**
 * Czechia (domain.md 1.3): prices of 2026 in haléře, a half for natural gas and a quarter for plug-in hybrids, as
 * published. Electric cars, motorcycles and trailers pay nothing and are not sold.
 */
export const CZECHIA: SandboxCountry = {
  country: {
    code: 'CZ',
    timeZone: 'Europe/Prague',
    operator: { name: 'eDalnice', url: 'https://edalnice.cz/' },
  },
  currency: 'CZK',
  sources: [
    {
      of: 'car',
      year: 2026,
      url: 'https://www.newstream.cz/money/dalnicni-znamky-od-roku-2026-znovu-zdrazi-rocni-vyjde-na-2570-korun',
    },
  ],
  vignettes: [
    {
      key: '1d',
      vehicleTypes: CARS,
      period: { count: 1, unit: 'day' },
      validity: { kind: 'days', count: 1 },
      start: START,
      price: { official: 23_000, byFuel: { 'natural-gas': 11_000, 'plug-in-hybrid': 5000 } },
      requirements: ['fuel'],
    },
    {
      key: '10d',
      vehicleTypes: CARS,
      period: { count: 10, unit: 'day' },
      validity: { kind: 'days', count: 10 },
      start: START,
      price: { official: 30_000, byFuel: { 'natural-gas': 15_000, 'plug-in-hybrid': 7000 } },
      requirements: ['fuel'],
    },
    {
      key: '30d',
      vehicleTypes: CARS,
      period: { count: 30, unit: 'day' },
      validity: { kind: 'days', count: 30 },
      start: START,
      price: { official: 48_000, byFuel: { 'natural-gas': 24_000, 'plug-in-hybrid': 12_000 } },
      requirements: ['fuel'],
    },
    {
      key: '1y',
      vehicleTypes: CARS,
      period: { count: 1, unit: 'year' },
      validity: { kind: 'months-less-a-day', count: 12 },
      start: START,
      price: { official: 257_000, byFuel: { 'natural-gas': 128_000, 'plug-in-hybrid': 64_000 } },
      requirements: ['fuel'],
    },
  ],
};
