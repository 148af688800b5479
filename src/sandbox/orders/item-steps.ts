import type { WireState } from '../../relay/vendors/sandbox/wire.js';
import type { OrderedItem, OrderFacts } from './order-facts.js';
import { DEFERRAL, DEFERRAL_ENDS_BEFORE_START, DEFERRED_FROM, SLOW_REGISTRATION, STEP } from './pace.js';
import { paymentSteps, type Step } from './payment-steps.js';

/** The way of one vignette of an order: it waits for the money, is registered, and holds from its start to its end. */
export function itemSteps(order: OrderFacts, item: OrderedItem): readonly Step<WireState>[] {
  const created: Step<WireState> = { at: order.placed.at, state: 'created' };
  const payments = paymentSteps(order);
  const unpaid = payments.find(({ state }) => state === 'refused' || state === 'cancelled');
  if (unpaid) return [created, { at: unpaid.at, state: 'deleted' }];
  const paid = payments.find(({ state }) => state === 'settled');
  if (!paid) return [created];
  const deferral = deferralOf(order, item, paid.at);
  if (!deferral) return [created, ...registration(order, item, paid.at + STEP)];
  const deferred: Step<WireState> = { at: deferral.from, state: 'deferred' };
  const cancelled = order.acts.find(({ act, at }) => act === 'cancelled' && at < deferral.until);
  if (cancelled) return [created, deferred, { at: Math.max(cancelled.at, deferral.from), state: 'refunded' }];
  return [created, deferred, ...registration(order, item, deferral.until)];
}

/** When a paid vignette is put off because it starts late (contracts.md 1.8), in the sandbox's time. */
function deferralOf({ placed }: OrderFacts, { validFrom }: OrderedItem, paidAt: number) {
  if (placed.story !== 'deferred' && validFrom - paidAt <= DEFERRED_FROM) return undefined;
  const from = paidAt + STEP;
  const longest = from + DEFERRAL;
  const latest = validFrom - DEFERRAL_ENDS_BEFORE_START;
  return { from, until: placed.story === 'deferred' ? longest : Math.min(longest, latest) };
}

function registration({ placed }: OrderFacts, item: OrderedItem, pendingAt: number): readonly Step<WireState>[] {
  const pending: Step<WireState> = { at: pendingAt, state: 'pending' };
  const next = pendingAt + STEP;
  if (placed.story === 'refunded') return [pending, { at: next, state: 'refunded' }];
  if (placed.story === 'deleted') return [pending, { at: next, state: 'deleted' }];
  const registeredAt = placed.story === 'slow' ? pendingAt + SLOW_REGISTRATION : next;
  const activeAt = Math.max(registeredAt + STEP, item.validFrom);
  return [
    pending,
    { at: registeredAt, state: 'will be active' },
    { at: activeAt, state: 'active' },
    { at: Math.max(activeAt, item.validUntil + 1000), state: 'expired' },
  ];
}
