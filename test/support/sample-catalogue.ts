import type { Price, Product, ProductCountry } from '../../src/contract/products.js';
import type { VehicleType } from '../../src/contract/vehicle.js';
import type { Catalogue } from '../../src/flow/catalogue.js';

const country = (code: string, timeZone: string, name: string, free: VehicleType[] = []): ProductCountry => ({
  code,
  timeZone,
  operator: { name, url: `https://${code.toLowerCase()}.example/` },
  ...(free.length > 0 && { free }),
});

const price = (official: number, fee = 300): Price => ({ official, fee, total: official + fee, currency: 'EUR' });

type Terms = Pick<Product, 'period' | 'validity' | 'start'> & Partial<Product>;

const product = (code: string, vehicleType: VehicleType, key: string, cost: Price, terms: Terms): Product => ({
  id: `${code.toLowerCase()}-${vehicleType}-${key}`,
  country: code,
  vehicleType,
  price: cost,
  requirements: [],
  ...terms,
});

const days = (count: number): Terms => ({
  period: { count, unit: 'day' },
  validity: { kind: 'days', count },
  start: { firstDay: 0, lastDay: 60 },
});

const passage = (title: string, firstDay: number): Terms => ({
  title,
  period: { count: 1, unit: 'journey' },
  validity: { kind: 'passage', count: 1 },
  start: { firstDay, lastDay: 7 },
});

const LATER = { firstDay: 0, firstDayForConsumers: 18, lastDay: 60 };

const PRODUCTS: readonly Product[] = [
  ...(['car', 'camper', 'motorcycle'] as const).flatMap((type) => [
    product('AT', type, '1d', price(960), days(1)),
    product('AT', type, '10d', price(1280), days(10)),
    product('AT', type, '2m', price(3200), {
      period: { count: 2, unit: 'month' },
      validity: { kind: 'months', count: 2, unconfirmed: true },
      start: LATER,
      requirements: ['buyer-kind'],
    }),
    product('AT', type, '1y', price(10_680), {
      period: { count: 1, unit: 'year' },
      validity: { kind: 'calendar-year', count: 1 },
      start: LATER,
      requirements: ['buyer-kind'],
    }),
  ]),
  product('AT', 'car', 'a13', price(1250), passage('A13 Brenner', 0)),
  product('CZ', 'car', '10d', price(1200), {
    ...days(10),
    requirements: ['fuel'],
    fuelPrices: [
      { fuel: 'standard', price: price(1200) },
      { fuel: 'natural-gas', price: price(600) },
      { fuel: 'plug-in-hybrid', price: price(300) },
    ],
  }),
  product('RO', 'car', '10d', { total: 950, currency: 'EUR' }, { ...days(10), requirements: ['vin', 'name'] }),
  product('CH', 'trailer', '1y', price(4300), {
    period: { count: 1, unit: 'year' },
    validity: { kind: 'calendar-year', count: 1 },
    start: { firstDay: 0, lastDay: 0 },
  }),
  product('BG', 'car', '1d', price(409), {
    period: { count: 1, unit: 'day' },
    validity: { kind: 'hours', count: 24 },
    start: { firstDay: 0, lastDay: 30 },
  }),
  product('BG', 'car', 'weekend', price(511), {
    period: { count: 1, unit: 'weekend' },
    validity: { kind: 'weekend', count: 1 },
    start: { firstDay: 0, lastDay: 30 },
  }),
  product('BG', 'car', '1w', price(767), { ...days(7), requirements: ['phone', 'address'] }),
  product(
    'HU',
    'motorcycle',
    '1y',
    { total: 6_176_000, currency: 'HUF' },
    {
      period: { count: 1, unit: 'year' },
      validity: { kind: 'year-from-january', count: 1 },
      start: { firstDay: 0, lastDay: 0 },
    },
  ),
  product('MD', 'car', '7d', price(400), {
    ...days(7),
    requirements: ['identity', 'name', 'phone', 'address', 'vin'],
  }),
  product(
    'NL',
    'car',
    'a24',
    { total: 151, currency: 'EUR' },
    {
      ...passage('A24 Blankenburg', -3),
      start: { firstDay: -3, lastDay: 7, hoursAfter: 72 },
    },
  ),
];

const COUNTRIES: readonly ProductCountry[] = [
  country('AT', 'Europe/Vienna', 'ASFINAG'),
  country('CZ', 'Europe/Prague', 'edalnice.cz'),
  country('RO', 'Europe/Bucharest', 'CNAIR', ['motorcycle']),
  country('CH', 'Europe/Zurich', 'BAZG'),
  country('BG', 'Europe/Sofia', 'API'),
  country('HU', 'Europe/Budapest', 'NÚSZ'),
  country('MD', 'Europe/Chisinau', 'ASD'),
  country('NL', 'Europe/Amsterdam', 'RDW', ['motorcycle', 'trailer']),
];

/** Eight countries that between them ask for everything a form can ask for, and have every kind of start and end. */
export const SAMPLE_CATALOGUE: Catalogue = {
  countries: [...COUNTRIES],
  products: [...PRODUCTS],
  status: {
    countries: COUNTRIES.map(({ code }) => ({
      country: code,
      status: 'online',
      products: PRODUCTS.filter((one) => one.country === code).map(({ id }) => ({ id, status: 'online' })),
    })),
  },
  config: {
    seller: {
      name: 'Alpenreisen',
      terms: { version: '2026-11', url: 'https://seller.example/terms' },
      privacyUrl: 'https://seller.example/privacy',
      supportUrl: 'https://seller.example/help',
    },
    paymentMethods: [
      { type: 'CARD', via: 'card', publishableKey: 'pk_test_1' },
      { type: 'GOOGLE_PAY', via: 'stripe', publishableKey: 'pk_test_1' },
      { type: 'IDEAL', via: 'stripe', publishableKey: 'pk_test_1' },
      { type: 'LINK', via: 'link' },
    ],
    capabilities: {
      availability: true,
      plateCheck: true,
      cancel: false,
      documents: true,
      trips: false,
      buyerFields: [],
    },
    currencies: ['EUR', 'HUF'],
  },
};
