import { describe, expect, it } from 'vitest';
import type { OrderRequest } from '../../contract/order-request.js';
import { memoryJournal } from '../orders/journal.js';
import { openTestSandbox, stripePost, TEST_URL, testOrder } from '../testing/test-sandbox.js';

async function outcomeOf(change: Partial<OrderRequest>, reference = 'ref-1') {
  return openTestSandbox().vendor.createOrder(testOrder(reference, change));
}

const item = testOrder('sample').request.items[0];
if (!item) throw new Error('The sample order has no item.');

describe('the sandbox refuses', () => {
  it.each<[string, Partial<OrderRequest>, string, string]>([
    ['an unknown product', { items: [{ ...item, productId: 'at-car-7d' }] }, '/items/0/productId', 'unknown'],
    ['a start in the past', { items: [{ ...item, start: '2026-11-20' }] }, '/items/0/start', 'too-early'],
    ['a start too far ahead', { items: [{ ...item, start: '2027-03-01' }] }, '/items/0/start', 'too-late'],
    ['a day that does not exist', { items: [{ ...item, start: '2026-11-31' }] }, '/items/0/start', 'no-such-day'],
    [
      'a plate with letters no plate has',
      { items: [{ ...item, vehicle: { country: 'DE', plate: 'B-ÑÑ12' } }] },
      '/items/0/vehicle/plate',
      'letters',
    ],
    [
      'a plate whose hyphen is missing',
      { items: [{ ...item, vehicle: { country: 'DE', plate: 'BAB1234' } }] },
      '/items/0/vehicle/plate',
      'separator',
    ],
    [
      'a Romanian order without VIN',
      { items: [{ ...item, productId: 'ro-car-10d' }], total: { amount: 900, currency: 'EUR' } },
      '/items/0/vehicle/vin',
      'required',
    ],
    [
      'a VIN with letters no VIN has',
      { items: [{ ...item, productId: 'ro-car-10d', vehicle: { ...item.vehicle, vin: 'SALVO2AE4EH877322' } }] },
      '/items/0/vehicle/vin',
      'look-alike',
    ],
    [
      'a Czech order without fuel',
      { items: [{ ...item, productId: 'cz-car-10d' }] },
      '/items/0/vehicle/fuel',
      'required',
    ],
    [
      'an Austrian year of nobody in particular',
      { items: [{ ...item, productId: 'at-car-1y', start: '2026-12-09' }] },
      '/customer/kind',
      'required',
    ],
    [
      "a consumer's Austrian year that starts before the 18th day",
      {
        items: [{ ...item, productId: 'at-car-1y', start: '2026-12-08' }],
        customer: { email: 'buyer@shop.example', kind: 'consumer' },
      },
      '/items/0/start',
      'too-early',
    ],
    [
      'a way to pay that does not take the currency',
      { payment: { type: 'IDEAL', returnUrl: 'https://shop.example/' }, total: { amount: 39_500, currency: 'CZK' } },
      '/payment/type',
      'not-offered',
    ],
    [
      'a card payment without a card',
      { payment: { type: 'CARD', returnUrl: 'https://shop.example/' } },
      '/payment/paymentMethodId',
      'required',
    ],
    ['a currency it does not sell in', { total: { amount: 1580, currency: 'USD' } }, '/total/currency', 'not-offered'],
  ])('%s', async (_name, change, pointer, code) => {
    const outcome = await outcomeOf(change);
    expect(outcome).toEqual({ outcome: 'refused', code: 'validation-failed', errors: [{ pointer, code }] });
  });

  it('a bank that would send the buyer back without encryption', async () => {
    const { vendor } = openTestSandbox();
    const outcome = await vendor.createOrder({ ...testOrder('ref-1'), returnUrl: 'http://shop.example/done' });
    expect(outcome).toMatchObject({ errors: [{ pointer: '/payment/returnUrl', code: 'not-https' }] });
  });

  it('another price than its own', async () => {
    const outcome = await outcomeOf({ total: { amount: 1480, currency: 'EUR' } });
    expect(outcome).toEqual({ outcome: 'refused', code: 'price-changed' });
  });

  it.each(['pm_unheard_of', 'pm_card_chargeDeclined'])('the card %s', async (paymentMethodId) => {
    const outcome = await outcomeOf({ payment: { type: 'CARD', paymentMethodId, returnUrl: 'https://shop.example/' } });
    expect(outcome).toEqual({ outcome: 'refused', code: 'payment-refused' });
  });

  it('a card token that has paid before, also after a restart', async () => {
    const journal = memoryJournal();
    const { vendor, fetch } = openTestSandbox({ journal });
    const { id } = await (await fetch(stripePost('/payment_methods', { card: 'fine' }))).json();
    const payment = { type: 'CARD', paymentMethodId: String(id), returnUrl: 'https://shop.example/' } as const;
    expect(await vendor.createOrder(testOrder('ref-1', { payment }))).toMatchObject({ outcome: 'created' });
    expect(await vendor.createOrder(testOrder('ref-2', { payment }))).toMatchObject({ code: 'payment-refused' });
    const restarted = openTestSandbox({ journal });
    const outcome = await restarted.vendor.createOrder(testOrder('ref-3', { payment }));
    expect(outcome).toMatchObject({ code: 'payment-refused' });
  });

  it.each([undefined, 'wrong-key'])('the key %s', async (key) => {
    const { fetch } = openTestSandbox();
    const headers = key ? { 'x-sandbox-key': key } : {};
    const response = await fetch(new Request(`${TEST_URL}/sandbox/v1/products`, { headers }));
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ error: { code: 'bad_key' } });
  });

  it('a body that is no order, and says which part of it', async () => {
    const { fetch } = openTestSandbox();
    const headers = { 'x-sandbox-key': 'key-of-the-tests' };
    const url = `${TEST_URL}/sandbox/v1/orders`;
    const noJson = await fetch(new Request(url, { method: 'POST', headers, body: 'nonsense' }));
    expect(noJson.status).toBe(400);
    const noOrder = await fetch(new Request(url, { method: 'POST', headers, body: '{"reference":"ref"}' }));
    const { error } = await noOrder.json();
    expect(error.fields).toContainEqual({ path: 'items', code: 'invalid' });
  });

  it.each([
    ['already-ordered', { outcome: 'already-ordered' }],
    ['period-offline', { outcome: 'refused', code: 'product-offline' }],
  ])('an order in the story %s', async (story, expected) => {
    expect(await outcomeOf({ customer: { email: `${story}@shop.example` } })).toEqual(expected);
  });
});

describe('the sandbox', () => {
  it('gives the first order back when its reference comes again', async () => {
    const { vendor, time } = openTestSandbox();
    const first = await vendor.createOrder(testOrder('ref-1'));
    await time.advance(500);
    const second = await vendor.createOrder(testOrder('ref-1', { customer: { email: 'other@shop.example' } }));
    expect(second).toEqual(first);
  });

  it('charges the price of the fuel', async () => {
    const vehicle = { ...item.vehicle, fuel: 'plug-in-hybrid' } as const;
    const items = [{ ...item, productId: 'cz-car-10d', vehicle }];
    expect(await outcomeOf({ items, total: { amount: 14_500, currency: 'CZK' } })).toMatchObject({
      outcome: 'created',
    });
    expect(await outcomeOf({ items, total: { amount: 37_500, currency: 'CZK' } })).toMatchObject({
      code: 'price-changed',
    });
  });

  it('tells from when until when each vignette holds', async () => {
    const { vendor } = openTestSandbox();
    await vendor.createOrder(testOrder('ref-1', { items: [{ ...item, start: '2026-11-25' }] }));
    const order = await vendor.findOrder('ref-1');
    expect(order?.items[0]).toMatchObject({
      validFrom: '2026-11-24T23:00:00.000Z',
      validUntil: '2026-12-04T22:59:59.000Z',
      timeZone: 'Europe/Vienna',
    });
  });

  it('tells where nobody confirms the end, on the order and on its document', async () => {
    const { vendor, time } = openTestSandbox();
    const items = [{ ...item, productId: 'at-car-a13-brenner', start: '2026-11-21' }];
    await vendor.createOrder(testOrder('ref-1', { items, total: { amount: 1550, currency: 'EUR' } }));
    await time.advance(6000);
    const order = await vendor.findOrder('ref-1');
    expect(order?.items[0]?.unconfirmed).toBe(true);
    const pdf = await vendor.readDocument(order?.vendorId ?? '', 0);
    expect(new TextDecoder('ascii', { fatal: true }).decode(pdf)).toContain('at the latest');
  });

  it('stands after a restart where time has brought it', async () => {
    const before = openTestSandbox();
    await before.vendor.createOrder(testOrder('ref-1'));
    before.sandbox.close();
    before.time.now += 4000;
    const after = openTestSandbox({ journal: before.journal, time: before.time });
    expect(await after.vendor.findOrder('ref-1')).toMatchObject({ status: 'WILL_BE_ACTIVE', payment: 'paid' });
  });
});

describe('the documents of an order', () => {
  it('are PDFs that carry the plate as it is written', async () => {
    const { vendor, time } = openTestSandbox();
    const vehicle = { country: 'HR', plate: 'ČK123A' };
    await vendor.createOrder(testOrder('ref-1', { items: [{ ...item, vehicle }] }));
    await time.advance(6000);
    const order = await vendor.findOrder('ref-1');
    expect(order?.documents).toEqual([
      { n: 0, kind: 'confirmation' },
      { n: 1, kind: 'receipt' },
    ]);
    const pdf = await vendor.readDocument(order?.vendorId ?? '', 0);
    const text = new TextDecoder('ascii', { fatal: true }).decode(pdf);
    expect(text).toMatch(/^%PDF-1\.4\n/);
    expect(text).toContain('(Plate HR \\200K123A) Tj');
    expect(text.slice(Number(/startxref\n(\d+)/.exec(text)?.[1])).startsWith('xref')).toBe(true);
    expect(text).toContain('/URI (https://shop.example/done?lang=en#vc=order.token)');
    expect(await vendor.readDocument(order?.vendorId ?? '', 2)).toBeUndefined();
  });
});
