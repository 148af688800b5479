import { beforeEach, describe, expect, it } from 'vitest';
import { findByKey } from './find-by-key.js';
import { MemoryStore } from './memory-store.js';
import { placeOrder } from './place-order.js';
import { SAMPLE_REQUEST } from './testing/sample-catalogue.js';
import { createTestCore, type TestCore } from './testing/test-core.js';

const KEY = 'a-key-of-an-intent';
const IN_PROGRESS = { state: 'in-progress' };

describe('findByKey', () => {
  let core: TestCore;
  beforeEach(() => {
    core = createTestCore(new MemoryStore());
  });

  const press = () => placeOrder(core, { key: KEY, request: SAMPLE_REQUEST, mayReturnTo: () => true });
  const look = () => findByKey(core, KEY);

  it('answers the receipt of a placed order, with the payment as it stands now', async () => {
    const { order } = await press();
    core.time.now += 5000;
    core.vendor.move(`vendor-${order.id}`, 'PENDING', 'paid');
    expect(await look()).toMatchObject({ order: { id: order.id, payment: 'paid' } });
  });

  it('closes a key it never saw, so that a press that is still on its way creates nothing', async () => {
    await expect(look()).rejects.toMatchObject({ code: 'order-not-found' });
    await expect(press()).rejects.toMatchObject({ code: 'order-not-found' });
    await expect(look()).rejects.toMatchObject({ code: 'order-not-found' });
    expect(core.vendor.calls.create).toBe(0);
  });

  it('closes a key whose order was refused', async () => {
    core.vendor.stories = [{ outcome: 'refused', code: 'payment-refused' }];
    await expect(press()).rejects.toMatchObject({ code: 'payment-refused' });
    await expect(look()).rejects.toMatchObject({ code: 'order-not-found' });
    await expect(press()).rejects.toMatchObject({ code: 'order-not-found' });
    expect(core.vendor.calls.create).toBe(1);
  });

  it('does not say "not found" while a failed create may still arrive', async () => {
    core.vendor.stories = ['down'];
    await expect(press()).rejects.toMatchObject({ code: 'vendor-unavailable' });
    expect(await look()).toEqual(IN_PROGRESS);
    core.time.now += core.limits.settle - 1;
    expect(await look()).toEqual(IN_PROGRESS);
    core.time.now += 1;
    await expect(look()).rejects.toMatchObject({ code: 'order-not-found' });
  });

  it('asks the vendor nothing while an attempt is under way, and at once when its time is over', async () => {
    core.vendor.onTheWay = async () => {
      expect(await look()).toEqual(IN_PROGRESS);
      expect(core.vendor.calls.find).toBe(0);
      core.time.now += core.limits.lease;
      await expect(look()).rejects.toMatchObject({ code: 'order-not-found' });
      expect(core.vendor.calls.find).toBe(1);
    };
    await expect(press()).rejects.toMatchObject({ code: 'order-not-found' });
  });

  it('leaves it to somebody else who was faster', async () => {
    core.vendor.stories = ['down'];
    await expect(press()).rejects.toMatchObject({ code: 'vendor-unavailable' });
    core.store.replaceRecord = async () => false;
    expect(await look()).toEqual(IN_PROGRESS);
    expect(core.vendor.calls.find).toBe(0);
  });

  it('does not make a receipt up for an order that the store has lost', async () => {
    await press();
    core.store.readOrder = async () => undefined;
    await expect(look()).rejects.toMatchObject({ code: 'internal' });
  });

  it('finds the order whose answer was lost, at once', async () => {
    core.vendor.stories = ['lost'];
    await expect(press()).rejects.toMatchObject({ code: 'vendor-unavailable' });
    const found = await look();
    expect('order' in found && found.order.id).toBe([...core.vendor.orders.keys()][0]);
    expect(core.vendor.calls.create).toBe(1);
  });

  it('says that it does not know while the vendor is away', async () => {
    core.vendor.stories = ['lost'];
    await expect(press()).rejects.toMatchObject({ code: 'vendor-unavailable' });
    core.vendor.down = true;
    core.time.now += 120_000;
    await expect(look()).rejects.toMatchObject({ code: 'vendor-unavailable' });
    core.vendor.down = false;
    expect('order' in (await look())).toBe(true);
  });

  it('lets a press go on after a look that decided nothing', async () => {
    core.vendor.stories = ['down'];
    await expect(press()).rejects.toMatchObject({ code: 'vendor-unavailable' });
    expect(await look()).toEqual(IN_PROGRESS);
    expect((await press()).order.status).toBe('CREATED');
  });

  it('decides once when many look at the same time', async () => {
    core.vendor.stories = ['down'];
    await expect(press()).rejects.toMatchObject({ code: 'vendor-unavailable' });
    core.time.now += 120_000;
    const looks = await Promise.allSettled(Array.from({ length: 5 }, look));
    expect(core.vendor.calls.find).toBe(1);
    for (const outcome of looks) {
      if (outcome.status === 'fulfilled') expect(outcome.value).toEqual(IN_PROGRESS);
      else expect(outcome.reason).toMatchObject({ code: 'order-not-found' });
    }
  });
});
