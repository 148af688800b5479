import { intentOutcome } from './intent-outcome.js';
import { loadStripe, type StripeEdge } from './load-stripe.js';
import type { PaymentOutcome } from './payment-outcome.js';

/**
 * What Stripe says of a payment whose buyer has come back from the bank. Only a hint: paid is what the relay says.
 *
 * @throws Error when Stripe.js is blocked.
 */
export async function retrieveOutcome(key: string, clientSecret: string, edge: StripeEdge): Promise<PaymentOutcome> {
  const { stripe } = await loadStripe(key, edge);
  return intentOutcome(await stripe.retrievePaymentIntent(clientSecret));
}
