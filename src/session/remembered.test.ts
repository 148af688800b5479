import { describe, expect, it } from 'vitest';
import { type Draft, EMPTY_DRAFT } from '../flow/draft.js';
import { lastingStore } from './lasting-store.js';
import { RememberedDraft } from './remembered-draft.js';
import { RememberedIntents } from './remembered-intents.js';
import { RememberedOrder } from './remembered-order.js';
import { FakeStore } from './testing/fake-store.js';
import { TYPED } from './testing/test-visit.js';
import { ToldOnce } from './told-once.js';

const API = 'https://relay.example';
const NOW = Date.UTC(2026, 10, 21, 12);
const MINUTE = 60_000;

describe('a lasting store', () => {
  it('keeps in memory what the browser refuses', () => {
    const storage = new FakeStore();
    const logged: string[] = [];
    const store = lastingStore(storage, ({ code }) => logged.push(code));
    storage.isFull = true;
    store.setItem('a', '1');
    expect([store.getItem('a'), storage.items.size, logged]).toEqual(['1', 0, ['storage-refused']]);
    storage.isFull = false;
    store.setItem('a', '2');
    expect([store.getItem('a'), storage.getItem('a')]).toEqual(['2', '2']);
  });

  it('works where the browser has no storage at all', () => {
    const store = lastingStore(undefined, () => {});
    store.setItem('a', '1');
    expect(store.getItem('a')).toBe('1');
    store.removeItem('a');
    expect(store.getItem('a')).toBeNull();
  });

  it('reads as empty what cannot be read', () => {
    const broken = new FakeStore();
    broken.getItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    expect(lastingStore(broken, () => {}).getItem('a')).toBeNull();
  });

  it('sees what another tab writes', () => {
    const storage = new FakeStore();
    const store = lastingStore(storage, () => {});
    store.setItem('a', '1');
    storage.items.set('a', '2');
    expect(store.getItem('a')).toBe('2');
  });
});

const NEVER_STORED: ReadonlySet<string> = new Set<keyof Draft>([
  'vin',
  'firstName',
  'lastName',
  'phone',
  'residence',
  'street',
  'city',
  'postalCode',
  'citizenship',
  'idNumber',
  'consent',
]);

const storedPart = (draft: Draft): Partial<Draft> =>
  Object.fromEntries(Object.entries(draft).filter(([field]) => !NEVER_STORED.has(field)));

describe('the remembered draft', () => {
  const remembered = (store = new FakeStore(), api = API) => ({ store, draft: new RememberedDraft(store, api) });

  it('comes back without VIN, name, phone, address, identity document and consent', () => {
    const { store, draft } = remembered();
    const all: Draft = {
      ...TYPED,
      startTime: '14:45',
      phone: '+43 660 1234567',
      residence: 'FR',
      street: 'Rue Haute 1',
      city: 'Lyon',
      postalCode: '69001',
      citizenship: 'PT',
      idNumber: 'C01X00T47',
      consent: true,
    };
    draft.write(all, NOW);
    expect(draft.read(NOW)).toEqual(storedPart(all));
    expect(draft.read(NOW)).toMatchObject({ start: '2026-12-01', startTime: '14:45' });
    expect(store.text).not.toMatch(/WVWZZZ|Erika|Muster|660|FR|Rue|Lyon|69001|PT|C01X00T47|consent/);
  });

  it('is forgotten after thirty minutes', () => {
    const { store, draft } = remembered();
    draft.write(TYPED, NOW);
    expect(draft.read(NOW + 30 * MINUTE - 1)).toMatchObject({ plate: 'B AB 1234' });
    expect(draft.read(NOW + 30 * MINUTE)).toEqual({});
    expect(store.items.size).toBe(0);
  });

  it.each([
    '{',
    'null',
    '[]',
    '{"at":1}',
    '{"at":"now","draft":{}}',
    '{"at":9999999999999,"draft":{"vehicleType":"tank"}}',
  ])('ignores and removes what it did not write: %s', (text) => {
    const { store, draft } = remembered();
    store.setItem(`vignette-checkout:draft:${API}`, text);
    expect(draft.read(NOW)).toEqual({});
    expect(store.items.size).toBe(0);
  });

  it('drops keys it does not know', () => {
    const { store, draft } = remembered();
    const kept = storedPart(TYPED);
    store.setItem(`vignette-checkout:draft:${API}`, JSON.stringify({ at: NOW, draft: { ...kept, vin: 'X', odd: 1 } }));
    expect(draft.read(NOW)).toEqual(kept);
  });

  it('belongs to one relay', () => {
    const { store, draft } = remembered();
    draft.write({ ...EMPTY_DRAFT, plate: 'X' }, NOW);
    expect(remembered(store, 'https://other.example').draft.read(NOW)).toEqual({});
  });
});

describe('remembered intents', () => {
  const intent = { key: 'k1', fingerprint: 'f', attempts: 1, lastAttemptAt: NOW };
  const tabs = () => {
    const store = new FakeStore();
    return [new RememberedIntents(store, API), new RememberedIntents(store, API)] as const;
  };

  it('are seen by every tab', () => {
    const [a, b] = tabs();
    a.remember(intent);
    expect(b.all()).toEqual([intent]);
    expect(b.open()).toEqual(intent);
  });

  it('are open only after an attempt, and until they are settled', () => {
    const [intents] = tabs();
    intents.remember({ ...intent, attempts: 0, lastAttemptAt: 0 });
    expect(intents.open()).toBeUndefined();
    intents.remember(intent);
    intents.settle('k1');
    expect([intents.open(), intents.all()]).toEqual([undefined, [{ ...intent, settled: true }]]);
  });

  it('are kept when the order has ended paid, and forgotten when it has not', () => {
    const [intents] = tabs();
    intents.remember(intent);
    intents.remember({ ...intent, key: 'k2' });
    intents.settle('k2');
    intents.end('k1');
    intents.end('k2');
    expect(intents.all().map(({ key }) => key)).toEqual(['k2']);
  });

  it('are kept when the order is left unpaid, but not opened unasked', () => {
    const [intents] = tabs();
    const total = { amount: 1580, currency: 'EUR' };
    intents.remember({ ...intent, attempts: 1, total });
    expect(intents.open()?.key).toBe('k1');
    intents.leave('k1');
    intents.leave('k2');
    expect(intents.all()).toEqual([{ ...intent, attempts: 1, total, left: true }]);
    expect(intents.open()).toBeUndefined();
  });

  it('are found as another tab has left them', () => {
    const [a, b] = tabs();
    a.remember(intent);
    b.remember({ ...intent, attempts: 2, lastAttemptAt: NOW + 60_000 });
    expect([a.find('k1')?.attempts, a.all().length]).toEqual([2, 1]);
    b.forget('k1');
    expect(a.find('k1')).toBeUndefined();
  });

  it('let the newest twenty live', () => {
    const [intents] = tabs();
    for (let n = 0; n < 25; n++) intents.remember({ ...intent, key: `k${n}` });
    expect(intents.all().map(({ key }) => key)).toEqual(Array.from({ length: 20 }, (_, n) => `k${n + 5}`));
  });

  it('let go of settled ones before one that may still become an order', () => {
    const [intents] = tabs();
    intents.remember({ ...intent, key: 'open' });
    for (let n = 0; n < 22; n++) {
      intents.remember({ ...intent, key: `k${n}` });
      intents.settle(`k${n}`);
    }
    expect(intents.all()).toHaveLength(20);
    expect(intents.open()?.key).toBe('open');
  });

  it('ignore what is garbled', () => {
    const store = new FakeStore();
    store.setItem(`vignette-checkout:intents:${API}`, '[{"key":1}]');
    expect(new RememberedIntents(store, API).all()).toEqual([]);
  });
});

describe('the remembered order', () => {
  const order = { orderId: 'o1', token: 't1', key: 'k1', at: NOW };
  const remembered = (session = new FakeStore(), local = new FakeStore()) => ({
    session,
    local,
    order: new RememberedOrder(session, local, API),
  });

  it('is there after a reload, and in another tab for a day', () => {
    const { session, local, order: it } = remembered();
    it.remember(order);
    expect(remembered(session, new FakeStore()).order.read(NOW)).toEqual(order);
    const other = remembered(new FakeStore(), local).order;
    expect(other.read(NOW + 86_399_999)).toEqual(order);
    expect(other.read(NOW + 86_400_000)).toBeUndefined();
  });

  it('placed here is not pushed out of the other tabs by one that a link opened', () => {
    const { session, local, order: it } = remembered();
    const own = { ...order, key: 'key-1' };
    it.remember(own);
    const strangers = { orderId: 'order-9', token: 'another-token-of-an-order', at: NOW };
    it.remember(strangers);
    expect(remembered(session, local).order.read(NOW)).toEqual(strangers);
    expect(remembered(new FakeStore(), local).order.read(NOW)).toEqual(own);
  });

  it('keeps the key it was placed with when it is opened again without one', () => {
    const { order: it } = remembered();
    it.remember(order);
    it.remember({ orderId: 'o1', token: 't2', at: NOW });
    expect(it.find('o1')).toEqual({ ...order, token: 't2' });
  });

  it('forgets one order and leaves another one alone', () => {
    const { session, local, order: it } = remembered();
    it.remember(order);
    const other = remembered(new FakeStore(), local).order;
    other.remember({ ...order, orderId: 'o2' });
    it.forget('o1');
    expect([session.items.size, it.read(NOW)?.orderId]).toEqual([0, 'o2']);
  });
});

describe('what is told once', () => {
  const paid = { event: 'paid', orderId: 'o1', reference: 'R', total: { amount: 1, currency: 'EUR' } } as const;

  it('is told once per order, over reloads and tabs', () => {
    const store = new FakeStore();
    expect(new ToldOnce(store).isNews(paid)).toBe(true);
    expect(new ToldOnce(store).isNews(paid)).toBe(false);
    expect(new ToldOnce(store).isNews({ ...paid, orderId: 'o2' })).toBe(true);
    expect(new ToldOnce(store).isNews({ event: 'active', orderId: 'o1', reference: 'R' })).toBe(true);
  });

  it('does not hold anything else back', () => {
    const told = new ToldOnce(new FakeStore());
    const status = { event: 'status', orderId: 'o1', status: 'PENDING', payment: 'paid' } as const;
    expect([told.isNews(status), told.isNews(status), told.isNews({ event: 'ready' })]).toEqual([true, true, true]);
  });
});
