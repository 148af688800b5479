import type { WireOrder, WirePayment, WireState } from '../../relay/vendors/sandbox/wire.js';
import { itemSteps } from './item-steps.js';
import type { OrderFacts } from './order-facts.js';
import { UNPAID_LIFETIME } from './pace.js';
import { paymentSteps, type Step } from './payment-steps.js';

/** How an order stands at one moment. */
export interface OrderState {
  readonly state: WireState;
  readonly payment: WirePayment;
  /** In the order of the order's items. */
  readonly items: readonly WireState[];
  /** Milliseconds since 1970; missing when the order cannot be cancelled. */
  readonly cancellableUntil?: number;
  readonly documents: WireOrder['documents'];
  /** When it last changed, milliseconds since 1970. */
  readonly updatedAt: number;
}

/** The way of every vignette; the state of an order is usually the one of the vignette that is furthest behind. */
const WAY: readonly WireState[] = [
  'created',
  'deferred',
  'pending',
  'will be active',
  'active',
  'expired',
  'refunded',
  'deleted',
];

/**
 * How an order stands at `now` (milliseconds since 1970). Follows from the facts of the order alone, so it is the
 * same before and after a restart.
 */
export function statusAt(order: OrderFacts, now: number): OrderState {
  const items = order.placed.items.map((item) => current(itemSteps(order, item), now));
  const payment = paymentAt(order, now, items);
  const state = stateOf(order, items);
  const cancellableUntil = cancelEnd(order, state, payment, items);
  return {
    state,
    payment,
    items,
    ...(cancellableUntil !== undefined && { cancellableUntil }),
    documents: documentsOf(items, payment),
    updatedAt: Math.max(...changesOf(order).filter((at) => at <= now), order.placed.at),
  };
}

/** All moments at which the order changes, past and to come, milliseconds since 1970, earliest first. */
export function changesOf(order: OrderFacts): readonly number[] {
  const all = [
    ...paymentSteps(order).map(({ at }) => at),
    ...order.placed.items.flatMap((item) => itemSteps(order, item).map(({ at }) => at)),
  ];
  return [...new Set(all)].sort((a, b) => a - b);
}

/** A payment of vignettes that were all refunded has been returned. */
function paymentAt(order: OrderFacts, now: number, items: readonly WireState[]): WirePayment {
  const payment = current(paymentSteps(order), now);
  return payment === 'settled' && items.every((state) => state === 'refunded') ? 'returned' : payment;
}

function cancelEnd(
  order: OrderFacts,
  state: WireState,
  payment: WirePayment,
  items: readonly WireState[],
): number | undefined {
  if (state === 'created' && payment === 'open') return order.placed.at + UNPAID_LIFETIME;
  if (!items.every((item) => item === 'deferred')) return undefined;
  const ends = order.placed.items.flatMap((item) =>
    itemSteps(order, item)
      .filter((step) => step.state === 'pending')
      .map(({ at }) => at),
  );
  return Math.min(...ends);
}

function documentsOf(items: readonly WireState[], payment: WirePayment): WireOrder['documents'] {
  const documents: WireOrder['documents'] = [];
  if (items.every((state) => state === 'active' || state === 'expired')) {
    documents.push({ n: 0, kind: 'confirmation' });
  }
  if (payment === 'settled' || payment === 'returned') documents.push({ n: 1, kind: 'receipt' });
  return documents;
}

/** Where somebody has to help with a vignette, that is what counts; in the story `partial` the others have gone well. */
function stateOf({ placed }: OrderFacts, items: readonly WireState[]): WireState {
  if (items.includes('needs attention')) return placed.story === 'partial' ? 'partial' : 'needs attention';
  return WAY.find((state) => items.includes(state)) ?? 'created';
}

function current<State>(steps: readonly Step<State>[], now: number): State {
  const [first] = steps;
  if (!first) throw new RangeError('An order without steps has no state.');
  return (steps.findLast(({ at }) => at <= now) ?? first).state;
}
