import { describe, expect, it } from 'vitest';
import type { OrderRequest } from '../../contract/order-request.js';
import { createCatalogue } from './catalogue.js';
import { latestEndOf } from './requested-end.js';
import { ModelVendor } from './testing/model-vendor.js';
import { NOON, SAMPLE_PRODUCTS, SAMPLE_REQUEST } from './testing/sample-catalogue.js';

const VEHICLE = { country: 'DE', plate: 'M-AE2821' };

function endOf(
  items: readonly (readonly [productId: string, start: string])[],
  now = NOON,
  products = SAMPLE_PRODUCTS,
) {
  const vendor = new ModelVendor(() => now);
  vendor.sampleProducts = products;
  const request: OrderRequest = {
    ...SAMPLE_REQUEST,
    items: items.map(([productId, start]) => ({ productId, start, vehicle: VEHICLE })),
  };
  return latestEndOf({ catalogue: createCatalogue(vendor, () => now), clock: () => now }, request);
}

/** The last second in Vienna of ten days from 1 December. */
const END = Date.parse('2026-12-10T22:59:59Z');

describe('the end of what is ordered', () => {
  it('is the end of its one vignette, in the time zone of its country', async () => {
    expect(await endOf([['at-car-10d', '2026-12-01']])).toBe(END);
    const turned = { ...SAMPLE_PRODUCTS, countries: SAMPLE_PRODUCTS.countries.toReversed() };
    expect(await endOf([['at-car-10d', '2026-12-01']], NOON, turned)).toBe(END);
  });

  it('is the latest of several', async () => {
    const first = ['at-car-10d', '2026-12-01'] as const;
    const later = ['cz-car-10d', '2026-12-05'] as const;
    const end = await endOf([later]);
    expect(end).toBeGreaterThan(END);
    expect(await endOf([later, first])).toBe(end);
    expect(await endOf([first, later])).toBe(end);
  });

  it('is now at the earliest, also for what is over or is not known', async () => {
    const long = Date.parse('2027-06-01T00:00:00Z');
    expect(await endOf([['at-car-10d', '2026-12-01']], long)).toBe(long);
    expect(await endOf([['gone', '2026-12-01']])).toBe(NOON);
    expect(await endOf([['at-car-10d', '2026-12-01']], NOON, { ...SAMPLE_PRODUCTS, countries: [] })).toBe(NOON);
  });
});
