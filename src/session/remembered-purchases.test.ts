import { beforeEach, describe, expect, it } from 'vitest';
import { sampleOrder } from '../api/testing/samples.js';
import type { Order, OrderItem } from '../contract/order.js';
import { NOW } from '../flow/testing/sample-form.js';
import { browserDigest } from './browser-digest.js';
import { type Digest, RememberedPurchases } from './remembered-purchases.js';
import { FakeStore } from './testing/fake-store.js';

const NAME = 'vignette-checkout:purchases:https://relay.example';
/** Of the sample order: from 1 to 10 December, local time. */
const UNTIL = Date.parse('2026-12-10T22:59:59Z');
const SPAN = { from: Date.parse('2026-11-30T23:00:00Z'), until: UNTIL };

let store: FakeStore;
let salts: number;
beforeEach(() => {
  store = new FakeStore();
  salts = 0;
});

/** SHA-256 as Node has it, too. */
const digest: Digest = (text) => browserDigest()?.(text) ?? Promise.reject(new Error('Node has SHA-256.'));

const open = (using: Digest = digest) =>
  new RememberedPurchases(store, 'https://relay.example', using, () => `salt-${++salts}`);

/** An order for one vignette. */
function order(changes: Partial<OrderItem> = {}): Order {
  const vehicle = { country: 'DE', plate: 'M-AB123' };
  return { ...sampleOrder, items: sampleOrder.items.map((item) => ({ ...item, vehicle, ...changes })) };
}

const TEN_DAYS = { country: 'AT', period: { count: 10, unit: 'day' } } as const;

/** What is known of a vehicle in Austria, or elsewhere. */
const found = (plate = 'M-AB123', country = 'DE', now = NOW, product: { country?: string; title?: string } = {}) =>
  open().spansOf({ ...TEN_DAYS, ...product, vehicle: { country, plate } }, now);

const kept = (): number => (store.getItem(NAME)?.match(/"mark"/g) ?? []).length;

describe('the vignettes that were bought in this browser', () => {
  it('are found for the same plate and countries, with their validity', async () => {
    await open().remember(order(), NOW);
    expect(await found()).toEqual([SPAN]);
  });

  it.each(['m ab 123', 'MAB123', 'm-ab 123'])('are found however the plate is spelled: %s', async (plate) => {
    await open().remember(order(), NOW);
    expect(await found(plate)).toEqual([SPAN]);
  });

  it('are found where the operator writes no umlauts', async () => {
    await open().remember(order({ vehicle: { country: 'AT', plate: 'WO-123A' } }), NOW);
    expect(await found('WÖ-123A', 'AT')).toEqual([SPAN]);
  });

  it('are no other ones', async () => {
    await open().remember(order(), NOW);
    expect(await found('M-AB124')).toEqual([]);
    expect(await found('M-AB123', 'AT')).toEqual([]);
    expect(await found('M-AB123', 'DE', NOW, { country: 'RO' })).toEqual([]);
  });

  it('are other ones where they have a name of their own, such as a region’s', async () => {
    const title = 'Győr-Moson-Sopron';
    await open().remember(order({ title }), NOW);
    expect(await found()).toEqual([]);
    expect(await found('M-AB123', 'DE', NOW, { title })).toEqual([SPAN]);
  });

  it('are no journeys: there and back are two', async () => {
    const period = { count: 1, unit: 'journey' } as const;
    await open().remember(order({ period }), NOW);
    expect(store.items.size).toBe(0);
    await open().remember(order(), NOW);
    const vehicle = { country: 'DE', plate: 'M-AB123' };
    expect(await open().spansOf({ ...TEN_DAYS, period, vehicle }, NOW)).toEqual([]);
  });

  it('are found all, where they are several', async () => {
    await open().remember(order({ validUntil: '2026-12-20T22:59:59Z' }), NOW);
    await open().remember(order(), NOW);
    expect(await found()).toEqual([{ ...SPAN, until: Date.parse('2026-12-20T22:59:59Z') }, SPAN]);
  });

  it('are remembered once, however often an order is opened', async () => {
    await open().remember(order(), NOW);
    await open().remember(order(), NOW);
    expect([kept(), salts]).toEqual([1, 1]);
  });

  it('are forgotten when the order is refunded or deleted, and others are kept', async () => {
    await open().remember(order(), NOW);
    await open().remember(order({ vehicle: { country: 'AT', plate: 'W-12345X' } }), NOW);
    await open().forget(order({ status: 'REFUNDED' }), NOW);
    expect([kept(), await found()]).toEqual([1, []]);
    expect(await found('W-12345X', 'AT')).toEqual([SPAN]);
  });

  it.each(['REFUNDED', 'DELETED'] as const)('are not those of an order whose vignette is %s', async (status) => {
    await open().remember(order({ status }), NOW);
    expect(store.items.size).toBe(0);
  });

  it('are dropped when they are over', async () => {
    await open().remember(order(), NOW);
    expect(await found('M-AB123', 'DE', UNTIL)).toEqual([SPAN]);
    expect([await found('M-AB123', 'DE', UNTIL + 1), kept()]).toEqual([[], 0]);
    await open().remember(order(), UNTIL + 1);
    expect(kept()).toBe(0);
  });

  it('are at most twenty, the newest', async () => {
    for (let n = 10; n <= 30; n++)
      await open().remember(order({ vehicle: { country: 'DE', plate: `M-AB1${n}` } }), NOW);
    expect([kept(), await found('M-AB110'), await found('M-AB111')]).toEqual([20, [], [SPAN]]);
  });
});

describe('what is stored of a purchase', () => {
  it('is a hash, a salt and two moments, and no plate in any spelling', async () => {
    await open().remember(order(), NOW);
    expect(JSON.parse(store.getItem(NAME) ?? '')).toEqual({
      salt: 'salt-1',
      bought: [{ ...SPAN, mark: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
    expect(store.text).not.toMatch(/m.?ab.?123/i);
  });

  it('is another hash in every browser', async () => {
    await open().remember(order(), NOW);
    const here = store.text.match(/[0-9a-f]{64}/)?.[0];
    store.items.clear();
    await open().remember(order(), NOW);
    expect(store.text).toContain('salt-2');
    expect(store.text).not.toContain(here);
  });

  it('is nothing that was not written here', async () => {
    store.setItem(NAME, '{"salt":1}');
    expect(await found()).toEqual([]);
    expect(store.items.size).toBe(0);
    await open().forget(order(), NOW);
    expect(store.items.size).toBe(0);
  });

  it('keeps what another tab has bought while this one was hashing', async () => {
    await open().remember(order({ vehicle: { country: 'AT', plate: 'W-12345X' } }), NOW);
    const slow = open(async (text) => {
      await open().remember(order({ vehicle: { country: 'AT', plate: 'W-99999X' } }), NOW);
      return digest(text);
    });
    await slow.remember(order(), NOW);
    expect([kept(), await found()]).toEqual([3, [SPAN]]);
    expect(await found('W-99999X', 'AT')).toEqual([SPAN]);
  });

  it('is begun anew where the storage was cleared meanwhile', async () => {
    const cleared = open((text) => {
      store.setItem(NAME, JSON.stringify({ salt: 'other', bought: [{ mark: 'x', from: 0, until: UNTIL }] }));
      return digest(text);
    });
    await cleared.remember(order(), NOW);
    expect([kept(), await found()]).toEqual([1, [SPAN]]);
  });

  it('asks for no hash while nothing was bought', async () => {
    const never = open(() => Promise.reject(new Error('hashed')));
    const vehicle = { country: 'DE', plate: 'M-AB123' };
    expect(await never.spansOf({ ...TEN_DAYS, vehicle }, NOW)).toEqual([]);
  });
});
