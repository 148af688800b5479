import { beforeEach, describe, expect, it } from 'vitest';
import { findByKey } from './find-by-key.js';
import { nextRecord } from './idempotency-record.js';
import { MemoryStore } from './memory-store.js';
import { placeOrder } from './place-order.js';
import { RelayProblem } from './relay-problem.js';
import { killableStore } from './testing/killable-store.js';
import { SAMPLE_REQUEST } from './testing/sample-catalogue.js';
import { createTestCore, type TestCore } from './testing/test-core.js';
import { VendorBusyError } from './vendor.js';

const KEY = 'a-key-of-an-intent';
const withVin = {
  ...SAMPLE_REQUEST,
  items: SAMPLE_REQUEST.items.map((item) => ({ ...item, vehicle: { ...item.vehicle, vin: 'WVWZZZ1JZXW000001' } })),
};
const otherPlate = {
  ...SAMPLE_REQUEST,
  items: SAMPLE_REQUEST.items.map((item) => ({ ...item, vehicle: { country: 'DE', plate: 'B-XY123' } })),
};
const byLink = { ...SAMPLE_REQUEST, payment: { ...SAMPLE_REQUEST.payment, type: 'LINK' as const } };

describe('placeOrder', () => {
  let core: TestCore;
  let killed: boolean;

  beforeEach(() => {
    killed = false;
    core = createTestCore(killableStore(new MemoryStore(), () => killed));
  });

  const press = (request = SAMPLE_REQUEST, key = KEY) => placeOrder(core, { key, request, mayReturnTo: () => true });
  const problemOf = async (call: Promise<unknown>): Promise<RelayProblem> => {
    const outcome = await call.then(
      () => undefined,
      (error: unknown) => error,
    );
    if (outcome instanceof RelayProblem) return outcome;
    throw new Error('The call did not end with a problem.', { cause: outcome });
  };

  it('answers the receipt of a new order', async () => {
    const { order, token } = await press();
    expect(order).toMatchObject({ status: 'CREATED', payment: 'due', total: { amount: 1280, currency: 'EUR' } });
    expect(order.reference).toMatch(/^VC-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
    expect(token).toMatch(/^[\w-]{32}$/);
    expect(order.items.map(({ vehicle }) => vehicle)).toEqual(SAMPLE_REQUEST.items.map(({ vehicle }) => vehicle));
  });

  it('gives the vendor the order id as reference, and a return address with a code of its own', async () => {
    const { order } = await press();
    const [sent] = core.vendor.received;
    expect(sent?.reference).toBe(order.id);
    expect(sent?.returnUrl).toMatch(
      new RegExp(`^https://shop.example/return\\?from=bank#vignette-order=${order.id}\\.[\\w-]{32}$`),
    );
    expect(order.paymentStep.returnUrl).not.toBe(sent?.returnUrl);
  });

  it('takes no return address unchecked from the repetition of an attempt that has placed the order', async () => {
    core.vendor.stories = ['lost'];
    await problemOf(press());
    core.time.now += 60_000;
    const elsewhere = { ...SAMPLE_REQUEST, payment: { ...SAMPLE_REQUEST.payment, returnUrl: 'https://evil.example/' } };
    const mayReturnTo = (origin: string) => origin === 'https://shop.example';
    const { details } = await problemOf(placeOrder(core, { key: KEY, request: elsewhere, mayReturnTo }));
    expect(details.receipt?.order.paymentStep.returnUrl).toMatch(/^https:\/\/shop\.example\/return/);
  });

  it('has written the record before the vendor is called', async () => {
    let byKey: unknown;
    core.vendor.onTheWay = async () => {
      byKey = await findByKey(core, KEY);
    };
    await press();
    expect(byKey).toEqual({ state: 'in-progress' });
  });

  it('answers the same key and content with the receipt of the order', async () => {
    const { order, token } = await press();
    const problem = await problemOf(press());
    expect(problem.code).toBe('order-exists');
    expect(problem.details.receipt?.order.id).toBe(order.id);
    expect(problem.details.receipt?.token).not.toBe(token);
    expect(core.vendor.calls.create).toBe(1);
  });

  it('takes another time of consent or another payment for the same order', async () => {
    await press();
    const later = { ...byLink, consent: { ...SAMPLE_REQUEST.consent, acceptedAt: '2026-11-21T11:30:00Z' } };
    expect((await problemOf(press(later))).code).toBe('order-exists');
  });

  it.each([
    ['another plate', otherPlate],
    ['a VIN', withVin],
    ['another e-mail', { ...SAMPLE_REQUEST, customer: { email: 'other@example.com' } }],
    ['another total', { ...SAMPLE_REQUEST, total: { amount: 1281, currency: 'EUR' } }],
  ])('refuses the same key with %s', async (_what, request) => {
    await press();
    expect((await problemOf(press(request))).code).toBe('idempotency-key-reused');
    expect(core.vendor.calls.create).toBe(1);
  });

  it('says that the first attempt is still being worked on, and for how long at most', async () => {
    let inside: RelayProblem | undefined;
    core.vendor.onTheWay = async () => {
      core.time.now += 5000;
      inside = await problemOf(press());
    };
    await press();
    expect(inside?.code).toBe('order-in-progress');
    expect(inside?.details.retryAfter).toBe(40);
  });

  it('goes by what a press wrote that came between its look and its own record', async () => {
    const { order } = await press();
    const read = core.store.readRecord.bind(core.store);
    let looks = 0;
    core.store.readRecord = async (hash) => ((looks += 1) === 1 ? undefined : read(hash));
    const problem = await problemOf(press());
    expect([problem.code, problem.details.receipt?.order.id]).toEqual(['order-exists', order.id]);
  });

  it('creates nothing when its own record cannot be written and none is there', async () => {
    core.store.insertRecord = async () => false;
    const problem = await problemOf(press());
    expect([problem.code, problem.details.retryAfter]).toEqual(['order-in-progress', 45]);
    expect(core.vendor.calls.create).toBe(0);
  });

  it('creates nothing when somebody else was faster to take the attempt over', async () => {
    core.vendor.stories = ['down'];
    await problemOf(press());
    core.store.replaceRecord = async () => false;
    expect((await problemOf(press())).code).toBe('order-in-progress');
    expect(core.vendor.calls).toMatchObject({ create: 1, find: 0 });
  });

  it('does not make a receipt up for an order that the store has lost', async () => {
    await press();
    core.store.readOrder = async () => undefined;
    expect((await problemOf(press())).code).toBe('internal');
  });

  it('does not make a reason up for a refusal that the store has lost', async () => {
    core.vendor.stories = [{ outcome: 'already-ordered' }];
    await problemOf(press());
    const read = core.store.readRecord.bind(core.store);
    core.store.readRecord = async (hash) => {
      const record = await read(hash);
      return record && nextRecord(record, {});
    };
    expect((await problemOf(press())).code).toBe('internal');
  });

  it('gives other orders to other keys', async () => {
    const one = await press();
    const two = await press(otherPlate, 'another-key-of-an-intent');
    expect(two.order.id).not.toBe(one.order.id);
    expect(core.vendor.calls.create).toBe(2);
  });

  describe('when the vendor refuses', () => {
    it('answers a replay alike without asking the vendor again', async () => {
      const errors = [{ pointer: '/items/0/vehicle/vin', code: 'refused' }];
      core.vendor.stories = [{ outcome: 'refused', code: 'validation-failed', errors }];
      const first = await problemOf(press());
      const second = await problemOf(press());
      expect([first.code, first.details.errors]).toEqual(['validation-failed', errors]);
      expect([second.code, second.details.errors]).toEqual(['validation-failed', errors]);
      expect(core.vendor.calls.create).toBe(1);
    });

    it.each(['price-changed', 'product-offline', 'payment-refused'] as const)('records %s', async (code) => {
      core.vendor.stories = [{ outcome: 'refused', code }];
      expect((await problemOf(press())).code).toBe(code);
      const again = await problemOf(press());
      expect([again.code, again.details]).toStrictEqual([code, {}]);
      expect(core.vendor.calls.create).toBe(1);
    });

    it('lets a corrected order through with the same key and reference', async () => {
      core.vendor.stories = [{ outcome: 'refused', code: 'validation-failed' }];
      await problemOf(press());
      const { order } = await press(withVin);
      expect(core.vendor.received.map(({ reference }) => reference)).toEqual([order.id, order.id]);
      expect((await problemOf(press())).code).toBe('idempotency-key-reused');
    });

    it('lets another payment method through after a refused payment, and nothing else', async () => {
      core.vendor.stories = [{ outcome: 'refused', code: 'payment-refused' }];
      await problemOf(press());
      expect((await problemOf(press({ ...otherPlate, payment: byLink.payment }))).code).toBe('idempotency-key-reused');
      const { order } = await press(byLink);
      expect(order.paymentStep.type).toBe('LINK');
      expect(core.vendor.calls).toMatchObject({ create: 2, find: 0 });
    });

    it('does not let another payment method through when the product is offline', async () => {
      core.vendor.stories = [{ outcome: 'refused', code: 'product-offline' }];
      await problemOf(press());
      expect((await problemOf(press(byLink))).code).toBe('product-offline');
      expect((await problemOf(press(otherPlate))).code).toBe('idempotency-key-reused');
      expect(core.vendor.calls.create).toBe(1);
    });

    it('says already-ordered for somebody else’s order, now and on a replay', async () => {
      core.vendor.stories = [{ outcome: 'already-ordered' }];
      expect((await problemOf(press())).code).toBe('already-ordered');
      expect((await problemOf(press())).code).toBe('already-ordered');
      expect(core.vendor.calls.create).toBe(1);
    });

    it('recognises its own order behind an already-ordered', async () => {
      core.vendor.stories = ['lost', { outcome: 'already-ordered' }];
      await problemOf(press());
      const [reference = ''] = core.vendor.orders.keys();
      const hidden = core.vendor.orders.get(reference);
      core.vendor.orders.clear();
      core.vendor.onTheWay = async () => {
        if (hidden) core.vendor.orders.set(reference, hidden);
      };
      const problem = await problemOf(press());
      expect([problem.code, problem.details.receipt?.order.id]).toEqual(['order-exists', reference]);
    });
  });

  describe('when the vendor gives no answer', () => {
    it('says so, does not try again by itself, and asks before the next create', async () => {
      core.vendor.stories = ['down'];
      const problem = await problemOf(press());
      expect([problem.code, problem.details.retryAfter]).toEqual(['vendor-unavailable', 60]);
      expect(core.vendor.calls).toMatchObject({ create: 1, find: 0 });
      const { order } = await press();
      expect(core.vendor.calls).toMatchObject({ create: 2, find: 1 });
      expect(new Set(core.vendor.received.map(({ reference }) => reference))).toEqual(new Set([order.id]));
    });

    it('finds the order whose answer was lost', async () => {
      core.vendor.stories = ['lost'];
      await problemOf(press());
      const problem = await problemOf(press());
      expect([problem.code, problem.details.receipt?.order.id]).toEqual([
        'order-exists',
        [...core.vendor.orders.keys()][0],
      ]);
      expect(core.vendor.calls.create).toBe(1);
    });

    it('creates nothing while the vendor cannot say whether it has the order', async () => {
      core.vendor.stories = ['lost'];
      await problemOf(press());
      core.vendor.down = true;
      expect((await problemOf(press())).code).toBe('vendor-unavailable');
      expect(core.vendor.calls.create).toBe(1);
    });

    it('passes on how long a busy vendor wants to be left alone', async () => {
      core.vendor.onTheWay = () => Promise.reject(new VendorBusyError('model is busy', 7));
      const problem = await problemOf(press());
      expect([problem.code, problem.details.retryAfter]).toEqual(['rate-limited', 7]);
    });

    it('calls an answer nobody can use by its name, and still asks before the next create', async () => {
      core.vendor.onTheWay = () => Promise.reject(new TypeError('no such field'));
      expect((await problemOf(press())).code).toBe('vendor-failed');
      core.vendor.onTheWay = async () => {};
      await press();
      expect(core.vendor.calls).toMatchObject({ create: 2, find: 1 });
    });
  });

  describe('when the relay was killed between the vendor and its store', () => {
    beforeEach(async () => {
      core.vendor.onAnswer = () => {
        killed = true;
      };
      await expect(press()).rejects.toThrow('The process is dead.');
      killed = false;
      core.vendor.onAnswer = () => {};
    });

    it('waits until the lease is over', async () => {
      expect((await problemOf(press())).code).toBe('order-in-progress');
    });

    it('then finds the order at the vendor', async () => {
      await core.time.advance(core.limits.lease);
      expect((await problemOf(press())).code).toBe('order-exists');
      expect(core.vendor.calls.create).toBe(1);
    });
  });

  it('checks again before it creates in a later attempt, and leaves the record open', async () => {
    core.vendor.stories = ['down'];
    await problemOf(press());
    core.vendor.sampleStatus = { countries: [] };
    await core.time.advance(60_000);
    expect((await problemOf(press())).code).toBe('product-offline');
    core.vendor.sampleStatus = createTestCore(new MemoryStore()).vendor.sampleStatus;
    await core.time.advance(60_000);
    expect((await press()).order.status).toBe('CREATED');
  });

  it('leaves no record of what its own check refused', async () => {
    const problem = await problemOf(press({ ...SAMPLE_REQUEST, total: { amount: 1, currency: 'EUR' } }));
    expect(problem.code).toBe('price-changed');
    expect((await press(otherPlate)).order.items[0]?.vehicle.plate).toBe('B-XY123');
  });

  it('gives back an order that arrives after the relay said that there is none', async () => {
    const { vendor } = core;
    const place = vendor.createOrder.bind(vendor);
    vendor.createOrder = async (order) => {
      core.time.now += 60_000;
      expect((await problemOf(findByKey(core, KEY))).code).toBe('order-not-found');
      return place(order);
    };
    expect((await problemOf(press())).code).toBe('order-not-found');
    expect(vendor.calls.cancel).toBe(1);
    expect(core.logged.map(({ event }) => event)).toEqual(['late-order-cancelled']);
  });
});
