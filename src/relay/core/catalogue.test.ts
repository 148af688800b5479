import { beforeEach, describe, expect, it } from 'vitest';
import { type Catalogue, createCatalogue, isOnline } from './catalogue.js';
import { ModelVendor } from './testing/model-vendor.js';
import { NOON, SAMPLE_CONFIG, SAMPLE_STATUS } from './testing/sample-catalogue.js';

describe('createCatalogue', () => {
  let now: number;
  let vendor: ModelVendor;
  let catalogue: Catalogue;

  beforeEach(() => {
    now = NOON;
    vendor = new ModelVendor(() => now);
    catalogue = createCatalogue(vendor, () => now);
  });

  it('asks once for many who ask at the same time, and again after a minute', async () => {
    await Promise.all(Array.from({ length: 5 }, () => catalogue.products('EUR')));
    expect(vendor.calls).toMatchObject({ config: 1, products: 1 });
    now += 59_999;
    await catalogue.products('EUR');
    expect(vendor.calls.products).toBe(1);
    now += 1;
    await catalogue.products('EUR');
    expect(vendor.calls.products).toBe(2);
  });

  it('asks again when the clock was put back, instead of believing an old answer until it has caught up', async () => {
    await catalogue.status();
    now -= 3_600_000;
    await catalogue.status();
    expect(vendor.calls.availability).toBe(2);
  });

  it('keeps each currency apart and takes the vendor’s first when none is asked for', async () => {
    expect((await catalogue.products('CZK')).products[0]?.price.currency).toBe('CZK');
    expect((await catalogue.products()).products[0]?.price.currency).toBe('EUR');
    expect(vendor.calls.products).toBe(2);
  });

  it('refuses a currency that is not offered without asking the vendor', async () => {
    await expect(catalogue.products('USD')).rejects.toMatchObject({ code: 'invalid-request' });
    expect(vendor.calls.products).toBe(0);
  });

  it('does not keep a failure, and never makes an answer up', async () => {
    vendor.down = true;
    await expect(catalogue.status()).rejects.toMatchObject({ code: 'vendor-unavailable' });
    vendor.down = false;
    expect(await catalogue.status()).toEqual(SAMPLE_STATUS);
    vendor.down = true;
    now += 60_000;
    await expect(catalogue.status()).rejects.toMatchObject({ code: 'vendor-unavailable' });
  });

  it('asks again for everything once it was told that the vendor sells something else', async () => {
    await Promise.all([catalogue.products('EUR'), catalogue.products('CZK'), catalogue.status()]);
    catalogue.forget();
    await Promise.all([catalogue.products('EUR'), catalogue.products('CZK'), catalogue.status()]);
    expect(vendor.calls).toMatchObject({ config: 2, products: 4, availability: 2 });
  });

  it('does not keep an answer that was on its way when it was told so', async () => {
    const before = catalogue.config();
    catalogue.forget();
    await before;
    await catalogue.config();
    expect(vendor.calls.config).toBe(2);
  });

  it('takes the products of a fresh catalogue for online where the vendor has no availability', async () => {
    vendor.sampleConfig = { ...SAMPLE_CONFIG, capabilities: { ...SAMPLE_CONFIG.capabilities, availability: false } };
    expect(await catalogue.status()).toEqual(SAMPLE_STATUS);
    expect(vendor.calls.availability).toBe(0);
  });
});

describe('isOnline', () => {
  const status = (country: 'online' | 'offline', product: 'online' | 'offline') => ({
    countries: [{ country: 'AT', status: country, products: [{ id: 'one', status: product }] }],
  });

  it.each([
    [status('online', 'online'), true],
    [status('offline', 'online'), false],
    [status('online', 'offline'), false],
    [{ countries: [] }, false],
  ])('is true only for what is said to be online', (given, expected) => {
    expect(isOnline(given, 'AT', 'one')).toBe(expected);
  });

  it('is false for a product or country that is not named', () => {
    expect(isOnline(status('online', 'online'), 'AT', 'two')).toBe(false);
    expect(isOnline(status('online', 'online'), 'CZ', 'one')).toBe(false);
  });
});
