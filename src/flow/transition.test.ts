import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FlowEvent } from './event.js';
import { sameIntent } from './intent.js';
import type { FlowState } from './state.js';
import { eventFor, RANDOM_STEP } from './testing/random-event.js';
import { announced, effectsThat } from './testing/walk.js';
import { type Moment, type Sent, Visit } from './testing/visit.js';
import { transition } from './transition.js';

const VISITS = { seed: 20261121, numRuns: 1500 };

/** Holds for every visit of random events, late, duplicated and foreign ones among them, in two tabs. */
function always(holds: (visit: Visit) => void): void {
  fc.assert(
    fc.property(fc.array(RANDOM_STEP, { minLength: 20, maxLength: 120 }), (steps) => {
      const visit = new Visit();
      for (const step of steps) {
        visit.now += step.passed;
        const before = visit.stored.size;
        const event = eventFor(step, visit);
        visit.send(step.tab, event);
        if (step.foreign && before > 0) visit.send(step.tab, event);
      }
      holds(visit);
    }),
    VISITS,
  );
}

/** The payment state of an order that an event reports, with the id of the order. */
function reported(event: FlowEvent): { id: string; payment: string } | undefined {
  switch (event.type) {
    case 'order-placed':
    case 'resumed':
      return event.receipt.order;
    case 'looked-up':
      return typeof event.found === 'string' ? undefined : event.found.order;
    case 'snapshot-received':
      return event.snapshot;
    case 'order-read':
    case 'order-cancelled':
      return event.order;
    default:
      return undefined;
  }
}

const EVERYWHERE: readonly FlowState['at'][] = [
  'loading',
  'no-catalogue',
  'nothing-offered',
  'filling',
  'preparing',
  'ordering',
  'waiting',
  'looking-up',
  'not-processed',
  'already-ordered',
  'key-reused',
  'resuming',
  'lost',
  'paying',
  'confirming',
  'unsettled',
  'following',
  'ended',
];

const paysIn = ({ effects }: Moment) => [
  ...effectsThat(effects, 'redirect').map(({ orderId }) => orderId),
  ...effectsThat(effects, 'confirm-payment').map(({ order }) => order.id),
];

function groupByKey(sent: readonly Sent[]): Map<string, Sent[]> {
  const groups = new Map<string, Sent[]>();
  for (const one of sent) groups.set(one.key, [...(groups.get(one.key) ?? []), one]);
  return groups;
}

describe('whatever happens in whatever order', () => {
  it('visits every state', () => {
    const seen = new Set<FlowState['at']>();
    always(({ moments }) => {
      for (const { after } of moments) seen.add(after.at);
    });
    expect(seen).toEqual(new Set(EVERYWHERE));
  });

  it('the same state and event give the same answer, and neither is changed', () => {
    always(({ moments }) => {
      for (const { before, event, after, effects } of moments) {
        expect(transition(before, event)).toEqual([after, effects]);
      }
    });
  });

  it('an answer with another key or order id changes nothing', () => {
    always(({ moments }) => {
      for (const { before, event, after, effects } of moments) {
        const isOtherKey = 'intent' in before && 'key' in event && event.key !== before.intent.key;
        const id = reported(event)?.id ?? ('orderId' in event ? event.orderId : undefined);
        const isOtherOrder = 'order' in before && id !== undefined && id !== before.order.id;
        if (isOtherKey || isOtherOrder) expect([after, effects]).toEqual([before, []]);
      }
    });
  });

  it('a key makes at most five attempts, a minute apart, over both tabs', () => {
    always(({ sent }) => {
      for (const attempts of groupByKey(sent).values()) {
        expect(attempts.length).toBeLessThanOrEqual(5);
        for (const [index, { at }] of attempts.slice(1).entries()) {
          expect(at - (attempts[index]?.at ?? 0)).toBeGreaterThanOrEqual(60_000);
        }
      }
    });
  });

  it('the attempts with one key all hold the same content', () => {
    always(({ sent }) => {
      for (const attempts of groupByKey(sent).values()) {
        expect(new Set(attempts.map(({ content }) => content)).size).toBe(1);
      }
    });
  });

  it('the same content is never sent with a second key while the first may still have an order', () => {
    always(({ moments }) => {
      const open = new Map<string, string>();
      const orderOf = new Map<string, string>();
      for (const { effects } of moments) {
        for (const effect of effects) {
          if (effect.do === 'forget-intent') open.delete(effect.key);
          if (effect.do === 'remember-order' && effect.key !== undefined) orderOf.set(effect.orderId, effect.key);
          if (effect.do === 'settle-order') open.delete(orderOf.get(effect.orderId) ?? '');
          if (effect.do === 'forget-order' && !effect.keepIntent) open.delete(orderOf.get(effect.orderId) ?? '');
          if (effect.do !== 'create-order') continue;
          const content = JSON.stringify([effect.request.items, effect.request.customer.email]);
          for (const [key, held] of open) if (held === content) expect(key).toBe(effect.key);
          open.set(effect.key, content);
        }
      }
    });
  });

  it('the intent is stored right before an order is sent', () => {
    always(({ moments }) => {
      for (const { effects } of moments) {
        for (const [index, effect] of effects.entries()) {
          if (effect.do !== 'create-order') continue;
          expect(effects[index - 1]).toMatchObject({ do: 'remember-intent', intent: { key: effect.key } });
        }
      }
    });
  });

  it('a payment is carried out only for the answer to an attempt or a press, and only when it is due', () => {
    always(({ moments }) => {
      for (const moment of moments) {
        const paid = paysIn(moment);
        if (paid.length === 0) continue;
        expect(paid).toHaveLength(1);
        expect(['order-placed', 'continue-pressed']).toContain(moment.event.type);
        expect(moment.after).toMatchObject({ at: 'paying', is: 'busy', order: { id: paid[0], payment: 'due' } });
        expect(moment.before.at).not.toBe('unsettled');
      }
    });
  });

  it('the order is remembered before its payment is carried out', () => {
    always(({ moments }) => {
      const remembered = new Set<string>();
      for (const moment of moments) {
        for (const { orderId } of effectsThat(moment.effects, 'remember-order')) remembered.add(orderId);
        for (const orderId of paysIn(moment)) expect(remembered).toContain(orderId);
      }
    });
  });

  it('paid is told only after the relay said paid of this very order', () => {
    always(({ moments }) => {
      const paid = new Set<string>();
      for (const { event, effects } of moments) {
        const order = reported(event);
        if (order?.payment === 'paid') paid.add(order.id);
        for (const { announcement } of effectsThat(effects, 'announce')) {
          if (announcement.event === 'paid') expect(paid).toContain(announcement.orderId);
        }
      }
    });
  });

  it('paid and active are told once while an order is open', () => {
    always((visit) => {
      for (const tab of [0, 1]) {
        const told: string[] = [];
        for (const { before, after, effects } of visit.momentsOf(tab)) {
          if (!('order' in before) || !('order' in after)) told.length = 0;
          told.push(...announced(effects).filter((event) => event === 'paid' || event === 'active'));
          expect(new Set(told).size).toBe(told.length);
        }
      }
    });
  });

  it('what has settled is bought again only after a warning', () => {
    always(({ moments }) => {
      for (const { before, event, after } of moments) {
        if (before.at !== 'filling' || event.type !== 'pay-pressed' || after.at !== 'preparing') continue;
        const same = sameIntent(event.known, after.request);
        if (same?.settled) expect(before).toMatchObject({ notice: { code: 'same-again' } });
      }
    });
  });

  it('an intent is freed only by a word of the relay about its key', () => {
    const words = ['order-failed', 'looked-up', 'resume-failed'];
    always(({ moments }) => {
      for (const { event, effects } of moments) {
        if (effectsThat(effects, 'forget-intent').length > 0) expect(words).toContain(event.type);
      }
    });
  });
});
