import { beforeEach, describe, expect, it } from 'vitest';
import { platesAsOrdered } from './plates-as-ordered.js';
import { ModelVendor } from './testing/model-vendor.js';
import { NOON, SAMPLE_REQUEST } from './testing/sample-catalogue.js';
import type { VendorOrder } from './vendor.js';

const asOrdered = (productId: string) => ({
  items: [{ productId, vehicle: { country: 'DE', plate: 'M-Ä1', vin: 'WVWZZZ1JZXW000001' } }],
});

describe("a vendor's order", () => {
  let told: VendorOrder;

  beforeEach(async () => {
    const outcome = await new ModelVendor(() => NOON).createOrder({
      request: SAMPLE_REQUEST,
      reference: 'ref-1',
      returnUrl: 'https://shop.example/return',
      orderUrl: 'https://shop.example/return',
      productCountries: new Map([['at-car-10d', 'AT']]),
    });
    if (outcome.outcome !== 'created') throw new Error('The model refused the sample.');
    told = outcome.order;
  });

  it('shows the plate as it was ordered, and nothing else of the vehicle', () => {
    const { items, ...rest } = platesAsOrdered(told, asOrdered('at-car-10d'));
    expect(items).toEqual(told.items.map((item) => ({ ...item, vehicle: { country: 'DE', plate: 'M-Ä1' } })));
    expect({ ...rest, items: told.items }).toEqual(told);
  });

  it('keeps what the vendor said where it holds other items', () => {
    expect(platesAsOrdered(told, asOrdered('cz-car-10d'))).toBe(told);
    expect(platesAsOrdered(told, { items: [] })).toBe(told);
    const two = { items: [...asOrdered('at-car-10d').items, ...asOrdered('cz-car-10d').items] };
    expect(platesAsOrdered(told, two)).toBe(told);
  });
});
