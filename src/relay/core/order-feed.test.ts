import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryStore } from './memory-store.js';
import { OrderFeed } from './order-feed.js';
import { placeOrder } from './place-order.js';
import type { StoredOrder } from './stored-order.js';
import { settled } from './testing/manual-time.js';
import { SAMPLE_REQUEST } from './testing/sample-catalogue.js';
import { createTestCore, type TestCore } from './testing/test-core.js';
import { VendorBusyError } from './vendor.js';

describe('OrderFeed', () => {
  let core: TestCore;
  let feed: OrderFeed;
  let order: StoredOrder;
  let heard: string[];

  beforeEach(async () => {
    core = createTestCore(new MemoryStore());
    feed = new OrderFeed(core);
    const request = { key: 'a-key-of-an-intent', request: SAMPLE_REQUEST, mayReturnTo: () => true };
    const placed = await placeOrder(core, request);
    const stored = await core.store.readOrder(placed.order.id);
    if (!stored) throw new Error('The order was not stored.');
    order = stored;
    heard = [];
  });

  const hear = ({ revision, reading }: StoredOrder) => heard.push(`${revision} ${reading.status} ${reading.payment}`);

  it('reads after two seconds, then every fifteen, and tells only what changed', async () => {
    const unfollow = feed.follow(order, hear);
    await core.time.advance(1999);
    expect(core.vendor.calls.read).toBe(0);
    await core.time.advance(1);
    expect(core.vendor.calls.read).toBe(1);
    core.vendor.move(order.reading.vendorId, 'PENDING', 'paid');
    await core.time.advance(15_000);
    await core.time.advance(15_000);
    expect(core.vendor.calls.read).toBe(3);
    expect(heard).toEqual(['2 PENDING paid']);
    unfollow();
  });

  it('has one watcher for many who follow, and no timer after the last has left', async () => {
    const first = feed.follow(order, hear);
    const second = feed.follow(order, hear);
    expect(core.time.waiting).toBe(1);
    first();
    first();
    expect(core.time.waiting).toBe(1);
    second();
    expect(core.time.waiting).toBe(0);
    await core.time.advance(60_000);
    expect(core.vendor.calls.read).toBe(0);
  });

  it('stops asking for an order that is not there', async () => {
    const unfollow = feed.follow({ ...order, id: 'nowhere' }, hear);
    await core.time.advance(60_000);
    expect([core.vendor.calls.read, core.time.waiting, core.logged]).toEqual([0, 0, []]);
    unfollow();
  });

  it('leaves no timer when the last one leaves during a reading', async () => {
    const unfollow = feed.follow(order, hear);
    const read = core.vendor.readOrder.bind(core.vendor);
    core.vendor.readOrder = async (vendorId) => {
      unfollow();
      return read(vendorId);
    };
    await core.time.advance(2000);
    await settled();
    expect(core.time.waiting).toBe(0);
  });

  it('watches again for one who comes back', async () => {
    feed.follow(order, hear)();
    const unfollow = feed.follow(order, hear);
    core.vendor.move(order.reading.vendorId, 'ACTIVE', 'paid');
    await core.time.advance(2000);
    expect(heard).toEqual(['2 ACTIVE paid']);
    unfollow();
  });

  it('stops asking about an order that has ended', async () => {
    const unfollow = feed.follow(order, hear);
    core.vendor.move(order.reading.vendorId, 'EXPIRED', 'paid');
    await core.time.advance(60_000);
    expect(core.vendor.calls.read).toBe(1);
    expect(core.time.waiting).toBe(0);
    unfollow();
  });

  describe('beside another relay on the same store', () => {
    /** What the other relay does with a webhook: it reads the order and stores it. */
    const storedElsewhere = async (status: 'PENDING' | 'EXPIRED' = 'PENDING') => {
      const reading = core.vendor.move(order.reading.vendorId, status, 'paid');
      await core.store.replaceOrder({ ...order, reading, readAt: core.clock(), revision: 2 }, 1);
    };

    it('tells what the other has stored, once', async () => {
      const unfollow = feed.follow(order, hear);
      await storedElsewhere();
      await core.time.advance(2000);
      expect(heard).toEqual(['2 PENDING paid']);
      await core.time.advance(30_000);
      expect(heard).toEqual(['2 PENDING paid']);
      unfollow();
    });

    it('looks at the store more often than it asks the vendor, where it is told to', async () => {
      const often = new OrderFeed({ ...core, limits: { ...core.limits, lookEvery: 500 } });
      const unfollow = often.follow(order, hear);
      await core.time.advance(499);
      await storedElsewhere();
      expect(heard).toEqual([]);
      await core.time.advance(1);
      expect([heard, core.vendor.calls.read]).toEqual([['2 PENDING paid'], 0]);
      await core.time.advance(1500);
      expect(core.vendor.calls.read).toBe(1);
      await core.time.advance(14_999);
      expect(core.vendor.calls.read).toBe(1);
      await core.time.advance(1);
      expect(core.vendor.calls.read).toBe(2);
      unfollow();
    });

    it('asks the vendor in its time although looks come in between', async () => {
      const often = new OrderFeed({ ...core, limits: { ...core.limits, lookEvery: 1500 } });
      const unfollow = often.follow(order, hear);
      await core.time.advance(2000);
      expect(core.vendor.calls.read).toBe(1);
      core.vendor.down = true;
      await core.time.advance(15_000);
      expect([core.vendor.calls.read, core.logged.length]).toEqual([2, 1]);
      await core.time.advance(14_999);
      expect(core.vendor.calls.read).toBe(2);
      await core.time.advance(1);
      expect([core.vendor.calls.read, core.logged.length]).toEqual([3, 2]);
      unfollow();
    });

    it('tells it also while the vendor gives no answer', async () => {
      const unfollow = feed.follow(order, hear);
      await storedElsewhere();
      core.vendor.down = true;
      await core.time.advance(2000);
      expect(heard).toEqual(['2 PENDING paid']);
      unfollow();
    });

    it('tells what the other stores during a reading, also where nothing more happens to the order', async () => {
      const unfollow = feed.follow(order, hear);
      const read = core.vendor.readOrder.bind(core.vendor);
      core.vendor.readOrder = async (vendorId) => {
        await storedElsewhere('EXPIRED');
        return read(vendorId);
      };
      await core.time.advance(2000);
      expect([heard, core.time.waiting]).toEqual([['2 EXPIRED paid'], 0]);
      unfollow();
    });

    it('tells nothing again that was told here, and listens to nobody after the last has left', async () => {
      const unfollow = feed.follow(order, hear);
      const reading = core.vendor.move(order.reading.vendorId, 'PENDING', 'paid');
      const next = { ...order, reading, revision: 2 };
      await core.store.replaceOrder(next, 1);
      core.hub.publish(next);
      core.hub.publish(order);
      await core.time.advance(2000);
      expect(heard).toEqual(['2 PENDING paid', '1 CREATED due']);
      unfollow();
      expect(Reflect.get(core.hub, 'listeners')).toHaveProperty('size', 0);
    });
  });

  it('goes on after a vendor that was away, and waits as long as a busy one asks', async () => {
    const unfollow = feed.follow(order, hear);
    core.vendor.down = true;
    await core.time.advance(2000);
    expect(core.logged).toMatchObject([{ event: 'background-failed', error: 'VendorUnavailableError' }]);
    core.vendor.down = false;
    const read = core.vendor.readOrder.bind(core.vendor);
    let times = 0;
    core.vendor.readOrder = (vendorId) => {
      times += 1;
      return times === 1 ? Promise.reject(new VendorBusyError('busy', 90)) : read(vendorId);
    };
    await core.time.advance(15_000);
    await core.time.advance(89_000);
    expect(times).toBe(1);
    await core.time.advance(1000);
    expect(times).toBe(2);
    unfollow();
  });
});
