import type { WirePayment } from '../../relay/vendors/sandbox/wire.js';
import type { OrderAct, OrderFacts, PlacedOrder } from './order-facts.js';
import { LONG_SETTLING, SETTLING, STEP, UNPAID_LIFETIME } from './pace.js';

/** From `at` on (milliseconds since 1970) the state is `state`, until the next step. */
export interface Step<State> {
  readonly at: number;
  readonly state: State;
}

/**
 * Where the money of an order stands over time. Refused by the bank ends an order, except with a payment intent,
 * which can be confirmed again (peers.md d).
 */
export function paymentSteps({ placed, acts }: OrderFacts): readonly Step<WirePayment>[] {
  const start = placed.at;
  if (placed.course === 'at-once')
    return placed.story === 'processing' ? taken(placed, start) : [{ at: start, state: 'settled' }];
  if (placed.course === 'declined-later') {
    return [
      { at: start, state: 'authorising' },
      { at: start + STEP, state: 'refused' },
    ];
  }
  const open: Step<WirePayment> = { at: start, state: 'open' };
  const end = acts.find((act) => decides(act, placed.course === 'intent'));
  const closesAt = start + UNPAID_LIFETIME;
  if (!end || end.at >= closesAt) return [open, { at: closesAt, state: 'cancelled' }];
  if (end.act === 'approved') {
    return [open, ...taken(placed, end.at)];
  }
  return [open, { at: end.at, state: end.act === 'refused' ? 'refused' : 'cancelled' }];
}

/** The bank has taken the payment in, and says later that the money is there. */
function taken({ story }: PlacedOrder, at: number): readonly Step<WirePayment>[] {
  const settling = story === 'processing' ? LONG_SETTLING : SETTLING;
  return [
    { at, state: 'authorising' },
    { at: at + settling, state: 'settled' },
  ];
}

function decides({ act }: OrderAct, canBePaidAgain: boolean): boolean {
  return act === 'approved' || act === 'cancelled' || (act === 'refused' && !canBePaidAgain);
}
