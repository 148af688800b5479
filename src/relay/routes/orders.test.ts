import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Order, Receipt } from '../../contract/order.js';
import { OrderSnapshot } from '../../contract/order-status.js';
import { SAMPLE_REQUEST } from '../core/testing/sample-catalogue.js';
import { codeIn, createTestRelay, KEY, problemIn, type TestRelay } from './testing/test-relay.js';

let test: TestRelay;
beforeEach(() => {
  test = createTestRelay();
});

describe('POST /orders', () => {
  it('answers 201 with the receipt, which nobody may keep', async () => {
    const response = await test.order();
    expect(response.status).toBe(201);
    expect(response.headers.get('cache-control')).toBe('no-store');
    const receipt: unknown = await response.json();
    expect(z.parse(Receipt, receipt)).toEqual(receipt);
  });

  it('answers the same key and content with 409 and the receipt', async () => {
    const { order } = await test.placed();
    const problem = await problemIn(await test.order());
    expect([problem.status, problem.code]).toEqual([409, 'order-exists']);
    expect(z.parse(Receipt, problem.receipt).order.id).toBe(order.id);
  });

  it('answers other content under the same key with 422', async () => {
    await test.placed();
    const problem = await problemIn(await test.order({ ...SAMPLE_REQUEST, customer: { email: 'other@example.com' } }));
    expect([problem.status, problem.code]).toEqual([422, 'idempotency-key-reused']);
  });

  it('answers 503 with Retry-After while the first is being placed, and when the vendor is away', async () => {
    let inside: Response | undefined;
    test.vendor.onTheWay = async () => {
      inside = await test.order();
    };
    test.vendor.stories = ['down'];
    const away = await problemIn(await test.order());
    expect([away.status, away.code, away.retryAfter]).toEqual([503, 'vendor-unavailable', 60]);
    expect(inside?.headers.get('retry-after')).toBe('45');
    expect(inside && (await codeIn(inside))).toBe('order-in-progress');
  });

  it('passes the vendor’s refusal on with its fields', async () => {
    const errors = [{ pointer: '/items/0/vehicle/plate', code: 'refused' }];
    test.vendor.stories = [{ outcome: 'refused', code: 'validation-failed', errors }];
    expect(await problemIn(await test.order())).toMatchObject({ status: 422, code: 'validation-failed', errors });
  });

  it.each([
    [{ outcome: 'already-ordered' } as const, 409, 'already-ordered'],
    [{ outcome: 'refused', code: 'payment-refused' } as const, 422, 'payment-refused'],
    [{ outcome: 'refused', code: 'product-offline' } as const, 409, 'product-offline'],
    [{ outcome: 'refused', code: 'price-changed' } as const, 409, 'price-changed'],
  ])('answers %j with %i %s', async (story, status, code) => {
    test.vendor.stories = [story];
    expect(await problemIn(await test.order())).toMatchObject({ status, code });
  });

  it('wants a key, and one that cannot be guessed', async () => {
    expect(await codeIn(await test.post('/orders', SAMPLE_REQUEST))).toBe('idempotency-key-missing');
    expect(await codeIn(await test.order(SAMPLE_REQUEST, 'short'))).toBe('invalid-request');
    expect(await codeIn(await test.order(SAMPLE_REQUEST, 'x'.repeat(201)))).toBe('invalid-request');
  });

  it('names fields of the wrong shape by pointer, without the words of a library', async () => {
    const { consent: _gone, ...rest } = SAMPLE_REQUEST;
    const response = await test.order({ ...rest, customer: { email: 'nobody' } });
    const text = await response.clone().text();
    expect((await problemIn(response)).errors).toEqual([
      { pointer: '/customer/email', code: 'invalid' },
      { pointer: '/consent', code: 'required' },
    ]);
    expect(text).not.toMatch(/expected|nobody|zod/i);
  });

  it('lets the bank return to listed pages and to the relay’s own', async () => {
    const returning = (returnUrl: string) => ({ ...SAMPLE_REQUEST, payment: { ...SAMPLE_REQUEST.payment, returnUrl } });
    const refused = await problemIn(await test.order(returning('https://elsewhere.example/')));
    expect(refused.errors).toEqual([{ pointer: '/payment/returnUrl', code: 'origin-refused' }]);
    expect((await test.order(returning('https://relay.example/return/'))).status).toBe(201);
  });
});

describe('GET /orders/by-key', () => {
  const look = (key = KEY) => test.send('/orders/by-key', { headers: { 'Idempotency-Key': key } });

  it('answers 200 with the receipt of a placed order', async () => {
    const { order } = await test.placed();
    const response = await look();
    expect(response.status).toBe(200);
    expect(z.parse(Receipt, await response.json()).order.id).toBe(order.id);
  });

  it('answers 202 while it is not decided, 404 for an unknown key, 400 without one', async () => {
    test.vendor.stories = ['down'];
    await test.order();
    const undecided = await look();
    expect([undecided.status, await undecided.json()]).toEqual([202, { state: 'in-progress' }]);
    expect(await problemIn(await look('a-key-nobody-used'))).toMatchObject({ status: 404, code: 'order-not-found' });
    expect(await codeIn(await test.send('/orders/by-key'))).toBe('idempotency-key-missing');
  });
});

describe('one order', () => {
  const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });

  it('is answered in full and as a snapshot', async () => {
    const { order, token } = await test.placed();
    const full: unknown = await (await test.send(`/orders/${order.id}`, bearer(token))).json();
    expect(z.parse(Order, full)).toEqual(full);
    const status: unknown = await (await test.send(`/orders/${order.id}/status`, bearer(token))).json();
    expect(z.parse(OrderSnapshot, status)).toEqual(status);
    expect(JSON.stringify(status)).not.toContain('AE2821');
  });

  it.each(['', '/status', '/events', '/documents/0'])('is closed without its token at %j', async (path) => {
    const { order } = await test.placed();
    const missing = await test.send(`/orders/${order.id}${path}`);
    expect([missing.status, missing.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    const wrong = await test.send(`/orders/${order.id}${path}`, bearer('x'.repeat(32)));
    expect(await problemIn(wrong)).toMatchObject({ status: 403, code: 'token-refused' });
  });

  it('is read through, and as stored when the vendor is away', async () => {
    const { order, token } = await test.placed();
    test.time.now += 3000;
    test.vendor.move(`vendor-${order.id}`, 'PENDING', 'paid');
    const status = async () => (await test.send(`/orders/${order.id}/status`, bearer(token))).json();
    expect(await status()).toMatchObject({ payment: 'paid' });
    test.vendor.down = true;
    test.time.now += 3000;
    expect(await status()).toMatchObject({ payment: 'paid' });
  });

  it('is cancelled once', async () => {
    const { order, token } = await test.placed();
    test.time.now += 1000;
    const cancel = () => test.send(`/orders/${order.id}/cancel`, { method: 'POST', ...bearer(token) });
    expect(await (await cancel()).json()).toMatchObject({ id: order.id, status: 'DELETED', payment: 'cancelled' });
    expect(await problemIn(await cancel())).toMatchObject({ status: 409, code: 'cancel-refused' });
    const { status } = await test.send(`/orders/${order.id}/cancel`, { method: 'POST' });
    expect(status).toBe(401);
  });

  it('hands its documents out as files that nobody keeps', async () => {
    const { order, token } = await test.placed();
    const response = await test.send(`/orders/${order.id}/documents/0`, bearer(token));
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(response.headers.get('content-disposition')).toBe(`attachment; filename="${order.reference}-0.pdf"`);
    expect(await response.text()).toMatch(/^%PDF/);
    for (const n of ['7', 'x', '-1']) {
      expect(await codeIn(await test.send(`/orders/${order.id}/documents/${n}`, bearer(token)))).toBe('not-found');
    }
    test.vendor.down = true;
    const away = await test.send(`/orders/${order.id}/documents/0`, bearer(token));
    expect(await codeIn(away)).toBe('vendor-unavailable');
  });

  it('is resumed once with the code in its return address', async () => {
    const { order } = await test.placed();
    const [, code] = new URL(order.paymentStep.returnUrl ?? '').hash.split('.');
    const resume = (body: unknown) => test.post(`/orders/${order.id}/resume`, body);
    expect(z.parse(Receipt, await (await resume({ code })).json()).order.id).toBe(order.id);
    expect(await problemIn(await resume({ code }))).toMatchObject({ status: 410, code: 'code-used' });
    expect(await codeIn(await resume({ code: 'x'.repeat(32) }))).toBe('token-refused');
    expect(await codeIn(await resume({}))).toBe('validation-failed');
  });
});
