import type { OrderBook } from '../orders/order-book.js';
import type { OrderFacts } from '../orders/order-facts.js';
import { withParameters } from '../service/return-url.js';
import { clientSecretOf, intentAt, intentIdOf } from '../stripe/payment-intent.js';
import type { StripeIntent } from '../stripe/stripe-wire.js';

/** What the buyer pressed. */
export type BankAnswer = 'confirm' | 'decline' | 'leave';

/** Stories in which the bank refuses whatever the buyer presses. */
const REFUSING: readonly string[] = ['3ds-fail', 'decline'];

/** What Stripe writes into the address for a payment that did not fail. */
const REDIRECT_STATUS: Readonly<Partial<Record<StripeIntent['status'], string>>> = {
  succeeded: 'succeeded',
  processing: 'pending',
};

/** Notes down the buyer's answer. Leaving is no answer: the payment stays open. `now`: milliseconds since 1970. */
export function recordAnswer(book: OrderBook, { placed }: OrderFacts, answer: BankAnswer, now: number): void {
  if (answer === 'leave') return;
  const approves = answer === 'confirm' && !REFUSING.includes(placed.story);
  book.act({ order: placed.id, at: now, act: approves ? 'approved' : 'refused' });
}

/** Where the buyer goes from the bank: the page of the order, or of its payment intent with Stripe's parameters. */
export function wayBack(order: OrderFacts, now: number, publicUrl: string): string {
  const { placed, acts } = order;
  if (placed.course !== 'intent') {
    return withParameters(placed.returnUrl, { redirect_status: statusWord(acts.at(-1)?.act) });
  }
  const returnUrl = acts.findLast((act) => act.returnUrl !== undefined)?.returnUrl ?? placed.returnUrl;
  const { status } = intentAt(order, now, publicUrl);
  return withParameters(returnUrl, {
    payment_intent: intentIdOf(order),
    payment_intent_client_secret: clientSecretOf(order),
    redirect_status: REDIRECT_STATUS[status] ?? 'failed',
  });
}

function statusWord(act: string | undefined): string {
  if (act === 'approved') return 'succeeded';
  return act === 'refused' ? 'failed' : 'canceled';
}
