import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryStore } from './memory-store.js';
import { placeOrder } from './place-order.js';
import { currentOrder, keepReading, readAgain } from './read-order.js';
import type { StoredOrder } from './stored-order.js';
import { SAMPLE_REQUEST } from './testing/sample-catalogue.js';
import { createTestCore, type TestCore } from './testing/test-core.js';

describe('reading an order', () => {
  let core: TestCore;
  let order: StoredOrder;

  beforeEach(async () => {
    core = createTestCore(new MemoryStore());
    const request = { key: 'a-key-of-an-intent', request: SAMPLE_REQUEST, mayReturnTo: () => true };
    const { order: placed } = await placeOrder(core, request);
    const stored = await core.store.readOrder(placed.id);
    if (!stored) throw new Error('The order was not stored.');
    order = stored;
  });

  it('asks the vendor at most every two seconds', async () => {
    await currentOrder(core, order);
    expect(core.vendor.calls.read).toBe(0);
    core.time.now += 2000;
    const fresh = await currentOrder(core, order);
    expect(core.vendor.calls.read).toBe(1);
    core.time.now += 1999;
    await currentOrder(core, fresh);
    expect(core.vendor.calls.read).toBe(1);
  });

  it('asks the vendor when the clock was put back, since an order read in the future is not fresh', async () => {
    core.time.now -= 3_600_000;
    core.vendor.move(order.reading.vendorId, 'PENDING', 'paid');
    await currentOrder(core, order);
    expect(core.vendor.calls.read).toBe(1);
  });

  it('answers the stored order when the vendor is away', async () => {
    core.time.now += 5000;
    core.vendor.down = true;
    expect(await currentOrder(core, order)).toBe(order);
  });

  it('does not hide that the store failed', async () => {
    core.time.now += 5000;
    core.store.replaceOrder = () => Promise.reject(new Error('no space left'));
    await expect(currentOrder(core, order)).rejects.toThrow('no space left');
  });

  it('counts and tells what a buyer would see, and not that the vendor wrote again', async () => {
    const heard: number[] = [];
    core.hub.subscribe(order.id, ({ revision }) => heard.push(revision));
    core.time.now += 1000;
    core.vendor.move(order.reading.vendorId, 'CREATED', 'due');
    expect((await readAgain(core, order)).revision).toBe(1);
    core.vendor.move(order.reading.vendorId, 'PENDING', 'paid');
    expect((await readAgain(core, order)).revision).toBe(2);
    expect(heard).toEqual([2]);
  });

  it('does not go back to an older reading that arrives late', async () => {
    const old = order.reading;
    core.time.now += 1000;
    core.vendor.move(old.vendorId, 'ACTIVE', 'paid');
    const newer = await readAgain(core, order);
    expect(await keepReading(core, newer, old, core.time.now)).toBe(newer);
  });

  it('gives up on a reading that the store does not take, though nothing newer is there', async () => {
    core.time.now += 1000;
    const pending = core.vendor.move(order.reading.vendorId, 'PENDING', 'paid');
    core.store.replaceOrder = async () => false;
    expect(await keepReading(core, order, pending, core.time.now)).toBe(order);
    core.store.readOrder = async () => undefined;
    expect(await keepReading(core, order, pending, core.time.now)).toBe(order);
  });

  it('puts a reading on top of one that was stored meanwhile', async () => {
    core.time.now += 1000;
    const pending = core.vendor.move(order.reading.vendorId, 'PENDING', 'paid');
    await readAgain(core, order);
    core.time.now += 1000;
    const active = core.vendor.move(order.reading.vendorId, 'ACTIVE', 'paid');
    const kept = await keepReading(core, order, active, core.time.now);
    expect([kept.revision, kept.reading.status]).toEqual([3, 'ACTIVE']);
    expect((await keepReading(core, order, pending, core.time.now)).reading.status).toBe('ACTIVE');
  });
});
