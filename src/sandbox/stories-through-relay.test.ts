import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { Products } from '../contract/products.js';
import { openRelayedSandbox, problemIn, receiptIn } from './testing/relayed-sandbox.js';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const KEY = 'key-of-the-intent-1';
const NO_ANSWER = { status: 503, code: 'vendor-unavailable', retryAfter: 60 };

describe('through the relay, the buyer of the story', () => {
  it.each(['error-twice', 'unavailable'])('%s has one order after the third attempt', async (story) => {
    const shop = openRelayedSandbox();
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      expect(await problemIn(await shop.order(story, KEY))).toEqual(NO_ANSWER);
      await shop.time.advance(MINUTE);
    }
    const third = await shop.order(story, KEY);
    expect(third.status).toBe(201);
    const { order } = await receiptIn(third);
    expect(order).toMatchObject({ payment: 'paid' });
    expect((await receiptIn(await shop.byKey(KEY))).order.id).toBe(order.id);
    expect(shop.placed()).toBe(1);
  });

  it('error-always is told five times that there is no answer, and then that there is no order', async () => {
    const shop = openRelayedSandbox();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      expect(await problemIn(await shop.order('error-always', KEY))).toEqual(NO_ANSWER);
      await shop.time.advance(MINUTE);
    }
    expect(await problemIn(await shop.byKey(KEY))).toMatchObject({ code: 'order-not-found' });
    expect(shop.placed()).toBe(0);
  });

  it('answer-lost finds the order that was placed when the attempt is made again', async () => {
    const shop = openRelayedSandbox();
    expect(await problemIn(await shop.order('answer-lost', KEY))).toEqual(NO_ANSWER);
    expect(shop.placed()).toBe(1);
    await shop.time.advance(MINUTE);
    const again = await shop.order('answer-lost', KEY);
    expect(again.status).toBe(409);
    const { order } = await receiptIn(again);
    expect(order).toMatchObject({ status: 'ACTIVE', payment: 'paid' });
    expect(shop.placed()).toBe(1);
  });

  it('answer-lost finds it just as well by looking', async () => {
    const shop = openRelayedSandbox();
    await shop.order('answer-lost', KEY);
    const look = await shop.byKey(KEY);
    expect(look.status).toBe(200);
    expect((await receiptIn(look)).order.payment).toBe('paid');
    expect(shop.placed()).toBe(1);
  });

  it('busy waits as long as the vendor asks, and then has one order', async () => {
    const shop = openRelayedSandbox();
    const refused = await shop.order('busy', KEY);
    expect(refused.headers.get('retry-after')).toBe('5');
    expect(await problemIn(refused)).toEqual({ status: 429, code: 'rate-limited', retryAfter: 5 });
    expect(shop.placed()).toBe(0);
    await shop.time.advance(5 * SECOND);
    expect((await shop.order('busy', KEY)).status).toBe(201);
    expect(shop.placed()).toBe(1);
  });

  it('duplicate notices nothing', async () => {
    const shop = openRelayedSandbox();
    const first = await shop.order('duplicate', KEY);
    expect(first.status).toBe(201);
    const { order } = await receiptIn(first);
    expect(order.payment).toBe('paid');
    expect((await receiptIn(await shop.order('duplicate', KEY))).order.id).toBe(order.id);
    expect(shop.placed()).toBe(1);
  });

  it('in-progress is told to wait while the order is on its way, and finds it once it is there', async () => {
    const shop = openRelayedSandbox();
    const first = shop.order('in-progress', KEY);
    // The vendor's pause and the relay's patience.
    await expect.poll(() => shop.time.waiting).toBe(2);
    expect(await problemIn(await shop.order('in-progress', KEY))).toMatchObject({ code: 'order-in-progress' });
    await shop.time.advance(10 * SECOND);
    expect(await problemIn(await first)).toEqual(NO_ANSWER);
    const early = await shop.byKey(KEY);
    expect([early.status, await early.json()]).toEqual([202, { state: 'in-progress' }]);
    await shop.time.advance(10 * SECOND);
    const late = await shop.byKey(KEY);
    expect(late.status).toBe(200);
    const { order } = await receiptIn(late);
    expect(order).toMatchObject({ payment: 'paid' });
    const again = await shop.order('in-progress', KEY);
    expect((await receiptIn(again)).order.id).toBe(order.id);
    expect(shop.placed()).toBe(1);
  });

  it('in-progress who does not look has one order after the next attempt', async () => {
    const shop = openRelayedSandbox();
    const first = shop.order('in-progress', KEY);
    await expect.poll(() => shop.time.waiting).toBe(2);
    await shop.time.advance(10 * SECOND);
    await first;
    await shop.time.advance(MINUTE);
    const second = await shop.order('in-progress', KEY);
    expect(second.status).toBe(409);
    expect((await receiptIn(second)).order.payment).toBe('paid');
    expect(shop.placed()).toBe(1);
  });

  it('in-progress who is impatient has one order too', async () => {
    const shop = openRelayedSandbox();
    const first = shop.order('in-progress', KEY);
    await expect.poll(() => shop.time.waiting).toBe(2);
    await shop.time.advance(10 * SECOND);
    await first;
    const second = await shop.order('in-progress', KEY);
    expect(second.status).toBe(201);
    await shop.time.advance(MINUTE);
    expect((await receiptIn(await shop.byKey(KEY))).order.id).toBe((await receiptIn(second)).order.id);
    expect(shop.placed()).toBe(1);
  });

  it('cancel gets the money back within the minute', async () => {
    const shop = openRelayedSandbox();
    const receipt = await receiptIn(await shop.order('cancel', KEY));
    await shop.time.advance(2 * SECOND);
    const deferred = await shop.read(receipt);
    expect(deferred).toMatchObject({ status: 'DEFERRED', cancellableUntil: '2026-11-21T10:01:02.000Z' });
    const answer = await shop.cancel(receipt);
    expect(answer.status).toBe(200);
    const refunded = { status: 'REFUNDED', payment: 'refunded', items: [{ status: 'REFUNDED' }] };
    expect(await answer.json()).toMatchObject(refunded);
    await shop.time.advance(MINUTE);
    const order = await shop.read(receipt);
    expect(order).toMatchObject(refunded);
    expect(order).not.toHaveProperty('cancellableUntil');
    expect(await problemIn(await shop.cancel(receipt))).toMatchObject({ code: 'cancel-refused' });
    expect(shop.placed()).toBe(1);
  });

  it('cancel-refused keeps the order, which goes on', async () => {
    const shop = openRelayedSandbox();
    const receipt = await receiptIn(await shop.order('cancel-refused', KEY));
    await shop.time.advance(2 * SECOND);
    expect(await shop.read(receipt)).toHaveProperty('cancellableUntil');
    expect(await problemIn(await shop.cancel(receipt))).toEqual({ status: 409, code: 'cancel-refused' });
    await shop.time.advance(MINUTE + 4 * SECOND);
    expect(await shop.read(receipt)).toMatchObject({ status: 'ACTIVE', payment: 'paid' });
    expect(shop.placed()).toBe(1);
  });

  it('price-changed sees the new price, agrees to it and has one order', async () => {
    const shop = openRelayedSandbox();
    const priceNow = async () => {
      const { products } = z.parse(Products, await (await shop.products()).json());
      return products.find(({ id }) => id === 'at-car-10d')?.price.total ?? 0;
    };
    expect(await priceNow()).toBe(1580);
    expect(await problemIn(await shop.order('price-changed', KEY))).toEqual({ status: 409, code: 'price-changed' });
    expect(shop.placed()).toBe(0);
    const total = { amount: await priceNow(), currency: 'EUR' };
    expect(total.amount).toBe(1680);
    const agreed = await shop.order('price-changed', 'key-of-the-intent-2', { total });
    expect(agreed.status).toBe(201);
    expect((await receiptIn(agreed)).order.total).toEqual(total);
    expect(shop.placed()).toBe(1);
    await shop.time.advance(10 * MINUTE);
    expect(await priceNow()).toBe(1580);
  });

  it.each([
    ['partial', 'PARTIAL'],
    ['needs-attention', 'NEEDS_ATTENTION'],
  ])('%s is told so, and that it is paid', async (story, status) => {
    const shop = openRelayedSandbox();
    const receipt = await receiptIn(await shop.order(story, KEY));
    await shop.time.advance(4 * SECOND);
    const order = await shop.read(receipt);
    expect(order).toMatchObject({ status, payment: 'paid', items: [{ status: 'NEEDS_ATTENTION' }] });
  });

  it('expired sees the order after it is over', async () => {
    const shop = openRelayedSandbox();
    const receipt = await receiptIn(await shop.order('expired', KEY));
    await shop.time.advance(6 * SECOND);
    expect(await shop.read(receipt)).toMatchObject({ status: 'ACTIVE' });
    await shop.time.advance(8 * SECOND);
    expect(await shop.read(receipt)).toMatchObject({ status: 'EXPIRED', payment: 'paid' });
  });

  it('plate-check-down is told that nothing is known of the plate, and can order', async () => {
    const shop = openRelayedSandbox();
    expect(await problemIn(await shop.validate('B-ST122'))).toMatchObject({ code: 'vendor-unavailable' });
    const { order } = await receiptIn(
      await shop.order('buyer', KEY, {
        items: [{ productId: 'at-car-10d', start: '2026-11-21', vehicle: { country: 'DE', plate: 'B-ST122' } }],
      }),
    );
    expect(order).toMatchObject({ payment: 'paid', items: [{ vehicle: { plate: 'B-ST122' } }] });
  });
});
