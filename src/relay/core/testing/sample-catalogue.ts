import type { RelayConfig } from '../../../contract/config.js';
import type { OrderRequest } from '../../../contract/order-request.js';
import type { Products } from '../../../contract/products.js';
import type { ProductsStatus } from '../../../contract/products-status.js';

/** 2026-11-21 12:00 in Vienna; the clock of the relay's tests begins here. */
export const NOON = Date.parse('2026-11-21T11:00:00Z');

export const SAMPLE_CONFIG: RelayConfig = {
  seller: {
    name: 'Sample seller',
    terms: { version: '2026-01', url: 'https://seller.example/terms' },
    privacyUrl: 'https://seller.example/privacy',
    supportUrl: 'https://seller.example/support',
  },
  paymentMethods: [
    { type: 'CARD', via: 'card', publishableKey: 'pk_test_sample' },
    { type: 'IDEAL', via: 'stripe', publishableKey: 'pk_test_sample' },
    { type: 'LINK', via: 'link' },
  ],
  capabilities: { availability: true, plateCheck: true, cancel: true, documents: true, trips: false, buyerFields: [] },
  currencies: ['EUR', 'CZK'],
};

const DAYS_10 = { count: 10, unit: 'day' } as const;

export const SAMPLE_PRODUCTS: Products = {
  countries: [
    { code: 'AT', timeZone: 'Europe/Vienna', operator: { name: 'ASFINAG', url: 'https://www.asfinag.at' } },
    { code: 'CZ', timeZone: 'Europe/Prague', operator: { name: 'SFDI', url: 'https://edalnice.cz' } },
    { code: 'RO', timeZone: 'Europe/Bucharest', operator: { name: 'CNAIR', url: 'https://www.cnair.ro' } },
  ],
  products: [
    {
      id: 'at-car-10d',
      country: 'AT',
      vehicleType: 'car',
      period: DAYS_10,
      validity: { kind: 'days', count: 10 },
      start: { firstDay: 0, firstDayForConsumers: 18, lastDay: 90 },
      price: { total: 1280, currency: 'EUR' },
      requirements: [],
    },
    {
      id: 'cz-car-10d',
      country: 'CZ',
      vehicleType: 'car',
      period: DAYS_10,
      validity: { kind: 'days', count: 10 },
      start: { firstDay: 0, lastDay: 90 },
      price: { total: 1100, currency: 'EUR' },
      fuelPrices: [
        { fuel: 'standard', price: { total: 1100, currency: 'EUR' } },
        { fuel: 'natural-gas', price: { total: 600, currency: 'EUR' } },
      ],
      requirements: ['fuel'],
    },
    {
      id: 'ro-car-1h',
      country: 'RO',
      vehicleType: 'car',
      period: { count: 1, unit: 'hour' },
      validity: { kind: 'hours', count: 24 },
      start: { firstDay: 0, lastDay: 30 },
      price: { total: 350, currency: 'EUR' },
      requirements: ['vin', 'buyer-kind', 'identity', 'name', 'address', 'phone'],
    },
  ],
};

export const SAMPLE_STATUS: ProductsStatus = {
  countries: SAMPLE_PRODUCTS.countries.map(({ code }) => ({
    country: code,
    status: 'online',
    products: SAMPLE_PRODUCTS.products
      .filter(({ country }) => country === code)
      .map(({ id }) => ({ id, status: 'online' })),
  })),
};

/** An order that passes every check. */
export const SAMPLE_REQUEST: OrderRequest = {
  items: [{ productId: 'at-car-10d', start: '2026-12-01', vehicle: { country: 'DE', plate: 'M-AE2821' } }],
  customer: { email: 'buyer@example.com' },
  payment: { type: 'IDEAL', returnUrl: 'https://shop.example/return?from=bank' },
  total: { amount: 1280, currency: 'EUR' },
  consent: { termsVersion: '2026-01', acceptedAt: '2026-11-21T10:59:00Z' },
  locale: 'en',
};
