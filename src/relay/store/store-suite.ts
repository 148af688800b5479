import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdempotencyRecord } from '../core/idempotency-record.js';
import { nextRecord, refusedRecord } from '../core/idempotency-record.js';
import type { Store } from '../core/store.js';
import type { StoredOrder } from '../core/stored-order.js';

const NOW = 1_800_000_000_000;

/** What every store does alike. The store is opened once; each test works with names of its own. */
export function describeStore(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    let count = 0;
    const fresh = (what: string) => `${what}-${(count += 1)}`;

    beforeAll(async () => {
      store = await open();
    }, 60_000);
    afterAll(() => store.close());

    const record = (change: Partial<IdempotencyRecord> = {}): IdempotencyRecord => ({
      keyHash: fresh('key'),
      state: 'open',
      fingerprint: 'print',
      orderId: fresh('order'),
      reference: 'VC-2345-6789',
      returnUrl: 'https://shop.example/return',
      leaseUntil: NOW + 45_000,
      settlesAt: NOW + 45_000,
      attempts: 1,
      createdAt: NOW,
      version: 1,
      ...change,
    });

    const order = (id: string): StoredOrder => ({
      id,
      reference: 'VC-2345-6789',
      returnUrl: 'https://shop.example/return',
      readAt: NOW,
      revision: 1,
      reading: {
        vendorId: fresh('vendor'),
        status: 'CREATED',
        payment: 'due',
        items: [
          {
            id: 'item',
            status: 'CREATED',
            productId: 'at-car-10d',
            country: 'AT',
            vehicleType: 'car',
            period: { count: 10, unit: 'day' },
            start: '2026-12-01',
            validFrom: '2026-11-30T23:00:00Z',
            validUntil: '2026-12-10T22:59:59Z',
            timeZone: 'Europe/Vienna',
            vehicle: { country: 'DE', plate: 'TÖL-BA218' },
          },
        ],
        total: { amount: 1280, currency: 'EUR' },
        paymentStep: { type: 'IDEAL', clientSecret: 'secret' },
        documents: [],
        createdAt: '2026-11-21T11:00:00Z',
        updatedAt: '2026-11-21T11:00:00Z',
      },
    });

    describe('idempotency records', () => {
      it('reads back what was inserted, and nothing for an unknown key', async () => {
        const one = record();
        expect(await store.insertRecord(one)).toBe(true);
        expect(await store.readRecord(one.keyHash)).toEqual(one);
        expect(await store.readRecord('unknown')).toBeUndefined();
      });

      it('lets one of many inserts with the same key through', async () => {
        const rivals = Array.from({ length: 8 }, () => record({ keyHash: 'contested' }));
        const wins = await Promise.all(rivals.map((rival) => store.insertRecord(rival)));
        expect(wins.filter(Boolean)).toHaveLength(1);
        expect(await store.readRecord('contested')).toEqual(rivals[wins.indexOf(true)]);
      });

      it('replaces a record only over the version before', async () => {
        const one = record();
        await store.insertRecord(one);
        const next = nextRecord(one, { leaseUntil: 0, attempts: 2 });
        expect(await store.replaceRecord(next)).toBe(true);
        expect(await store.replaceRecord(nextRecord(one, { state: 'closed' }))).toBe(false);
        expect(await store.readRecord(one.keyHash)).toEqual(next);
        expect(await store.replaceRecord(record({ version: 2 }))).toBe(false);
      });

      it('lets one of many successors through', async () => {
        const one = record();
        await store.insertRecord(one);
        const tries = [1, 2, 3, 4].map((n) => store.replaceRecord(nextRecord(one, { leaseUntil: n })));
        expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
      });

      it('keeps a refusal with its fields, and forgets it with the next state', async () => {
        const one = record();
        await store.insertRecord(one);
        const errors = [{ pointer: '/items/0/vehicle/vin', code: 'required' }];
        const refused = refusedRecord(one, { code: 'validation-failed', errors, of: 'details' });
        await store.replaceRecord(refused);
        expect(await store.readRecord(one.keyHash)).toEqual(refused);
        const open = nextRecord(refused, { state: 'open' });
        await store.replaceRecord(open);
        expect(await store.readRecord(one.keyHash)).toEqual(open);
        expect(open.refusal).toBeUndefined();
      });
    });

    describe('orders', () => {
      const placed = async () => {
        const one = record();
        await store.insertRecord(one);
        const stored = order(one.orderId);
        await store.placeOrder(nextRecord(one, { state: 'placed' }), stored);
        return stored;
      };

      it('places the order and moves the record in one step', async () => {
        const one = record();
        await store.insertRecord(one);
        const stored = order(one.orderId);
        expect(await store.placeOrder(nextRecord(one, { state: 'placed' }), stored)).toBe(true);
        expect(await store.readOrder(one.orderId)).toEqual(stored);
        expect(await store.readOrderByVendorId(stored.reading.vendorId)).toEqual(stored);
        expect((await store.readRecord(one.keyHash))?.state).toBe('placed');
      });

      it('writes no order when the record has moved on', async () => {
        const one = record();
        await store.insertRecord(one);
        await store.replaceRecord(nextRecord(one, { state: 'closed' }));
        expect(await store.placeOrder(nextRecord(one, { state: 'placed' }), order(one.orderId))).toBe(false);
        expect(await store.readOrder(one.orderId)).toBeUndefined();
        expect((await store.readRecord(one.keyHash))?.state).toBe('closed');
      });

      it('knows nothing of an order that is not there', async () => {
        expect(await store.readOrder('nowhere')).toBeUndefined();
        expect(await store.readOrderByVendorId('nowhere')).toBeUndefined();
        expect(await store.replaceOrder(order('nowhere'), 1)).toBe(false);
      });

      it('replaces a reading only over the revision it was made from', async () => {
        const stored = await placed();
        const paid: StoredOrder = { ...stored, reading: { ...stored.reading, payment: 'paid' }, revision: 2 };
        expect(await store.replaceOrder(paid, 1)).toBe(true);
        expect(await store.replaceOrder({ ...stored, readAt: NOW + 1 }, 1)).toBe(false);
        expect(await store.readOrder(stored.id)).toEqual(paid);
        expect(await store.replaceOrder({ ...paid, readAt: NOW + 5 }, 2)).toBe(true);
        expect((await store.readOrder(stored.id))?.readAt).toBe(NOW + 5);
      });
    });

    describe('tokens and codes', () => {
      it('reads a token by its hash', async () => {
        const token = { hash: fresh('hash'), orderId: 'one', expiresAt: NOW };
        await store.insertToken(token);
        expect(await store.readToken(token.hash)).toEqual(token);
        expect(await store.readToken('unknown')).toBeUndefined();
      });

      it('accepts a code once, however many ask at the same time', async () => {
        const hash = fresh('hash');
        await store.insertCode({ hash, orderId: 'one', expiresAt: NOW + 1 });
        const uses = await Promise.all(Array.from({ length: 6 }, () => store.useCode(hash, 'one', NOW)));
        expect(uses.filter((use) => use === 'accepted')).toHaveLength(1);
        expect(uses.filter((use) => use === 'used')).toHaveLength(5);
      });

      it('takes an expired code for used, and does not know it for another order', async () => {
        const hash = fresh('hash');
        await store.insertCode({ hash, orderId: 'one', expiresAt: NOW });
        expect(await store.useCode(hash, 'one', NOW)).toBe('used');
        expect(await store.useCode(hash, 'two', NOW - 1)).toBe('unknown');
        expect(await store.useCode('unknown', 'one', NOW - 1)).toBe('unknown');
      });
    });

    describe('the inbox', () => {
      it('adds an event once and lists it until it is finished, oldest first', async () => {
        const late = { eventId: fresh('event'), vendorId: 'v', receivedAt: NOW + 2 };
        const early = { eventId: fresh('event'), vendorId: 'v', receivedAt: NOW + 1 };
        expect(await store.addEvent(late)).toBe(true);
        expect(await store.addEvent(early)).toBe(true);
        expect(await store.addEvent(early)).toBe(false);
        expect(await store.pendingEvents(10)).toEqual([early, late]);
        expect(await store.pendingEvents(1)).toEqual([early]);
        await store.finishEvent(early.eventId);
        expect(await store.pendingEvents(10)).toEqual([late]);
        expect(await store.addEvent(early)).toBe(false);
        await store.finishEvent(late.eventId);
        expect(await store.pendingEvents(10)).toEqual([]);
      });
    });

    it('purges what is over and keeps what can still be asked for', async () => {
      const token = { hash: fresh('hash'), orderId: 'one', expiresAt: NOW - 1 };
      const livingToken = { ...token, hash: fresh('hash'), expiresAt: NOW + 1 };
      const code = { hash: fresh('hash'), orderId: 'one', expiresAt: NOW - 1 };
      const event = { eventId: fresh('event'), vendorId: 'v', receivedAt: NOW - 200 };
      const waiting = { eventId: fresh('event'), vendorId: 'v', receivedAt: NOW - 200 };
      const closed = record({ state: 'closed', createdAt: NOW - 200 });
      const open = record({ createdAt: NOW - 200 });
      await Promise.all([store.insertToken(token), store.insertToken(livingToken), store.insertCode(code)]);
      await Promise.all([store.addEvent(event), store.addEvent(waiting)]);
      await store.finishEvent(event.eventId);
      await Promise.all([store.insertRecord(closed), store.insertRecord(open)]);

      await store.purge(NOW, NOW - 100);

      expect(await store.readToken(token.hash)).toBeUndefined();
      expect(await store.readToken(livingToken.hash)).toEqual(livingToken);
      expect(await store.useCode(code.hash, 'one', NOW)).toBe('unknown');
      expect(await store.addEvent(event)).toBe(true);
      expect(await store.addEvent(waiting)).toBe(false);
      expect(await store.readRecord(closed.keyHash)).toBeUndefined();
      expect(await store.readRecord(open.keyHash)).toEqual(open);
    });
  });
}
