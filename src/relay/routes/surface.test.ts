import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { RelayConfig } from '../../contract/config.js';
import { Products } from '../../contract/products.js';
import { ProductsStatus } from '../../contract/products-status.js';
import { ValidateVehicleAnswer } from '../../contract/validate-vehicle.js';
import { MODEL_SECRET } from '../core/testing/model-vendor.js';
import { SAMPLE_REQUEST } from '../core/testing/sample-catalogue.js';
import { codeIn, createTestRelay, KEY, problemIn, SHOP_ORIGIN, type TestRelay } from './testing/test-relay.js';

let test: TestRelay;
beforeEach(() => {
  test = createTestRelay();
});

describe('the catalogue', () => {
  it.each([
    ['/config', RelayConfig],
    ['/products', Products],
    ['/products?currency=CZK', Products],
    ['/products/status', ProductsStatus],
  ])('answers %s in the words of the contract, to be kept for a minute', async (path, schema) => {
    const response = await test.send(path);
    const body: unknown = await response.json();
    expect(z.parse<z.ZodMiniType>(schema, body)).toEqual(body);
    expect(response.headers.get('cache-control')).toBe('max-age=60');
  });

  it('is compressed for whoever takes it so, and says that it depends on it', async () => {
    const response = await test.send('/products', { headers: { 'accept-encoding': 'gzip' } });
    expect([response.headers.get('content-encoding'), response.headers.get('vary')]).toEqual([
      'gzip',
      expect.stringMatching(/accept-encoding/i),
    ]);
    const plain = response.body?.pipeThrough(new DecompressionStream('gzip'));
    expect(z.parse(Products, await new Response(plain).json()).products.length).toBeGreaterThan(0);
    expect((await test.send('/products')).headers.has('content-encoding')).toBe(false);
  });

  it('answers 503 when the vendor is away, and 400 for a currency that is not offered', async () => {
    expect(await problemIn(await test.send('/products?currency=USD'))).toMatchObject({ status: 400 });
    test.vendor.down = true;
    const response = await test.send('/products/status');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await problemIn(response)).toMatchObject({ status: 503, code: 'vendor-unavailable' });
  });
});

describe('POST /validate-vehicle', () => {
  const check = (plate: unknown) => test.post('/validate-vehicle', { productCountry: 'AT', country: 'DE', plate });

  it('answers what the vendor says', async () => {
    expect(z.parse(ValidateVehicleAnswer, await (await check('M-AE2821')).json())).toEqual({
      valid: true,
      plate: 'M-AE2821',
    });
    expect(await (await check('BAD')).json()).toEqual({ valid: false, field: 'plate', code: 'pattern' });
  });

  it('names the field at fault, and says when the check cannot be made', async () => {
    expect((await problemIn(await check(7))).errors).toEqual([{ pointer: '/plate', code: 'invalid' }]);
    test.vendor.down = true;
    expect(await codeIn(await check('M-AE2821'))).toBe('vendor-unavailable');
  });
});

describe('bodies', () => {
  const post = (body: string | Uint8Array<ArrayBuffer>, type = 'application/json') =>
    test.send('/orders', { method: 'POST', body, headers: { 'Content-Type': type, 'Idempotency-Key': KEY } });

  it('must be JSON, say so, and be whole', async () => {
    expect(await problemIn(await post('{}', 'text/plain'))).toMatchObject({ status: 415, code: 'not-json' });
    expect(await codeIn(await post('{}', 'application/jsonp'))).toBe('not-json');
    expect(await problemIn(await post('{'))).toMatchObject({ status: 400, code: 'invalid-request' });
    expect(await codeIn(await post(Uint8Array.of(0x22, 0xff, 0x22)))).toBe('invalid-request');
    expect(await codeIn(await post('[]', 'application/json; charset=utf-8'))).toBe('validation-failed');
  });

  it('end at 64 KiB, announced or not', async () => {
    const big = JSON.stringify('x'.repeat(65_536));
    expect(await problemIn(await post(big))).toMatchObject({ status: 413, code: 'body-too-large' });
    const announced = { 'Content-Type': 'application/json', 'Idempotency-Key': KEY, 'Content-Length': '70000' };
    expect(await codeIn(await test.post('/orders', {}, announced))).toBe('body-too-large');
    expect(await codeIn(await post(JSON.stringify('x'.repeat(65_534))))).toBe('validation-failed');
  });
});

describe('origins', () => {
  const from = (origin: string, init: RequestInit = {}) =>
    test.send('/config', { ...init, headers: { Origin: origin, ...init.headers } });

  it('lets listed pages in and tells them what they may read', async () => {
    const response = await from(SHOP_ORIGIN);
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe(SHOP_ORIGIN);
    expect(response.headers.get('access-control-expose-headers')).toBe('Retry-After');
    expect(response.headers.get('vary')).toContain('Origin');
  });

  it('lets them read problems too', async () => {
    const response = await test.post('/orders', SAMPLE_REQUEST, { Origin: SHOP_ORIGIN });
    expect(response.headers.get('access-control-allow-origin')).toBe(SHOP_ORIGIN);
    expect(await codeIn(response)).toBe('idempotency-key-missing');
  });

  it('lets its own pages and servers in', async () => {
    expect((await from('https://relay.example')).status).toBe(200);
    expect((await test.send('/config')).headers.has('access-control-allow-origin')).toBe(false);
  });

  it.each([
    'https://evil.example',
    'null',
    'https://shop.example.evil.example',
    'http://shop.example',
    'https://shop.example:8443',
  ])('refuses %s before anything is done', async (origin) => {
    const response = await test.post('/orders', SAMPLE_REQUEST, { Origin: origin, 'Idempotency-Key': KEY });
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
    expect(await problemIn(response)).toMatchObject({ status: 403, code: 'origin-refused' });
    expect(test.vendor.calls.create).toBe(0);
  });

  it('answers a preflight with what is allowed, and for how long', async () => {
    const ask = { method: 'OPTIONS', headers: { 'Access-Control-Request-Method': 'POST' } };
    const response = await from(SHOP_ORIGIN, ask);
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toBe(
      'Authorization, Idempotency-Key, Last-Event-ID, Content-Type',
    );
    expect(response.headers.get('access-control-max-age')).toBe('7200');
    expect((await from('https://evil.example', ask)).status).toBe(403);
  });
});

describe('POST /webhooks/{vendor}', () => {
  const deliver = (body: string, path = '/webhooks/model', secret = MODEL_SECRET) =>
    test.send(path, { method: 'POST', body, headers: { 'x-model-signature': secret } });

  it('answers 204 and reads the order again', async () => {
    const { order, token } = await test.placed();
    test.vendor.move(`vendor-${order.id}`, 'ACTIVE', 'paid');
    expect((await deliver(`event-1 vendor-${order.id}`)).status).toBe(204);
    await test.relay.close();
    test.vendor.down = true;
    const headers = { Authorization: `Bearer ${token}` };
    const status: unknown = await (await test.send(`/orders/${order.id}/status`, { headers })).json();
    expect(status).toMatchObject({ status: 'ACTIVE' });
  });

  it('refuses a wrong signature, an unreadable body, another vendor and a large body', async () => {
    expect(await problemIn(await deliver('event-1 v', '/webhooks/model', 'wrong'))).toMatchObject({ status: 403 });
    expect(await problemIn(await deliver('event-1'))).toMatchObject({ status: 400 });
    expect(await problemIn(await deliver('event-1 v', '/webhooks/other'))).toMatchObject({ status: 404 });
    expect(await problemIn(await deliver('x'.repeat(65_537)))).toMatchObject({ status: 413 });
  });
});

describe('every answer', () => {
  it('has a reference, which the log has too, and no personal data in the log', async () => {
    const { order } = await test.placed();
    const problem = await problemIn(await test.order());
    const line = test.logged.find(({ reference }) => reference === problem.reference);
    expect(line).toMatchObject({
      event: 'request',
      method: 'POST',
      route: '/orders',
      status: 409,
      code: 'order-exists',
    });
    const everything = JSON.stringify(test.logged);
    for (const secret of [KEY, order.id, 'AE2821', 'buyer@example.com']) expect(everything).not.toContain(secret);
  });

  it('is safe to open', async () => {
    const { headers } = await test.send('/config');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('is a problem where there is nothing, and where the relay fails', async () => {
    expect(await problemIn(await test.send('/nowhere'))).toMatchObject({ status: 404, code: 'not-found' });
    test.store.readRecord = () => Promise.reject(new Error('password authentication failed for M-AE2821'));
    const response = await test.order();
    const text = await response.clone().text();
    expect(await problemIn(response)).toMatchObject({ status: 500, code: 'internal' });
    expect(text + JSON.stringify(test.logged)).not.toMatch(/password|AE2821/);
    expect(test.logged.at(-1)).toMatchObject({ status: 500, error: 'Error' });
  });
});
