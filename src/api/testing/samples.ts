import type { RelayConfig } from '../../contract/config.js';
import type { Order, Receipt } from '../../contract/order.js';
import type { OrderRequest } from '../../contract/order-request.js';
import type { OrderSnapshot } from '../../contract/order-status.js';
import type { Products } from '../../contract/products.js';
import type { ProductsStatus } from '../../contract/products-status.js';

export const TOKEN = 'token-token-token-token-token-12';

export const sampleConfig: RelayConfig = {
  seller: {
    name: 'Seller',
    terms: { version: '3', url: 'https://seller.example/terms' },
    privacyUrl: 'https://seller.example/privacy',
    supportUrl: 'https://seller.example/help',
  },
  paymentMethods: [
    { type: 'CARD', via: 'card', publishableKey: 'pk_test_1' },
    { type: 'IDEAL', via: 'stripe', publishableKey: 'pk_test_1' },
    { type: 'LINK', via: 'link' },
  ],
  capabilities: { availability: true, plateCheck: true, cancel: true, documents: true, trips: false, buyerFields: [] },
  currencies: ['EUR', 'CZK'],
};

const product = (id: string, country: string, vehicleType: 'car' | 'motorcycle' = 'car') => ({
  id,
  country,
  vehicleType,
  period: { count: 10, unit: 'day' as const },
  validity: { kind: 'days' as const, count: 10 },
  start: { firstDay: 0, lastDay: 60 },
  price: { total: 1280, currency: 'EUR' },
  requirements: [],
});

export const sampleProducts: Products = {
  countries: [
    { code: 'AT', timeZone: 'Europe/Vienna', operator: { name: 'Operator', url: 'https://operator.example' } },
    { code: 'CZ', timeZone: 'Europe/Prague', operator: { name: 'Operator', url: 'https://operator.example' } },
  ],
  products: [product('at-10', 'AT'), product('at-10-m', 'AT', 'motorcycle'), product('cz-10', 'CZ')],
};

export const sampleStatus: ProductsStatus = {
  countries: [
    {
      country: 'AT',
      status: 'online',
      products: [
        { id: 'at-10', status: 'online' },
        { id: 'at-10-m', status: 'online' },
      ],
    },
    { country: 'CZ', status: 'online', products: [{ id: 'cz-10', status: 'online' }] },
  ],
};

export const sampleOrder: Order = {
  id: 'order-1',
  reference: 'VC-1234-5678',
  status: 'CREATED',
  payment: 'due',
  items: [
    {
      id: 'item-1',
      status: 'CREATED',
      productId: 'at-10',
      country: 'AT',
      vehicleType: 'car',
      period: { count: 10, unit: 'day' },
      start: '2026-12-01',
      validFrom: '2026-11-30T23:00:00Z',
      validUntil: '2026-12-10T22:59:59Z',
      timeZone: 'Europe/Vienna',
      vehicle: { country: 'DE', plate: 'B-AB1234' },
    },
  ],
  total: { amount: 1280, currency: 'EUR' },
  paymentStep: { type: 'LINK', paymentLink: 'https://bank.example/pay/1' },
  documents: [],
  createdAt: '2026-11-21T12:00:00Z',
  updatedAt: '2026-11-21T12:00:00Z',
};

export const sampleReceipt: Receipt = { order: sampleOrder, token: TOKEN };

/** The order's snapshot with some of it changed. */
export const sampleSnapshot = (changes: Partial<OrderSnapshot> = {}): OrderSnapshot => ({
  id: 'order-1',
  status: 'CREATED',
  payment: 'due',
  items: [{ id: 'item-1', status: changes.status ?? 'CREATED' }],
  documents: [],
  updatedAt: '2026-11-21T12:00:00Z',
  ...changes,
});

export const sampleRequest: OrderRequest = {
  items: [{ productId: 'at-10', start: '2026-12-01', vehicle: { country: 'DE', plate: 'B-AB1234' } }],
  customer: { email: 'a@b.example' },
  payment: { type: 'LINK', returnUrl: 'https://shop.example/' },
  total: { amount: 1280, currency: 'EUR' },
  consent: { termsVersion: '3', acceptedAt: '2026-11-21T12:00:00Z' },
  locale: 'en',
};
