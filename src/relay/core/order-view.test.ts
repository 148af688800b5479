import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryStore } from './memory-store.js';
import { looksDifferent, orderView, snapshotOf } from './order-view.js';
import { placeOrder } from './place-order.js';
import type { StoredOrder } from './stored-order.js';
import { SAMPLE_REQUEST } from './testing/sample-catalogue.js';
import { createTestCore } from './testing/test-core.js';

describe('what a client sees of an order', () => {
  let stored: StoredOrder;

  beforeEach(async () => {
    const core = createTestCore(new MemoryStore());
    const attempt = { key: 'a-key-of-an-intent', request: SAMPLE_REQUEST, mayReturnTo: () => true };
    const found = await core.store.readOrder((await placeOrder(core, attempt)).order.id);
    if (!found) throw new Error('The order was not stored.');
    stored = found;
  });

  it('has the relay’s names, and neither the vendor’s id nor the address that was used up', () => {
    const paymentStep = { ...stored.reading.paymentStep, returnUrl: 'https://vendor.example/used' };
    const view = orderView({ ...stored, reading: { ...stored.reading, paymentStep } });
    expect(view).toMatchObject({ id: stored.id, reference: stored.reference });
    expect(JSON.stringify(view)).not.toMatch(/vendor-|vendor\.example/);
  });

  it('is as little as a feed needs, with the time until which it can be cancelled', () => {
    const { status, payment, documents, updatedAt } = stored.reading;
    const snapshot = {
      id: stored.id,
      status,
      payment,
      items: [{ id: 'item-1', status: 'CREATED' }],
      documents,
      updatedAt,
    };
    expect(snapshotOf(stored)).toEqual({ ...snapshot, cancellableUntil: '2026-11-30T23:00:00Z' });
    const { cancellableUntil: _, ...reading } = stored.reading;
    expect(snapshotOf({ ...stored, reading })).toStrictEqual(snapshot);
  });

  it('looks different with another status, payment, item, document or deadline', () => {
    const { reading } = stored;
    const { cancellableUntil: _, ...withoutDeadline } = reading;
    const others = [
      { ...reading, status: 'PENDING' as const },
      { ...reading, payment: 'paid' as const },
      { ...reading, items: reading.items.map((item) => ({ ...item, status: 'ACTIVE' as const })) },
      { ...reading, documents: [] },
      withoutDeadline,
    ];
    for (const other of others) expect(looksDifferent(other, reading)).toBe(true);
    expect(looksDifferent({ ...reading, updatedAt: '2030-01-01T00:00:00Z' }, reading)).toBe(false);
  });
});
