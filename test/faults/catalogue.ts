import type { RelayConfig } from '../../src/contract/config.js';
import type { OrderRequest } from '../../src/contract/order-request.js';
import type { PaymentType } from '../../src/contract/payment-type.js';
import { SAMPLE_CONFIG, SAMPLE_PRODUCTS, SAMPLE_STATUS } from '../../src/relay/core/testing/sample-catalogue.js';

/** Stripe's key of the simulated vendor. */
export const STRIPE_KEY = 'pk_test_simulated';

/** What the simulated vendor says of itself; the plate is not asked about, since no order depends on it. */
export const CONFIG: RelayConfig = {
  ...SAMPLE_CONFIG,
  paymentMethods: [
    { type: 'LINK', via: 'link' },
    { type: 'CARD', via: 'card', publishableKey: STRIPE_KEY },
    { type: 'IDEAL', via: 'stripe', publishableKey: STRIPE_KEY },
  ],
  capabilities: { ...SAMPLE_CONFIG.capabilities, plateCheck: false },
};

/** All that it sells: one product, so that the form asks little. */
export const PRODUCTS = {
  countries: SAMPLE_PRODUCTS.countries.filter(({ code }) => code === 'AT'),
  products: SAMPLE_PRODUCTS.products.filter(({ id }) => id === 'at-car-10d'),
};

/** Everything is online. */
export const STATUS = { countries: SAMPLE_STATUS.countries.filter(({ country }) => country === 'AT') };

/** The ways a buyer pays here. */
export const WAYS_TO_PAY = ['LINK', 'CARD', 'IDEAL'] as const satisfies readonly PaymentType[];

/** What makes it the same purchase to a buyer: product, start, vehicle and e-mail, whatever key it is sent with. */
export function contentOf({ items, customer }: Pick<OrderRequest, 'items' | 'customer'>): string {
  const what = items.map(
    ({ productId, start, vehicle }) => `${productId} ${start} ${vehicle.country} ${vehicle.plate}`,
  );
  return [...what, customer.email].join(', ');
}
