import { beforeEach, describe, expect, it } from 'vitest';
import { nextRecord, type IdempotencyRecord } from './idempotency-record.js';
import { MemoryStore } from './memory-store.js';
import { placeOrder } from './place-order.js';
import { settlePlaced, settleRefused } from './settle-attempt.js';
import { SAMPLE_REQUEST } from './testing/sample-catalogue.js';
import { createTestCore, type TestCore } from './testing/test-core.js';
import type { CreateOutcome, VendorOrder } from './vendor.js';

const MARKS = { fingerprint: 'print', details: 'details', payment: 'payment' };

describe('the end of an attempt', () => {
  let core: TestCore;
  let record: IdempotencyRecord;
  let reading: VendorOrder;

  beforeEach(async () => {
    core = createTestCore(new MemoryStore());
    record = {
      keyHash: 'key',
      state: 'open',
      fingerprint: 'print',
      orderId: 'order',
      reference: 'VC-2345-6789',
      returnUrl: 'https://shop.example/return',
      leaseUntil: core.clock() + 45_000,
      settlesAt: core.clock() + 45_000,
      attempts: 1,
      createdAt: core.clock(),
      version: 1,
    };
    await core.store.insertRecord(record);
    const { returnUrl } = SAMPLE_REQUEST.payment;
    const created = await core.vendor.createOrder({
      request: SAMPLE_REQUEST,
      reference: 'order',
      returnUrl,
      orderUrl: returnUrl,
      productCountries: new Map(),
    });
    if (created.outcome !== 'created') throw new Error('The model refused the sample.');
    reading = created.order;
  });

  const refused = (outcome: Exclude<CreateOutcome, { outcome: 'created' }>) =>
    settleRefused(core, record, outcome, MARKS);

  it('stores the order over what an attempt beside it has left', async () => {
    await core.store.replaceRecord(nextRecord(record, { leaseUntil: 0 }));
    await settlePlaced(core, record, reading);
    expect((await core.store.readOrder('order'))?.reading).toEqual(reading);
    expect((await core.store.readRecord('key'))?.state).toBe('placed');
  });

  it('is the order that another attempt has stored, with what was heard of it since', async () => {
    const first = await settlePlaced(core, record, reading);
    const paid = { ...first, reading: { ...reading, payment: 'paid' as const }, revision: 2 };
    await core.store.replaceOrder(paid, 1);
    expect(await settlePlaced(core, record, reading)).toEqual(paid);
    expect(await core.store.readOrder('order')).toEqual(paid);
    expect(core.vendor.calls.cancel).toBe(0);
  });

  it.each([
    ['cancelled', { cancellable: true, down: false }, 'late-order-cancelled'],
    ['not cancelled, where the vendor refuses', { cancellable: false, down: false }, 'late-order-kept'],
    ['not cancelled, where the vendor gives no answer', { cancellable: true, down: true }, 'late-order-kept'],
  ] as const)('is an order that comes too late: %s', async (_what, { cancellable, down }, event) => {
    await core.store.replaceRecord(nextRecord(record, { state: 'closed' }));
    if (!cancellable) await core.vendor.cancelOrder(reading.vendorId);
    core.vendor.down = down;
    await expect(settlePlaced(core, record, reading)).rejects.toMatchObject({ code: 'order-not-found' });
    expect(core.logged.map((entry) => entry.event)).toEqual([event]);
    expect(core.logged[0]?.error).toBe(down ? 'VendorUnavailableError' : undefined);
  });

  it('gives the order back when the record is gone', async () => {
    core.store.placeOrder = async () => false;
    core.store.readRecord = async () => undefined;
    await expect(settlePlaced(core, record, reading)).rejects.toMatchObject({ code: 'order-not-found' });
    expect(core.logged.map(({ event }) => event)).toEqual(['late-order-cancelled']);
  });

  it('is a refusal with the fields at fault, recorded for a replay', async () => {
    const errors = [{ pointer: '/items/0/vehicle/vin', code: 'refused' }];
    const problem = await refused({ outcome: 'refused', code: 'validation-failed', errors });
    expect([problem.code, problem.details]).toStrictEqual(['validation-failed', { errors }]);
    expect((await core.store.readRecord('key'))?.refusal).toEqual({ code: 'validation-failed', errors, of: 'details' });
  });

  it('is a refusal without fields where the vendor names none', async () => {
    const problem = await refused({ outcome: 'refused', code: 'payment-refused' });
    expect([problem.code, problem.details]).toStrictEqual(['payment-refused', {}]);
    expect((await core.store.readRecord('key'))?.refusal).toStrictEqual({ code: 'payment-refused', of: 'payment' });
  });

  it('names no field of an order that the vendor has already', async () => {
    const problem = await refused({ outcome: 'already-ordered' });
    expect([problem.code, problem.details]).toStrictEqual(['already-ordered', {}]);
  });

  it('is still open when somebody else has written the record meanwhile', async () => {
    await core.store.replaceRecord(nextRecord(record, { leaseUntil: core.clock() }));
    const problem = await refused({ outcome: 'refused', code: 'payment-refused' });
    expect([problem.code, problem.details.retryAfter]).toEqual(['order-in-progress', 45]);
    expect((await core.store.readRecord('key'))?.state).toBe('open');
  });

  it.each([
    ['price-changed', 2],
    ['product-offline', 2],
    ['payment-refused', 1],
    ['validation-failed', 1],
  ] as const)('after %s asks for the catalogue %i times', async (code, times) => {
    await core.catalogue.products('EUR');
    await refused({ outcome: 'refused', code });
    await core.catalogue.products('EUR');
    expect(core.vendor.calls.products).toBe(times);
  });
});

describe('an attempt that failed late', () => {
  it('may still arrive for as long after its end as any other', async () => {
    const core = createTestCore(new MemoryStore());
    const attempt = { key: 'a-key-of-an-intent', request: SAMPLE_REQUEST, mayReturnTo: () => true };
    core.vendor.onTheWay = async () => {
      core.time.now += 30_000;
    };
    core.vendor.stories = ['down'];
    let written: IdempotencyRecord | undefined;
    const replace = core.store.replaceRecord.bind(core.store);
    core.store.replaceRecord = async (next) => {
      written = next;
      return replace(next);
    };
    await expect(placeOrder(core, attempt)).rejects.toMatchObject({ code: 'vendor-unavailable' });
    expect([written?.leaseUntil, written?.settlesAt]).toEqual([0, core.clock() + core.limits.settle]);
  });
});
