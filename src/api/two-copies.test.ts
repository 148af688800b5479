import { expect, it, vi } from 'vitest';
import { startEarly } from './early-requests.js';
import { getProductsStatus } from './get-products-status.js';
import { json } from './testing/fake-relay.js';
import { sampleStatus } from './testing/samples.js';
import { testClient } from './testing/test-client.js';

it('a page with two copies of the bundle asks once', async () => {
  const client = testClient();
  const { signal } = new AbortController();
  client.relay.on('GET /products/status', () => json(sampleStatus));
  await getProductsStatus(client, { signal });
  vi.resetModules();
  const copy = await import('./get-products-status.js');
  expect(copy.getProductsStatus).not.toBe(getProductsStatus);
  expect(await copy.getProductsStatus(client, { signal })).toEqual(sampleStatus);
  expect(client.relay.count('GET /products/status')).toBe(1);
});

it('an early request is there for the other copy', async () => {
  startEarly('https://a.example/shared', () => Promise.resolve(json({})));
  vi.resetModules();
  const copy = await import('./early-requests.js');
  expect(copy.takeEarly('https://a.example/shared')).toBeInstanceOf(Promise);
});
