import { describe, expect, it } from 'vitest';
import type { Product } from '../../contract/products.js';
import { productsIn } from '../catalogue/catalogue.js';
import { STORIES } from '../stories.js';
import { openTestSandbox, TEST_URL, testOrder } from '../testing/test-sandbox.js';

type Opened = ReturnType<typeof openTestSandbox>;

function send({ fetch }: Opened, path: string, body: unknown, headers: Record<string, string> = {}) {
  const url = `${TEST_URL}/sandbox/stories/${path}`;
  const json = { 'content-type': 'application/json', ...headers };
  return fetch(new Request(url, { method: 'POST', headers: json, body: JSON.stringify(body) }));
}

async function offline({ vendor }: Opened) {
  const { countries } = await vendor.availability();
  return {
    countries: countries.filter(({ status }) => status === 'offline').map(({ country }) => country),
    products: countries.flatMap(({ products }) =>
      products.flatMap(({ id, status }) => (status === 'offline' ? id : [])),
    ),
  };
}

/** What the sandbox sells of a kind. */
function idsOf(isMeant: (product: Product) => boolean): string[] {
  return productsIn('EUR')
    .products.filter(isMeant)
    .map(({ id }) => id);
}

describe('the switches of the sandbox', () => {
  it('take a whole country offline and bring it back', async () => {
    const opened = openTestSandbox();
    await send(opened, 'offline', { country: 'RO', online: false });
    expect((await offline(opened)).countries).toEqual(['RO']);
    expect((await offline(opened)).products).toEqual(idsOf(({ country }) => country === 'RO'));
    await send(opened, 'offline', { country: 'RO', online: true });
    expect(await offline(opened)).toEqual({ countries: [], products: [] });
  });

  it('take a class of vehicles or one period offline while the country stays', async () => {
    const opened = openTestSandbox();
    await send(opened, 'offline', { country: 'AT', vehicleType: 'motorcycle', online: false });
    await send(opened, 'offline', { productId: 'at-car-10d', online: false });
    const { countries, products } = await offline(opened);
    expect(countries).toEqual([]);
    const motorcycles = idsOf(({ country, vehicleType }) => country === 'AT' && vehicleType === 'motorcycle');
    expect(products.toSorted()).toEqual(['at-car-10d', ...motorcycles].toSorted());
    await send(opened, 'reset', {});
    expect((await offline(opened)).products).toEqual([]);
  });

  it('let no order through for what is offline', async () => {
    const opened = openTestSandbox();
    await send(opened, 'offline', { productId: 'at-car-10d', online: false });
    expect(await opened.vendor.createOrder(testOrder('ref-1'))).toEqual({
      outcome: 'refused',
      code: 'product-offline',
    });
  });

  it('stay as they were over a restart', async () => {
    const opened = openTestSandbox();
    await send(opened, 'offline', { country: 'RO', online: false });
    await send(opened, 'offline', { productId: 'at-car-10d', online: false });
    await send(opened, 'offline', { country: 'RO', online: true });
    const restarted = openTestSandbox({ journal: opened.journal });
    expect(await offline(restarted)).toEqual({ countries: [], products: ['at-car-10d'] });
    await send(restarted, 'reset', {});
    expect((await offline(openTestSandbox({ journal: opened.journal }))).products).toEqual([]);
  });

  it('bring raised prices down when everything is set back', async () => {
    const opened = openTestSandbox();
    const risen = { customer: { email: 'price-changed@shop.example' } };
    expect(await opened.vendor.createOrder(testOrder('ref-1', risen))).toMatchObject({ code: 'price-changed' });
    expect(await opened.vendor.createOrder(testOrder('ref-2'))).toMatchObject({ code: 'price-changed' });
    await send(opened, 'reset', {});
    expect(await opened.vendor.createOrder(testOrder('ref-3'))).toMatchObject({ outcome: 'created' });
  });

  it('work as a plain form that leads back to the panel', async () => {
    const opened = openTestSandbox();
    const body = new URLSearchParams({ country: 'CZ', vehicleType: '', online: 'false' });
    const response = await opened.fetch(new Request(`${TEST_URL}/sandbox/stories/offline`, { method: 'POST', body }));
    expect([response.status, response.headers.get('location')]).toEqual([303, '/#sandbox']);
    expect((await offline(opened)).countries).toEqual(['CZ']);
  });

  it.each([
    {},
    { online: false },
    { country: 'AT', productId: 'at-car-1d', online: false },
    { country: 'Austria', online: false },
  ])('refuse %j', async (body) => {
    const opened = openTestSandbox();
    expect((await send(opened, 'offline', body)).status).toBe(400);
    expect((await offline(opened)).products).toEqual([]);
  });

  it('cannot be worked from a page of another origin', async () => {
    const opened = openTestSandbox();
    const response = await send(
      opened,
      'offline',
      { country: 'RO', online: false },
      { origin: 'https://other.example' },
    );
    expect(response.status).toBe(403);
    expect((await offline(opened)).countries).toEqual([]);
  });

  it('are told with the stories', async () => {
    const { fetch } = openTestSandbox();
    const answer = await (await fetch(new Request(`${TEST_URL}/sandbox/stories`))).json();
    expect(answer.stories).toEqual(STORIES);
    expect(answer.status.countries).toHaveLength(productsIn('EUR').countries.length);
  });
});
