import { describe, expect, it } from 'vitest';
import { listen } from '../../relay/hosts/node-host.js';
import { createSandboxVendor } from '../../relay/vendors/sandbox/sandbox-vendor.js';
import { memoryJournal } from '../orders/journal.js';
import { openTestSandbox, TEST_KEY, TEST_SECRET, testOrder } from '../testing/test-sandbox.js';

const SECOND = 1000;

const by = (story: string) => testOrder('ref-1', { customer: { email: `${story}@shop.example` } });

describe('the attempts to place an order', () => {
  it.each([
    ['unavailable', '503'],
    ['error-twice', '500'],
  ])('fail twice in the story %s, also when the sandbox restarts between them', async (story, status) => {
    const journal = memoryJournal();
    await expect(openTestSandbox({ journal }).vendor.createOrder(by(story))).rejects.toThrow(status);
    const { vendor } = openTestSandbox({ journal });
    await expect(vendor.createOrder(by(story))).rejects.toThrow(status);
    expect(await vendor.findOrder('ref-1')).toBeUndefined();
    expect(await vendor.createOrder(by(story))).toMatchObject({ outcome: 'created' });
  });

  it('fail each for itself: another order starts with its first attempt', async () => {
    const { vendor } = openTestSandbox();
    await expect(vendor.createOrder(by('busy'))).rejects.toThrow('wait');
    await expect(vendor.createOrder({ ...by('busy'), reference: 'ref-2' })).rejects.toThrow('wait');
    expect(await vendor.createOrder(by('busy'))).toMatchObject({ outcome: 'created' });
  });

  it('all fail in the story error-always', async () => {
    const { vendor } = openTestSandbox();
    for (let attempt = 0; attempt < 6; attempt += 1) {
      await expect(vendor.createOrder(by('error-always'))).rejects.toThrow('500');
    }
    expect(await vendor.findOrder('ref-1')).toBeUndefined();
  });

  it('are told to wait five seconds in the story busy, the first time', async () => {
    const { vendor } = openTestSandbox();
    await expect(vendor.createOrder(by('busy'))).rejects.toMatchObject({ name: 'VendorBusyError', retryAfter: 5 });
    expect(await vendor.createOrder(by('busy'))).toMatchObject({ outcome: 'created' });
  });

  it('place one order in the story answer-lost, though nobody hears of it', async () => {
    const { vendor } = openTestSandbox();
    await expect(vendor.createOrder(by('answer-lost'))).rejects.toMatchObject({ name: 'VendorUnavailableError' });
    const order = await vendor.findOrder('ref-1');
    expect(order).toMatchObject({ status: 'CREATED', payment: 'paid' });
    expect(await vendor.createOrder(by('answer-lost'))).toEqual({ outcome: 'created', order });
  });

  it('break off in the story answer-lost over a real connection too, and the sandbox goes on', async () => {
    const { fetch: toSandbox } = openTestSandbox();
    const host = await listen({ fetch: toSandbox, port: 0, hostname: '127.0.0.1' });
    const vendor = createSandboxVendor({ baseUrl: host.url, key: TEST_KEY, webhookSecret: TEST_SECRET, fetch });
    await expect(vendor.createOrder(by('answer-lost'))).rejects.toMatchObject({ name: 'VendorUnavailableError' });
    expect(await vendor.findOrder('ref-1')).toMatchObject({ payment: 'paid' });
    await host.close();
  });

  it('are answered with the one order they made in the story duplicate', async () => {
    const { vendor, journal } = openTestSandbox();
    const first = await vendor.createOrder(by('duplicate'));
    expect(first).toMatchObject({ outcome: 'created' });
    expect(await vendor.createOrder(by('duplicate'))).toEqual(first);
    expect(journal.facts.filter(({ fact }) => fact === 'placed')).toHaveLength(1);
  });

  it('take longer than the relay waits in the story in-progress', async () => {
    const { vendor, time } = openTestSandbox();
    const failure = vendor.createOrder(by('in-progress')).catch((error: unknown) => error);
    await expect.poll(() => time.waiting).toBe(2);
    await time.advance(10 * SECOND);
    expect(await failure).toMatchObject({ name: 'VendorUnavailableError' });
    expect(await vendor.findOrder('ref-1')).toBeUndefined();
    await time.advance(10 * SECOND);
    expect(await vendor.findOrder('ref-1')).toMatchObject({ createdAt: '2026-11-21T10:00:20.000Z' });
    expect(time.waiting).toBe(0);
  });

  it('that take long leave one order when the next attempt is faster', async () => {
    const { vendor, time, journal } = openTestSandbox();
    const slow = vendor.createOrder(by('in-progress')).catch((error: unknown) => error);
    await expect.poll(() => time.waiting).toBe(2);
    await time.advance(10 * SECOND);
    await slow;
    expect(await vendor.createOrder(by('in-progress'))).toMatchObject({ outcome: 'created' });
    await time.advance(10 * SECOND);
    expect(journal.facts.filter(({ fact }) => fact === 'placed')).toHaveLength(1);
  });

  it('that take long end with the sandbox, and place nothing', async () => {
    const { sandbox, vendor, time, journal } = openTestSandbox();
    const slow = vendor.createOrder(by('in-progress')).catch((error: unknown) => error);
    await expect.poll(() => time.waiting).toBe(2);
    sandbox.close();
    expect(String(await slow)).toContain('500');
    expect(time.waiting).toBe(0);
    expect(journal.facts.filter(({ fact }) => fact === 'placed')).toEqual([]);
  });
});

describe('the check of a plate', () => {
  const check = (plate: string, country = 'DE') =>
    openTestSandbox().vendor.validateVehicle({ productCountry: 'AT', country, plate });

  it('cannot be made for the plate of its story, however it is written', async () => {
    await expect(check('B-ST122')).rejects.toThrow('503');
    await expect(check('b-st 122')).rejects.toThrow('503');
    expect(await check('B-ST121')).toEqual({ valid: true, plate: 'B-ST121' });
    expect(await check('BST122', 'HU')).toMatchObject({ valid: true });
  });

  it('is not needed: the order with the plate goes through', async () => {
    const { vendor } = openTestSandbox();
    const { request } = testOrder('ref-1');
    const items = request.items.map((item) => ({ ...item, vehicle: { country: 'DE', plate: 'B-ST122' } }));
    expect(await vendor.createOrder(testOrder('ref-1', { items }))).toMatchObject({ outcome: 'created' });
  });
});

describe('the price', () => {
  it('is what the order has to name once it has risen, and falls back after ten minutes', async () => {
    const { vendor, time } = openTestSandbox();
    const priceNow = async () => (await vendor.products('EUR')).products.find(({ id }) => id === 'at-car-10d')?.price;
    const refused = { outcome: 'refused', code: 'price-changed' };
    expect(await vendor.createOrder(by('price-changed'))).toEqual(refused);
    expect(await priceNow()).toMatchObject({ total: 1680 });
    expect(await vendor.createOrder({ ...by('price-changed'), reference: 'ref-2' })).toEqual(refused);
    expect(await vendor.createOrder(testOrder('ref-3'))).toEqual(refused);
    const { request } = by('price-changed');
    const agreed = { ...request, total: { amount: 1680, currency: 'EUR' } };
    expect(await vendor.createOrder({ ...by('price-changed'), request: agreed })).toMatchObject({
      outcome: 'created',
      order: { total: { amount: 1680, currency: 'EUR' } },
    });
    await time.advance(600 * SECOND);
    expect(await priceNow()).toMatchObject({ total: 1580 });
    expect(await vendor.createOrder(testOrder('ref-4'))).toMatchObject({ outcome: 'created' });
  });
});

describe('an order', () => {
  async function placed(story: string) {
    const opened = openTestSandbox();
    const outcome = await opened.vendor.createOrder(by(story));
    if (outcome.outcome !== 'created') throw new Error(`The story ${story} placed no order.`);
    const { vendorId } = outcome.order;
    return { ...opened, vendorId, read: () => opened.vendor.readOrder(vendorId) };
  }

  it.each([
    ['partial', 'PARTIAL'],
    ['needs-attention', 'NEEDS_ATTENTION'],
  ])('is paid and %s after a while', async (story, status) => {
    const { time, read } = await placed(story);
    await time.advance(4 * SECOND);
    expect(await read()).toMatchObject({ status, payment: 'paid', items: [{ status: 'NEEDS_ATTENTION' }] });
  });

  it('is expired a few seconds after it was active, and says so in its validity', async () => {
    const { time, read } = await placed('expired');
    await time.advance(6 * SECOND);
    const active = await read();
    expect(active.status).toBe('ACTIVE');
    expect(Date.parse(active.items[0]?.validFrom ?? '')).toBe(time.now);
    await time.advance(8 * SECOND);
    const expired = await read();
    expect(expired).toMatchObject({ status: 'EXPIRED', items: [{ status: 'EXPIRED' }] });
    expect(Date.parse(expired.items[0]?.validUntil ?? '')).toBe(time.now - SECOND);
  });

  it('can be cancelled while it is put off, and is refunded', async () => {
    const { vendor, time, vendorId, read } = await placed('cancel');
    await time.advance(2 * SECOND);
    expect(await read()).toMatchObject({ status: 'DEFERRED', cancellableUntil: '2026-11-21T10:01:02.000Z' });
    await time.advance(59 * SECOND);
    const { outcome } = await vendor.cancelOrder(vendorId);
    expect(outcome).toBe('cancelled');
    expect(await read()).toMatchObject({ status: 'REFUNDED', payment: 'refunded', items: [{ status: 'REFUNDED' }] });
    expect(await read()).not.toHaveProperty('cancellableUntil');
    expect(await vendor.cancelOrder(vendorId)).toEqual({ outcome: 'refused' });
  });

  it('cannot be cancelled once its deadline is over', async () => {
    const { vendor, time, vendorId, read } = await placed('cancel');
    await time.advance(62 * SECOND);
    expect(await vendor.cancelOrder(vendorId)).toEqual({ outcome: 'refused' });
    await time.advance(4 * SECOND);
    expect(await read()).toMatchObject({ status: 'ACTIVE', payment: 'paid' });
  });

  it('stays as it is when the vendor refuses to cancel what it said could be', async () => {
    const { vendor, time, vendorId, read } = await placed('cancel-refused');
    await time.advance(2 * SECOND);
    const before = await read();
    expect(before).toMatchObject({ status: 'DEFERRED', cancellableUntil: '2026-11-21T10:01:02.000Z' });
    expect(await vendor.cancelOrder(vendorId)).toEqual({ outcome: 'refused' });
    expect(await read()).toEqual(before);
  });
});
