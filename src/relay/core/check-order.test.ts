import { describe, expect, it } from 'vitest';
import type { RelayConfig } from '../../contract/config.js';
import type { OrderRequest } from '../../contract/order-request.js';
import { createCatalogue } from './catalogue.js';
import { checkOrder } from './check-order.js';
import { RelayProblem } from './relay-problem.js';
import { ModelVendor } from './testing/model-vendor.js';
import { NOON, SAMPLE_CONFIG, SAMPLE_REQUEST } from './testing/sample-catalogue.js';

type Item = OrderRequest['items'][number];

const VEHICLE = { country: 'DE', plate: 'M-AE2821' };
const czech = (vehicle: Partial<Item['vehicle']>): OrderRequest => ({
  ...SAMPLE_REQUEST,
  items: [{ productId: 'cz-car-10d', start: '2026-11-25', vehicle: { ...VEHICLE, ...vehicle } }],
  total: { amount: 1100, currency: 'EUR' },
});
const romanian = (start: string): OrderRequest => ({
  ...SAMPLE_REQUEST,
  items: [{ productId: 'ro-car-1h', start, vehicle: { ...VEHICLE, vin: 'WVWZZZ1JZXW000001' } }],
  customer: { email: 'buyer@example.com', kind: 'consumer', phone: '+4312345' },
  driver: { firstName: 'Ada', lastName: 'Sample' },
  address: { country: 'DE', city: 'Berlin', line: 'Street 1' },
  identity: { country: 'DE', number: 'C01X00T47' },
  total: { amount: 350, currency: 'EUR' },
});
const withFuel = (fuel: NonNullable<Item['vehicle']['fuel']>): OrderRequest => ({
  ...SAMPLE_REQUEST,
  items: SAMPLE_REQUEST.items.map((item) => ({ ...item, vehicle: { ...item.vehicle, fuel } })),
});
const starting = (start: string, kind?: 'consumer' | 'company'): OrderRequest => ({
  ...SAMPLE_REQUEST,
  items: [{ productId: 'at-car-10d', start, vehicle: VEHICLE }],
  customer: { email: 'buyer@example.com', ...(kind && { kind }) },
});
const paying = (payment: Partial<OrderRequest['payment']>): OrderRequest => ({
  ...SAMPLE_REQUEST,
  payment: { ...SAMPLE_REQUEST.payment, ...payment },
});

async function problemOf(
  request: OrderRequest,
  config: RelayConfig = SAMPLE_CONFIG,
  prepare?: (v: ModelVendor) => void,
) {
  const vendor = new ModelVendor(() => NOON);
  vendor.sampleConfig = config;
  prepare?.(vendor);
  const mayReturnTo = (origin: string) => origin === 'https://shop.example';
  try {
    await checkOrder(request, { catalogue: createCatalogue(vendor, () => NOON), now: NOON, mayReturnTo });
  } catch (error) {
    if (error instanceof RelayProblem) return { code: error.code, errors: error.details.errors };
    throw error;
  }
  return undefined;
}

const failed = (...errors: readonly (readonly [pointer: string, code: string])[]) => ({
  code: 'validation-failed',
  errors: errors.map(([pointer, code]) => ({ pointer, code })),
});

describe('checkOrder', () => {
  it.each([
    ['an order with nothing missing', SAMPLE_REQUEST],
    ['the first day', starting('2026-11-21')],
    ['the last day', starting('2027-02-19')],
    ['a consumer’s first day', starting('2026-12-09', 'consumer')],
    ['a product by the minute', romanian('2026-11-22T14:30')],
    ['a fuel at its own price', { ...czech({ fuel: 'natural-gas' }), total: { amount: 600, currency: 'EUR' } }],
    ['a fuel for a product that costs the same with any', withFuel('plug-in-hybrid')],
    ['a card with its token', paying({ type: 'CARD', paymentMethodId: 'pm_1' })],
  ])('lets %s through', async (_what, request) => {
    expect(await problemOf(request)).toBeUndefined();
  });

  it.each([
    ['SALVO2AE4EH877322', 'look-alike'],
    ['SALVA2AE4EH87732', 'vin-length'],
    ['SALVÄ2AE4EH877322', 'vin-letters'],
    ['wvwzzz1jzxw000001', 'vin-letters'],
  ])('refuses the VIN %s as %s', async (vin, code) => {
    const request = romanian('2026-11-22T14:30');
    const items = request.items.map((item) => ({ ...item, vehicle: { ...item.vehicle, vin } }));
    expect(await problemOf({ ...request, items })).toEqual(failed(['/items/0/vehicle/vin', code]));
  });

  it.each(['1182345678', '1HGCM82643A004352'])(
    'lets the VIN %s through, which the buyer has looked at twice',
    async (vin) => {
      const request = romanian('2026-11-22T14:30');
      const items = request.items.map((item) => ({ ...item, vehicle: { ...item.vehicle, vin } }));
      expect(await problemOf({ ...request, items })).toBeUndefined();
    },
  );

  it('names everything that a product demands', async () => {
    const bare = {
      ...SAMPLE_REQUEST,
      items: [{ productId: 'ro-car-1h', start: '2026-11-22T14:30', vehicle: VEHICLE }],
    };
    expect(await problemOf(bare)).toEqual(
      failed(
        ['/items/0/vehicle/vin', 'required'],
        ['/customer/kind', 'required'],
        ['/identity', 'required'],
        ['/driver', 'required'],
        ['/address', 'required'],
        ['/customer/phone', 'required'],
      ),
    );
  });

  it('names what the vendor demands of every order once', async () => {
    const config: RelayConfig = {
      ...SAMPLE_CONFIG,
      capabilities: { ...SAMPLE_CONFIG.capabilities, buyerFields: ['name', 'fuel'] },
    };
    const twice = { ...SAMPLE_REQUEST, items: [...SAMPLE_REQUEST.items, ...SAMPLE_REQUEST.items] };
    expect(await problemOf(twice, config)).toEqual(
      failed(['/driver', 'required'], ['/items/0/vehicle/fuel', 'required'], ['/items/1/vehicle/fuel', 'required']),
    );
  });

  it.each([
    ['2026-11-20', 'too-early', undefined],
    ['2027-02-20', 'too-late', undefined],
    ['2026-12-08', 'too-early', 'consumer' as const],
    ['2027-02-31', 'invalid', undefined],
    ['2026-12-01T10:00', 'invalid', undefined],
  ])('refuses the start %s as %s', async (start, code, kind) => {
    expect(await problemOf(starting(start, kind))).toEqual(failed(['/items/0/start', code]));
  });

  it.each([
    ['2026-11-22', 'required'],
    ['2026-11-22T24:30', 'invalid'],
  ])('refuses the start %s of a product by the minute as %s', async (start, code) => {
    expect(await problemOf(romanian(start))).toEqual(failed(['/items/0/start', code]));
  });

  it('refuses a product it does not know, beside the others at fault', async () => {
    const request = {
      ...czech({}),
      items: [...czech({}).items, { productId: 'gone', start: '2026-12-01', vehicle: VEHICLE }],
    };
    expect(await problemOf(request)).toEqual(
      failed(['/items/1/productId', 'unknown'], ['/items/0/vehicle/fuel', 'required']),
    );
  });

  it.each([
    ['a type that is not offered', paying({ type: 'BANCONTACT' }), '/payment/type', 'not-offered'],
    ['a card without token', paying({ type: 'CARD' }), '/payment/paymentMethodId', 'required'],
    ['a page elsewhere', paying({ returnUrl: 'https://elsewhere.example/' }), '/payment/returnUrl', 'origin-refused'],
    [
      'a page whose host depends on the reader',
      paying({ returnUrl: 'https://shop.example\\@elsewhere.example/' }),
      '/payment/returnUrl',
      'invalid',
    ],
    [
      'a page with a control character',
      paying({ returnUrl: 'https://shop.example/\0' }),
      '/payment/returnUrl',
      'invalid',
    ],
    ['a page with a line break', paying({ returnUrl: 'https://shop.exam\nple/' }), '/payment/returnUrl', 'invalid'],
    ['a page that is no address', paying({ returnUrl: 'https://[/' }), '/payment/returnUrl', 'invalid'],
    ['a fuel without a price', czech({ fuel: 'plug-in-hybrid' }), '/items/0/vehicle/fuel', 'not-offered'],
    [
      'old terms',
      { ...SAMPLE_REQUEST, consent: { ...SAMPLE_REQUEST.consent, termsVersion: 'old' } },
      '/consent/termsVersion',
      'outdated',
    ],
    [
      'another currency',
      { ...SAMPLE_REQUEST, total: { amount: 1280, currency: 'USD' } },
      '/total/currency',
      'not-offered',
    ],
  ])('refuses %s', async (_what, request, pointer, code) => {
    expect(await problemOf(request)).toEqual(failed([pointer, code]));
  });

  it('refuses another price than the catalogue’s', async () => {
    const cheaper = { ...czech({ fuel: 'standard' }), total: { amount: 600, currency: 'EUR' } };
    expect(await problemOf(cheaper)).toEqual({
      code: 'price-changed',
      errors: [{ pointer: '/total', code: 'changed' }],
    });
  });

  it('refuses what is not known to be online, before it speaks of prices', async () => {
    const request = { ...SAMPLE_REQUEST, total: { amount: 1, currency: 'EUR' } };
    const problem = await problemOf(request, SAMPLE_CONFIG, (vendor) => {
      vendor.sampleStatus = { countries: [] };
    });
    expect(problem).toEqual({ code: 'product-offline', errors: [{ pointer: '/items/0/productId', code: 'offline' }] });
  });

  it('lets nothing through when it cannot be checked', async () => {
    const problem = await problemOf(SAMPLE_REQUEST, SAMPLE_CONFIG, (vendor) => {
      vendor.down = true;
    });
    expect(problem?.code).toBe('vendor-unavailable');
  });

  it('takes a page with a backslash in its query, as browsers write it', async () => {
    expect(await problemOf(paying({ returnUrl: 'https://shop.example/buy?q=a\\b' }))).toBeUndefined();
  });
});
