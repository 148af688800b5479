import { beforeEach, describe, expect, it } from 'vitest';
import type { OrderRequest } from '../../contract/order-request.js';
import { findByKey } from './find-by-key.js';
import { MemoryStore } from './memory-store.js';
import { placeOrder } from './place-order.js';
import { RelayProblem } from './relay-problem.js';
import { killableStore } from './testing/killable-store.js';
import { SAMPLE_REQUEST } from './testing/sample-catalogue.js';
import { createTestCore, type TestCore } from './testing/test-core.js';
import { VendorBusyError } from './vendor.js';

const KEY = 'a-key-of-an-intent';
const MINUTE = 60_000;
const REFUSED = { outcome: 'refused', code: 'payment-refused' } as const;
const BY_LINK = { ...SAMPLE_REQUEST, payment: { ...SAMPLE_REQUEST.payment, type: 'LINK' as const } };

describe('alarms about an order', () => {
  let core: TestCore;
  let killed: boolean;

  beforeEach(() => {
    killed = false;
    core = createTestCore(killableStore(new MemoryStore(), () => killed));
  });

  const alarms = () => core.logged.map(({ event }) => event);

  /** What a press came to, a minute after the one before. */
  const press = async (request: OrderRequest = SAMPLE_REQUEST): Promise<string> => {
    await core.time.advance(MINUTE);
    try {
      return (await placeOrder(core, { key: KEY, request, mayReturnTo: () => true })).order.reference;
    } catch (error) {
      return error instanceof RelayProblem ? (error.details.receipt?.order.reference ?? error.code) : 'died';
    }
  };
  const pressTimes = async (times: number) => {
    for (let n = 0; n < times; n += 1) await press();
  };

  describe('that could not be processed', () => {
    it('come at the fifth attempt without an answer, once, with nothing but the reference', async () => {
      core.vendor.down = true;
      await pressTimes(4);
      expect(core.logged).toEqual([]);
      expect(await press()).toBe('vendor-unavailable');
      expect(core.logged).toEqual([
        {
          at: core.clock(),
          event: 'order-not-processed',
          reference: expect.stringMatching(/^VC-[2-9A-Z]{4}-[2-9A-Z]{4}$/),
        },
      ]);
      await pressTimes(3);
      expect(core.logged).toHaveLength(1);
      const [alarm] = core.logged;
      core.vendor.down = false;
      expect(await press()).toBe(alarm?.reference);
      expect(core.logged).toHaveLength(1);
    });

    it('count the attempt that came before anything was sent, since the catalogue could not be read', async () => {
      core.vendor.down = true;
      expect(await press()).toBe('vendor-unavailable');
      expect(core.vendor.calls).toMatchObject({ create: 0, find: 0 });
      await pressTimes(3);
      expect(alarms()).toEqual([]);
      await press();
      expect([alarms(), core.vendor.calls.create]).toEqual([['order-not-processed'], 0]);
    });

    it('leave an attempt that came before anything was sent to be tried again at once, and to be asked for', async () => {
      core.vendor.down = true;
      expect(await press()).toBe('vendor-unavailable');
      core.vendor.down = false;
      const attempt = { key: KEY, request: SAMPLE_REQUEST, mayReturnTo: () => true };
      expect((await placeOrder(core, attempt)).order.status).toBe('CREATED');

      core.vendor.down = true;
      core.time.now += MINUTE;
      const other = { ...attempt, key: 'another-key-of-an-intent' };
      await expect(placeOrder(core, other)).rejects.toMatchObject({ code: 'vendor-unavailable' });
      core.vendor.down = false;
      await expect(findByKey(core, other.key)).rejects.toMatchObject({ code: 'order-not-found' });
    });

    it.each([
      ['that a busy vendor turned away', () => Promise.reject(new VendorBusyError('busy', 7)), 'rate-limited'],
      ['whose answer nobody could use', () => Promise.reject(new TypeError('no such field')), 'vendor-failed'],
    ] as const)('come at a fifth attempt %s', async (_what, onTheWay, code) => {
      core.vendor.stories = ['down', 'down', 'down', 'down'];
      await pressTimes(4);
      core.vendor.onTheWay = onTheWay;
      expect([await press(), alarms()]).toEqual([code, ['order-not-processed']]);
    });

    it('come at a fifth attempt whose order the store did not take', async () => {
      core.vendor.stories = ['down', 'down', 'down', 'down'];
      await pressTimes(4);
      core.vendor.onAnswer = () => {
        killed = true;
      };
      expect([await press(), alarms()]).toEqual(['died', ['order-not-processed']]);
    });

    it('count an attempt whose relay was killed', async () => {
      core.vendor.stories = [REFUSED, 'down', 'down', 'down', 'down'];
      core.vendor.onAnswer = () => {
        killed = true;
      };
      expect(await press()).toBe('died');
      killed = false;
      await pressTimes(3);
      expect(alarms()).toEqual([]);
      await press();
      expect(alarms()).toEqual(['order-not-processed']);
    });

    it('do not count looks', async () => {
      core.vendor.stories = ['down', 'down', 'down', 'down'];
      await pressTimes(4);
      core.vendor.down = true;
      await core.time.advance(MINUTE);
      await expect(findByKey(core, KEY)).rejects.toMatchObject({ code: 'vendor-unavailable' });
      expect(alarms()).toEqual([]);
      await press();
      expect(alarms()).toEqual(['order-not-processed']);
    });

    it('are not raised where the fifth attempt finds the order', async () => {
      core.vendor.stories = ['down', 'down', 'down', 'lost'];
      await pressTimes(4);
      expect(await press()).toMatch(/^VC-/);
      expect(core.vendor.calls).toMatchObject({ create: 4 });
      expect(alarms()).toEqual([]);
    });

    it('are not raised where another attempt was faster than the fifth', async () => {
      core.vendor.stories = ['down', 'down', 'down', 'down', REFUSED];
      await pressTimes(4);
      const replace = core.store.replaceRecord.bind(core.store);
      core.vendor.onAnswer = () => {
        core.store.replaceRecord = async () => false;
      };
      expect([await press(), alarms()]).toEqual(['order-in-progress', []]);
      core.store.replaceRecord = replace;
    });

    it('begin to count anew after a refusal, which is an answer', async () => {
      core.vendor.stories = ['down', 'down', 'down', 'down', REFUSED, 'down', 'down', 'down', 'down', 'down'];
      await pressTimes(4);
      expect([await press(), alarms()]).toEqual(['payment-refused', []]);
      for (let n = 0; n < 4; n += 1) expect(await press(BY_LINK)).toBe('vendor-unavailable');
      expect(alarms()).toEqual([]);
      await press(BY_LINK);
      expect(alarms()).toEqual(['order-not-processed']);
    });
  });

  describe('whose total differs', () => {
    const asksFor = (amount: number, currency = 'EUR') => {
      const create = core.vendor.createOrder.bind(core.vendor);
      core.vendor.createOrder = (order) =>
        create({ ...order, request: { ...order.request, total: { amount, currency } } });
    };

    it.each([
      ['amount', 1281, 'EUR'],
      ['currency', 1280, 'CZK'],
    ])(
      'come where the vendor asks for another %s, and the receipt says what the vendor asks for',
      async (_what, amount, currency) => {
        asksFor(amount, currency);
        const attempt = { key: KEY, request: SAMPLE_REQUEST, mayReturnTo: () => true };
        const { order } = await placeOrder(core, attempt);
        expect(order.total).toEqual({ amount, currency });
        expect(core.logged).toEqual([{ at: core.clock(), event: 'total-differs', reference: order.reference }]);
        expect(await press()).toBe(order.reference);
        expect(core.logged).toHaveLength(1);
      },
    );

    it('come also where the order is found by a later attempt', async () => {
      asksFor(1281);
      core.vendor.stories = ['lost'];
      await press();
      expect(alarms()).toEqual([]);
      const reference = await press();
      expect(core.logged).toMatchObject([{ event: 'total-differs', reference }]);
    });

    it('come also where the order is behind an already-ordered', async () => {
      asksFor(1281);
      core.vendor.stories = ['fine'];
      const create = core.vendor.createOrder.bind(core.vendor);
      core.vendor.createOrder = async (order) => {
        await create(order);
        return { outcome: 'already-ordered' };
      };
      const reference = await press();
      expect(core.logged).toMatchObject([{ event: 'total-differs', reference }]);
    });

    it('are not raised where it is what the buyer agreed to', async () => {
      await press();
      expect(core.logged).toEqual([]);
    });
  });
});
