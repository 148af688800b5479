import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WireState } from '../../relay/vendors/sandbox/wire.js';
import { STORIES } from '../stories.js';
import { Course, type OrderAct, type OrderFacts, type PlacedOrder } from './order-facts.js';
import { validityIn } from './item-steps.js';
import { changesOf, statusAt } from './status-at.js';

const NOW = Date.parse('2026-11-21T10:00:00Z');
const SECOND = 1000;
const DAY = 86_400 * SECOND;

function placed(change: Partial<PlacedOrder> = {}, startsIn = 0, lasts = 10 * DAY): PlacedOrder {
  return {
    id: 'ord_1',
    at: NOW,
    reference: 'ref-1',
    story: 'paid',
    course: 'at-once',
    items: [
      {
        id: '1',
        productId: 'at-car-10d',
        country: 'AT',
        vehicleType: 'car',
        period: { count: 10, unit: 'day' },
        start: '2026-11-21',
        validFrom: NOW + startsIn,
        validUntil: NOW + startsIn + lasts - SECOND,
        timeZone: 'Europe/Vienna',
        vehicle: { country: 'DE', plate: 'B-AB1' },
      },
    ],
    total: { amount: 1580, currency: 'EUR' },
    paymentType: 'CARD',
    returnUrl: 'https://shop.example/done',
    pageId: 'page',
    intentSecret: 'secret',
    ...change,
  };
}

function act(what: OrderAct['act'], after: number): OrderAct {
  return { order: 'ord_1', at: NOW + after, act: what };
}

function order(change: Partial<PlacedOrder> = {}, acts: readonly OrderAct[] = [], startsIn = 0): OrderFacts {
  return { placed: placed(change, startsIn), acts };
}

/** State and payment of an order some time after it was placed. */
function seen(facts: OrderFacts, after: number): string {
  const { state, payment } = statusAt(facts, NOW + after);
  return `${state}/${payment}`;
}

describe('the status of an order', () => {
  it('goes from created to active in steps of two seconds once it is paid', () => {
    const facts = order();
    const states = [0, 2, 4, 6].map((second) => seen(facts, second * SECOND));
    expect(states).toEqual(['created/settled', 'pending/settled', 'will be active/settled', 'active/settled']);
  });

  it('is active only between start and end', () => {
    const facts = order({}, [], DAY);
    expect(seen(facts, DAY - 1)).toBe('will be active/settled');
    expect(seen(facts, DAY)).toBe('active/settled');
    expect(seen(facts, 11 * DAY - 1)).toBe('active/settled');
    expect(seen(facts, 11 * DAY)).toBe('expired/settled');
  });

  it('is put off for twenty seconds when the start is more than three days away', () => {
    const facts = order({}, [], 4 * DAY);
    expect(seen(facts, 2 * SECOND)).toBe('deferred/settled');
    expect(statusAt(facts, NOW + 2 * SECOND).cancellableUntil).toBe(NOW + 22 * SECOND);
    expect(seen(facts, 22 * SECOND)).toBe('pending/settled');
    expect(statusAt(facts, NOW + 22 * SECOND).cancellableUntil).toBeUndefined();
  });

  it('is refunded when it is cancelled while it is put off', () => {
    const facts = order({ story: 'deferred' }, [act('cancelled', 10 * SECOND)]);
    expect(seen(facts, 9 * SECOND)).toBe('deferred/settled');
    expect(seen(facts, 10 * SECOND)).toBe('refunded/returned');
    expect(seen(facts, 40 * DAY)).toBe('refunded/returned');
  });

  it('takes half a minute longer in the story slow', () => {
    const facts = order({ story: 'slow' });
    expect(seen(facts, 31 * SECOND)).toBe('pending/settled');
    expect(seen(facts, 34 * SECOND)).toBe('active/settled');
  });

  it.each([
    ['refunded', 'refunded/returned'],
    ['deleted', 'deleted/settled'],
  ] as const)('ends in the story %s', (story, end) => {
    expect(seen(order({ story }), 3 * SECOND)).toBe('pending/settled');
    expect(seen(order({ story }), 4 * SECOND)).toBe(end);
  });

  it.each(['cancel', 'cancel-refused'] as const)('is put off for a minute in the story %s', (story) => {
    const facts = order({ story });
    expect(seen(facts, 2 * SECOND)).toBe('deferred/settled');
    expect(statusAt(facts, NOW + 61 * SECOND).cancellableUntil).toBe(NOW + 62 * SECOND);
    expect(seen(facts, 62 * SECOND)).toBe('pending/settled');
    expect(statusAt(facts, NOW + 62 * SECOND).cancellableUntil).toBeUndefined();
  });

  it('gives the money back for all of its vignettes when it is cancelled', () => {
    const [first] = placed().items;
    if (!first) throw new Error('The sample order has no item.');
    const facts = order({ story: 'cancel', items: [first, { ...first, id: '2', validFrom: NOW + DAY }] }, [
      act('cancelled', 30 * SECOND),
    ]);
    expect(statusAt(facts, NOW + 30 * SECOND)).toMatchObject({
      state: 'refunded',
      payment: 'returned',
      items: ['refunded', 'refunded'],
      documents: [{ n: 1, kind: 'receipt' }],
    });
    expect(statusAt(facts, NOW + 30 * SECOND).cancellableUntil).toBeUndefined();
  });

  it('needs help in the stories that say so, and nothing follows', () => {
    for (const [story, state] of [
      ['partial', 'partial'],
      ['needs-attention', 'needs attention'],
    ] as const) {
      expect(seen(order({ story }), 3 * SECOND)).toBe('pending/settled');
      const end = statusAt(order({ story }), NOW + 4 * SECOND);
      expect(end).toMatchObject({ state, payment: 'settled', items: ['needs attention'] });
      expect(statusAt(order({ story }), NOW + 40 * DAY)).toEqual(end);
    }
  });

  it('is partly registered in the story partial, the first of its vignettes active', () => {
    const [first] = placed().items;
    if (!first) throw new Error('The sample order has no item.');
    const facts = order({ story: 'partial', items: [first, { ...first, id: '2' }, { ...first, id: '3' }] });
    expect(statusAt(facts, NOW + 6 * SECOND)).toMatchObject({
      state: 'partial',
      items: ['active', 'needs attention', 'needs attention'],
      documents: [{ n: 1, kind: 'receipt' }],
    });
    const attention = order({ story: 'needs-attention', items: [first, { ...first, id: '2' }] });
    expect(statusAt(attention, NOW + 6 * SECOND).items).toEqual(['needs attention', 'needs attention']);
  });

  it('of a passage that is paid for after its day is active for a day, and not over before it was seen', () => {
    const { items } = placed();
    const passage = items.map((item) => ({
      ...item,
      period: { count: 1, unit: 'journey' as const },
      validFrom: NOW - 2 * DAY,
      validUntil: NOW - DAY - SECOND,
    }));
    const facts = order({ items: passage });
    expect(seen(facts, 10 * SECOND)).toBe('active/settled');
    expect(seen(facts, 2 * DAY)).toBe('expired/settled');
  });

  it.each([0, 20 * DAY])('is active and soon over in the story expired, whenever it was to start', (startsIn) => {
    const facts = order({ story: 'expired' }, [], startsIn);
    const [item] = facts.placed.items;
    if (!item) throw new Error('The sample order has no item.');
    expect(validityIn(facts, item)).toEqual({ from: NOW + 6 * SECOND, until: NOW + 13 * SECOND });
    expect([5, 6, 13, 14].map((second) => seen(facts, second * SECOND))).toEqual([
      'will be active/settled',
      'active/settled',
      'active/settled',
      'expired/settled',
    ]);
  });

  it('keeps the validity that was ordered while nothing is paid, and in every other story', () => {
    const [item] = placed().items;
    if (!item) throw new Error('The sample order has no item.');
    const ordered = { from: item.validFrom, until: item.validUntil };
    expect(validityIn(order({ story: 'expired', course: 'intent' }), item)).toEqual(ordered);
    expect(validityIn(order(), item)).toEqual(ordered);
  });

  it('ends without money when the card is declined after it was taken in', () => {
    const facts = order({ course: 'declined-later' });
    expect(seen(facts, 0)).toBe('created/authorising');
    expect(seen(facts, 2 * SECOND)).toBe('deleted/refused');
  });

  it('waits for the bank, and is not yet paid the moment the buyer has confirmed', () => {
    const facts = order({ course: 'bank-page' }, [act('approved', 60 * SECOND)]);
    expect(seen(facts, 59 * SECOND)).toBe('created/open');
    expect(seen(facts, 60 * SECOND)).toBe('created/authorising');
    expect(seen(facts, 61 * SECOND)).toBe('created/settled');
    expect(seen(facts, 67 * SECOND)).toBe('active/settled');
  });

  it('ends when the bank refuses, but stays payable with a payment intent', () => {
    const refused = [act('refused', 5 * SECOND)];
    expect(seen(order({ course: 'bank-page' }, refused), 5 * SECOND)).toBe('deleted/refused');
    const intent = order({ course: 'intent' }, [...refused, act('approved', 9 * SECOND)]);
    expect(seen(intent, 5 * SECOND)).toBe('created/open');
    expect(seen(intent, 10 * SECOND)).toBe('created/settled');
  });

  it('ends when nobody pays for half an hour, or when it is cancelled before', () => {
    const unpaid = order({ course: 'payment-link' });
    expect(statusAt(unpaid, NOW).cancellableUntil).toBe(NOW + 1800 * SECOND);
    expect(seen(unpaid, 1799 * SECOND)).toBe('created/open');
    expect(seen(unpaid, 1800 * SECOND)).toBe('deleted/cancelled');
    const cancelled = order({ course: 'payment-link' }, [act('cancelled', SECOND)]);
    expect(seen(cancelled, SECOND)).toBe('deleted/cancelled');
  });

  it('has a receipt once it is paid and a confirmation once it is active', () => {
    const kinds = (after: number) => statusAt(order(), NOW + after).documents.map(({ kind }) => kind);
    expect(kinds(0)).toEqual(['receipt']);
    expect(kinds(6 * SECOND)).toEqual(['confirmation', 'receipt']);
    expect(statusAt(order({ course: 'intent' }), NOW).documents).toEqual([]);
  });

  it('is that of the vignette furthest behind', () => {
    const [first] = placed().items;
    if (!first) throw new Error('The sample order has no item.');
    const later = { ...first, id: '2', validFrom: NOW + DAY };
    const state = statusAt(order({ items: [first, later] }), NOW + 10 * SECOND);
    expect(state.items).toEqual(['active', 'will be active']);
    expect(state.state).toBe('will be active');
  });
});

const WAY: readonly WireState[] = ['created', 'deferred', 'pending', 'will be active', 'active', 'expired'];
const ENDS: readonly WireState[] = ['refunded', 'deleted', 'expired', 'partial', 'needs attention'];

const anyOrder: fc.Arbitrary<OrderFacts> = fc
  .record({
    story: fc.constantFrom(...STORIES.map(({ id }) => id)),
    course: fc.constantFrom(...Course.options),
    startsIn: fc.integer({ min: 0, max: 30 * DAY }),
    lasts: fc.integer({ min: DAY, max: 400 * DAY }),
    acts: fc.array(
      fc.record({
        what: fc.constantFrom<OrderAct['act']>('approved', 'refused', 'sent-to-bank', 'cancelled'),
        after: fc.integer({ min: 0, max: 2 * DAY }),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ story, course, startsIn, lasts, acts }) => ({
    placed: placed({ story, course }, startsIn, lasts),
    acts: acts.sort((a, b) => a.after - b.after).map(({ what, after }) => act(what, after)),
  }));

describe('whatever happens to an order', () => {
  const anyMoment = fc.integer({ min: 0, max: 500 * DAY });

  it('its status never goes back, and an end is an end', () => {
    fc.assert(
      fc.property(anyOrder, anyMoment, anyMoment, (facts, one, other) => {
        const [before, after] = [one, other].sort((a, b) => a - b).map((at) => statusAt(facts, NOW + at).state);
        if (!before || !after) return;
        if (ENDS.includes(before)) expect(after).toBe(before);
        else if (WAY.includes(after)) expect(WAY.indexOf(after)).toBeGreaterThanOrEqual(WAY.indexOf(before));
      }),
    );
  });

  it('it changes only at the moments that are foretold', () => {
    fc.assert(
      fc.property(anyOrder, (facts) => {
        const changes = changesOf(facts);
        for (const [index, at] of changes.entries()) {
          const next = changes[index + 1] ?? at + 2 * DAY;
          const { updatedAt, ...state } = statusAt(facts, at);
          expect(updatedAt).toBe(at);
          expect(statusAt(facts, next - 1)).toEqual({ ...state, updatedAt });
        }
      }),
    );
  });

  it('it is the same after its facts went through the journal', () => {
    fc.assert(
      fc.property(anyOrder, anyMoment, (facts, after) => {
        const copy: OrderFacts = JSON.parse(JSON.stringify(facts));
        expect(statusAt(copy, NOW + after)).toEqual(statusAt(facts, NOW + after));
      }),
    );
  });

  it('it is never on its way or active without having been paid', () => {
    fc.assert(
      fc.property(anyOrder, anyMoment, (facts, after) => {
        const { state, payment } = statusAt(facts, NOW + after);
        if (!['created', 'refunded', 'deleted'].includes(state)) {
          expect(payment).toBe('settled');
        }
      }),
    );
  });
});
