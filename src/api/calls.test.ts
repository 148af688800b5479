import { describe, expect, it } from 'vitest';
import { createOrder } from './create-order.js';
import { cancelOrder } from './cancel-order.js';
import { getConfig } from './get-config.js';
import { getDocument } from './get-document.js';
import { getOrder } from './get-order.js';
import { getOrderByKey } from './get-order-by-key.js';
import { getOrderStatus } from './get-order-status.js';
import { resumeOrder } from './resume-order.js';
import { json, problem, type FakeRelay } from './testing/fake-relay.js';
import { sampleConfig, sampleOrder, sampleReceipt, sampleRequest, sampleSnapshot, TOKEN } from './testing/samples.js';
import { testClient } from './testing/test-client.js';
import { validateVehicle } from './validate-vehicle.js';

const KEY = 'key-key-key-key-key';
const access = { orderId: 'order-1', token: TOKEN };
const never = new AbortController().signal;

function clientWith(prepare: (relay: FakeRelay) => void) {
  const client = testClient();
  prepare(client.relay);
  return client;
}

describe('createOrder', () => {
  it('sends the order with its key and gives the receipt', async () => {
    const client = clientWith((relay) => relay.on('POST /orders', () => json(sampleReceipt, 201)));
    expect(await createOrder(client, KEY, sampleRequest, never)).toEqual(sampleReceipt);
    const [seen] = client.relay.seen;
    expect([seen?.headers.get('idempotency-key'), seen?.body]).toEqual([KEY, sampleRequest]);
  });

  it('goes on from the receipt when the order exists', async () => {
    const exists = () => problem(409, 'order-exists', { receipt: sampleReceipt });
    const client = clientWith((relay) => relay.on('POST /orders', exists));
    expect(await createOrder(client, KEY, sampleRequest, never)).toEqual(sampleReceipt);
  });

  it('cannot use an existing order without a receipt', async () => {
    const client = clientWith((relay) => relay.on('POST /orders', () => problem(409, 'order-exists')));
    await expect(createOrder(client, KEY, sampleRequest, never)).rejects.toMatchObject({
      code: 'malformed-answer',
      isRefusal: false,
    });
  });

  it.each([
    [409, 'already-ordered', true],
    [422, 'idempotency-key-reused', true],
    [503, 'order-in-progress', false],
  ])('a %i %s is a refusal: %s', async (status, code, isRefusal) => {
    const client = clientWith((relay) => relay.on('POST /orders', () => problem(status, code)));
    await expect(createOrder(client, KEY, sampleRequest, never)).rejects.toMatchObject({ code, isRefusal });
  });

  it('sends one request and no more', async () => {
    const client = testClient();
    await expect(createOrder(client, KEY, sampleRequest, never)).rejects.toMatchObject({ code: 'network' });
    expect(client.relay.count('POST /orders')).toBe(1);
  });
});

describe('getOrderByKey', () => {
  const CALL = 'GET /orders/by-key';

  it.each([
    ['the receipt', () => json(sampleReceipt), sampleReceipt],
    ['in-progress', () => json({ state: 'in-progress' }, 202), 'in-progress'],
    ['none', () => problem(404, 'order-not-found'), 'none'],
  ])('finds %s', async (_, answer, found) => {
    const client = clientWith((relay) => relay.on(CALL, answer));
    expect(await getOrderByKey(client, KEY, never)).toEqual(found);
    expect(client.relay.seen[0]?.headers.get('idempotency-key')).toBe(KEY);
    expect(client.relay.seen[0]?.path).not.toContain(KEY);
  });

  it.each([
    ['a 404 of something on the way', () => new Response('Not here', { status: 404 })],
    ['a 404 of another kind', () => problem(404, 'not-found')],
    ['an answer that is neither', () => json({})],
    ['no answer', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('does not take %s for "there is no order"', async (_, answer) => {
    const client = clientWith((relay) => relay.on(CALL, answer));
    await expect(getOrderByKey(client, KEY, never)).rejects.toThrow();
  });
});

describe('calls with an order token', () => {
  const relay = (prepared: FakeRelay) =>
    prepared
      .on('GET /orders/order-1', () => json(sampleOrder))
      .on('GET /orders/order-1/status', () => json(sampleSnapshot()))
      .on(
        'GET /orders/order-1/documents/2',
        () => new Response('%PDF', { headers: { 'content-type': 'application/pdf' } }),
      );

  it('send it as bearer and never in the address', async () => {
    const client = clientWith(relay);
    expect(await getOrder(client, access, never)).toEqual(sampleOrder);
    expect(await getOrderStatus(client, access, never)).toEqual(sampleSnapshot());
    expect(await (await getDocument(client, access, 2, never)).text()).toBe('%PDF');
    expect(client.relay.seen.map(({ headers }) => headers.get('authorization'))).toEqual(
      Array.from({ length: 3 }, () => `Bearer ${TOKEN}`),
    );
    expect(client.relay.seen.map(({ path }) => path).join()).not.toContain(TOKEN);
  });

  it('do not let an id leave its place in the address', async () => {
    const client = testClient();
    await expect(getOrder(client, { ...access, orderId: '../config' }, never)).rejects.toMatchObject({
      code: 'network',
    });
    expect(client.relay.seen[0]?.path).toBe('/orders/..%2Fconfig');
  });

  it('do not take anything but a PDF for a document', async () => {
    const client = clientWith((it) => it.on('GET /orders/order-1/documents/2', () => json({})));
    await expect(getDocument(client, access, 2, never)).rejects.toMatchObject({ code: 'malformed-answer' });
  });

  it('read an unknown status as unknown, never as success', async () => {
    const odd = { ...sampleSnapshot(), status: 'SPLENDID', payment: 'almost' };
    const client = clientWith((it) => it.on('GET /orders/order-1/status', () => json(odd)));
    expect(await getOrderStatus(client, access, never)).toMatchObject({ status: 'UNKNOWN', payment: 'unknown' });
  });
});

describe('the other calls', () => {
  it('exchange a code for the receipt', async () => {
    const client = clientWith((relay) => relay.on('POST /orders/order-1/resume', () => json(sampleReceipt)));
    expect(await resumeOrder(client, { orderId: 'order-1', code: 'c'.repeat(32) }, never)).toEqual(sampleReceipt);
    expect(client.relay.seen[0]?.body).toEqual({ code: 'c'.repeat(32) });
  });

  it('cancel an order with its token, and give it as it stands then', async () => {
    const cancelled = { ...sampleOrder, status: 'REFUNDED', payment: 'refunded' };
    const client = clientWith((relay) => relay.on('POST /orders/order-1/cancel', () => json(cancelled)));
    const access = { orderId: 'order-1', token: TOKEN };
    expect(await cancelOrder(client, access, never)).toEqual(cancelled);
    expect(client.relay.seen[0]?.headers.get('authorization')).toBe(`Bearer ${TOKEN}`);
    client.relay.on('POST /orders/order-1/cancel', () => problem(409, 'cancel-refused'));
    await expect(cancelOrder(client, access, never)).rejects.toMatchObject({ code: 'cancel-refused', isRefusal: true });
  });

  it('read the configuration', async () => {
    const client = clientWith((relay) => relay.on('GET /config', () => json(sampleConfig)));
    expect(await getConfig(client, { signal: never })).toEqual(sampleConfig);
  });

  it('give up a plate check after six seconds', async () => {
    const client = clientWith((relay) => relay.on('POST /validate-vehicle', () => new Promise(() => {})));
    const body = { productCountry: 'AT', country: 'DE', plate: 'B-AB1234' };
    const asked = validateVehicle(client, body, never).catch((error: unknown) => error);
    await client.clock.advance(6_000);
    expect(await asked).toMatchObject({ code: 'timeout' });
  });
});
