import type { OrderFacts } from '../orders/order-facts.js';
import { statusAt } from '../orders/status-at.js';
import { methodTypeOf, redirects } from './method-type.js';
import type { StripeIntent } from './stripe-wire.js';

/** The id of an order's payment intent; says which order it belongs to. */
export function intentIdOf({ placed }: OrderFacts): string {
  return `pi_${placed.id.replace(/^ord_/, '')}`;
}

/** The order's id that belongs to an intent's id. */
export function orderIdOfIntent(intentId: string): string {
  return `ord_${intentId.replace(/^pi_/, '')}`;
}

/** What a page needs to confirm the payment of this order, and nothing more. */
export function clientSecretOf(order: OrderFacts): string {
  return `${intentIdOf(order)}_secret_${order.placed.intentSecret}`;
}

/** The payment intent of an order at `now` (milliseconds since 1970). The bank's page is below `publicUrl`. */
export function intentAt(order: OrderFacts, now: number, publicUrl: string): StripeIntent {
  const { placed, acts } = order;
  const status = intentStatus(order, now);
  const last = acts.at(-1);
  const type = methodTypeOf(placed.paymentType);
  const goesToBank = status === 'requires_action' && redirects(type);
  return {
    id: intentIdOf(order),
    client_secret: clientSecretOf(order),
    amount: placed.total.amount,
    currency: placed.total.currency.toLowerCase(),
    created: Math.floor(placed.at / 1000),
    status,
    payment_method_types: type ? [type] : [],
    payment_method: placed.card?.token ?? null,
    redirect_url: goesToBank ? `${publicUrl}/sandbox/bank/${placed.pageId}` : null,
    last_error: last?.act === 'refused' ? lastError(order) : null,
  };
}

function intentStatus(order: OrderFacts, now: number): StripeIntent['status'] {
  const { placed, acts } = order;
  const { payment } = statusAt(order, now);
  if (payment === 'cancelled') return 'canceled';
  if (payment === 'authorising' && placed.story === 'processing') return 'processing';
  if (payment !== 'open') return 'succeeded';
  const last = acts.at(-1)?.act;
  if (last === 'sent-to-bank') return 'requires_action';
  if (last === 'refused' || !placed.card) return 'requires_payment_method';
  return placed.story === 'stripe-action' ? 'requires_action' : 'requires_confirmation';
}

/** A refusal right after the buyer was asked came from the bank's question, any other from the confirmation. */
function lastError({ placed, acts }: OrderFacts): 'card_declined' | 'payment_intent_authentication_failure' {
  const asksAtOnce = placed.card !== undefined && placed.story === 'stripe-action';
  const wasAsked = acts.at(-2)?.act === 'sent-to-bank' || (acts.length === 1 && asksAtOnce);
  return wasAsked ? 'payment_intent_authentication_failure' : 'card_declined';
}
