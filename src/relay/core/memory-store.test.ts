import { describe, expect, it } from 'vitest';
import type { IdempotencyRecord } from './idempotency-record.js';
import { MemoryStore } from './memory-store.js';

const NOW = 1_800_000_000_000;

function record(state: IdempotencyRecord['state'], createdAt: number): IdempotencyRecord {
  return {
    keyHash: `${state} ${createdAt}`,
    state,
    fingerprint: 'print',
    orderId: 'order',
    reference: 'VC-2345-6789',
    returnUrl: 'https://shop.example/return',
    leaseUntil: 0,
    settlesAt: 0,
    attempts: 1,
    createdAt,
    version: 1,
  };
}

describe('the housekeeping of the store in memory', () => {
  it('drops tokens and codes that have expired before now, and no others', async () => {
    const store = new MemoryStore();
    for (const expiresAt of [NOW - 1, NOW, NOW + 1]) {
      await store.insertToken({ hash: `token ${expiresAt}`, orderId: 'one', expiresAt });
      await store.insertCode({ hash: `code ${expiresAt}`, orderId: 'one', expiresAt });
    }
    await store.purge(NOW, 0);
    expect(await store.readToken(`token ${NOW - 1}`)).toBeUndefined();
    expect((await store.readToken(`token ${NOW}`))?.expiresAt).toBe(NOW);
    expect((await store.readToken(`token ${NOW + 1}`))?.expiresAt).toBe(NOW + 1);
    expect(await store.useCode(`code ${NOW - 1}`, 'one', NOW)).toBe('unknown');
    expect(await store.useCode(`code ${NOW}`, 'one', NOW)).toBe('used');
    expect(await store.useCode(`code ${NOW + 1}`, 'one', NOW)).toBe('accepted');
  });

  it.each(['refused', 'closed'] as const)('drops records that are %s and old', async (state) => {
    const store = new MemoryStore();
    for (const createdAt of [NOW - 1, NOW]) await store.insertRecord(record(state, createdAt));
    await store.purge(NOW, NOW);
    expect(await store.readRecord(`${state} ${NOW - 1}`)).toBeUndefined();
    expect((await store.readRecord(`${state} ${NOW}`))?.state).toBe(state);
  });

  it.each(['open', 'placed'] as const)('keeps records that are %s, however old', async (state) => {
    const store = new MemoryStore();
    await store.insertRecord(record(state, 0));
    await store.purge(NOW, NOW);
    expect((await store.readRecord(`${state} 0`))?.state).toBe(state);
  });

  it('drops events that are finished and old: a repetition that late is a new one', async () => {
    const store = new MemoryStore();
    const event = (eventId: string, receivedAt: number) => ({ eventId, vendorId: 'v', receivedAt });
    const [old, fresh, open] = [event('old', NOW - 1), event('fresh', NOW), event('open', NOW - 1)];
    for (const one of [old, fresh, open]) await store.addEvent(one);
    for (const { eventId } of [old, fresh]) await store.finishEvent(eventId);
    await store.purge(NOW, NOW);
    expect(await store.pendingEvents(10)).toEqual([open]);
    expect(await store.addEvent(old)).toBe(true);
    expect(await store.addEvent(fresh)).toBe(false);
    expect(await store.addEvent(open)).toBe(false);
  });

  it('takes nothing for finished that it never had', async () => {
    const store = new MemoryStore();
    await store.finishEvent('unknown');
    expect(await store.addEvent({ eventId: 'unknown', vendorId: 'v', receivedAt: NOW })).toBe(true);
    expect(await store.pendingEvents(10)).toHaveLength(1);
  });
});
