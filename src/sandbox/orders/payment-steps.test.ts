import { describe, expect, it } from 'vitest';
import type { OrderFacts, PlacedOrder } from './order-facts.js';
import { paymentSteps } from './payment-steps.js';

const NOW = Date.parse('2026-11-21T10:00:00Z');
const SECOND = 1000;

function facts(change: Partial<PlacedOrder>, acts: OrderFacts['acts'] = []): OrderFacts {
  const placed: PlacedOrder = {
    id: 'ord_1',
    at: NOW,
    reference: 'ref-1',
    story: 'processing',
    course: 'at-once',
    items: [],
    total: { amount: 1580, currency: 'EUR' },
    paymentType: 'CARD',
    returnUrl: 'https://shop.example/done',
    pageId: 'page',
    intentSecret: 'secret',
    ...change,
  };
  return { placed, acts };
}

/** Seconds after the order, and the state of the money from then on. */
const stepsOf = (order: OrderFacts) => paymentSteps(order).map(({ at, state }) => [(at - NOW) / SECOND, state]);

describe('the money of an order in the story processing', () => {
  it('is on its way for two minutes where a card is taken at once', () => {
    expect(stepsOf(facts({}))).toEqual([
      [0, 'authorising'],
      [120, 'settled'],
    ]);
  });

  it.each(['bank-page', 'intent', 'payment-link'] as const)(
    'is on its way for two minutes after the buyer has confirmed (%s)',
    (course) => {
      const approved = { order: 'ord_1', at: NOW + 5 * SECOND, act: 'approved' } as const;
      expect(stepsOf(facts({ course }, [approved]))).toEqual([
        [0, 'open'],
        [5, 'authorising'],
        [125, 'settled'],
      ]);
    },
  );
});
