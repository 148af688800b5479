import { describe, expect, it } from 'vitest';
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

describe('the switches of the sandbox', () => {
  it('take a whole country offline and bring it back', async () => {
    const opened = openTestSandbox();
    await send(opened, 'offline', { country: 'RO', online: false });
    expect((await offline(opened)).countries).toEqual(['RO']);
    expect((await offline(opened)).products).toHaveLength(5);
    await send(opened, 'offline', { country: 'RO', online: true });
    expect(await offline(opened)).toEqual({ countries: [], products: [] });
  });

  it('take a class of vehicles or one period offline while the country stays', async () => {
    const opened = openTestSandbox();
    await send(opened, 'offline', { country: 'AT', vehicleType: 'motorcycle', online: false });
    await send(opened, 'offline', { productId: 'at-car-10d', online: false });
    const { countries, products } = await offline(opened);
    expect(countries).toEqual([]);
    expect(products.toSorted()).toEqual([
      'at-car-10d',
      'at-motorcycle-10d',
      'at-motorcycle-1d',
      'at-motorcycle-1y',
      'at-motorcycle-2m',
    ]);
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
    expect(answer.stories[0]).toMatchObject({ id: 'paid', plate: 'B-ST101' });
    expect(answer.status.countries).toHaveLength(3);
  });
});
