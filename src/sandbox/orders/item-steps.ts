import type { WireState } from '../../relay/vendors/sandbox/wire.js';
import type { StoryId } from '../stories.js';
import type { OrderedItem, OrderFacts } from './order-facts.js';
import {
  CANCELLABLE_DEFERRAL,
  DEFERRAL,
  DEFERRAL_ENDS_BEFORE_START,
  DEFERRED_FROM,
  PAID_AFTERWARDS,
  SHORT_VALIDITY,
  SLOW_REGISTRATION,
  STEP,
} from './pace.js';
import { paymentSteps, type Step } from './payment-steps.js';

/** When a vignette holds, both milliseconds since 1970; `until` is its last second. */
export interface Validity {
  readonly from: number;
  readonly until: number;
}

/** The stories that put an order off whenever it starts, and for how long. */
const PUT_OFF: Readonly<Partial<Record<StoryId, number>>> = {
  deferred: DEFERRAL,
  cancel: CANCELLABLE_DEFERRAL,
  'cancel-refused': CANCELLABLE_DEFERRAL,
};

/** The way of one vignette of an order: it waits for the money, is registered, and holds from its start to its end. */
export function itemSteps(order: OrderFacts, item: OrderedItem): readonly Step<WireState>[] {
  const created: Step<WireState> = { at: order.placed.at, state: 'created' };
  const payments = paymentSteps(order);
  const unpaid = payments.find(({ state }) => state === 'refused' || state === 'cancelled');
  if (unpaid) return [created, { at: unpaid.at, state: 'deleted' }];
  const paidAt = paidAtOf(order);
  if (paidAt === undefined) return [created];
  const deferral = deferralOf(order, item, paidAt);
  if (!deferral) return [created, ...registration(order, item, paidAt + STEP)];
  const deferred: Step<WireState> = { at: deferral.from, state: 'deferred' };
  const cancelled = order.acts.find(({ act, at }) => act === 'cancelled' && at < deferral.until);
  if (cancelled) return [created, deferred, { at: Math.max(cancelled.at, deferral.from), state: 'refunded' }];
  return [created, deferred, ...registration(order, item, deferral.until)];
}

/**
 * When a vignette of an order holds: as it was ordered, but in the story `expired` from its registration on and only
 * for some seconds.
 */
export function validityIn(order: OrderFacts, { validFrom, validUntil }: OrderedItem): Validity {
  const paidAt = order.placed.story === 'expired' ? paidAtOf(order) : undefined;
  if (paidAt === undefined) return { from: validFrom, until: validUntil };
  const from = paidAt + 3 * STEP;
  return { from, until: from + SHORT_VALIDITY - 1000 };
}

function paidAtOf(order: OrderFacts): number | undefined {
  return paymentSteps(order).find(({ state }) => state === 'settled')?.at;
}

/** When a paid vignette is put off because it starts late (contracts.md 1.8), in the sandbox's time. */
function deferralOf(order: OrderFacts, item: OrderedItem, paidAt: number): Validity | undefined {
  const from = paidAt + STEP;
  const byStory = PUT_OFF[order.placed.story];
  if (byStory !== undefined) return { from, until: from + byStory };
  const start = validityIn(order, item).from;
  if (start - paidAt <= DEFERRED_FROM) return undefined;
  return { from, until: Math.min(from + DEFERRAL, start - DEFERRAL_ENDS_BEFORE_START) };
}

function registration(order: OrderFacts, item: OrderedItem, pendingAt: number): readonly Step<WireState>[] {
  const { story, items } = order.placed;
  const pending: Step<WireState> = { at: pendingAt, state: 'pending' };
  const next = pendingAt + STEP;
  if (story === 'refunded') return [pending, { at: next, state: 'refunded' }];
  if (story === 'deleted') return [pending, { at: next, state: 'deleted' }];
  const isRegistered = story === 'partial' && items.length > 1 && items[0]?.id === item.id;
  if (story === 'needs-attention' || (story === 'partial' && !isRegistered)) {
    return [pending, { at: next, state: 'needs attention' }];
  }
  const { from, until } = validityIn(order, item);
  const registeredAt = story === 'slow' ? pendingAt + SLOW_REGISTRATION : next;
  const activeAt = Math.max(registeredAt + STEP, from);
  const isJourney = item.period.unit === 'journey';
  return [
    pending,
    { at: registeredAt, state: 'will be active' },
    { at: activeAt, state: 'active' },
    { at: Math.max(activeAt + (isJourney ? PAID_AFTERWARDS : 0), until + 1000), state: 'expired' },
  ];
}
