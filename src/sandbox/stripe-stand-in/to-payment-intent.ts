import type { PaymentIntent } from '@stripe/stripe-js';
import type { StripeIntent } from '../stripe/stripe-wire.js';

/** The intent as Stripe.js hands it to a page; what the sandbox knows nothing of is `null`, as Stripe has it. */
export function toPaymentIntent(intent: StripeIntent): PaymentIntent {
  const { id, client_secret, amount, currency, created, status, payment_method, payment_method_types } = intent;
  return {
    id,
    object: 'payment_intent',
    amount,
    canceled_at: null,
    cancellation_reason: null,
    capture_method: 'automatic',
    client_secret,
    confirmation_method: 'automatic',
    created,
    currency,
    description: null,
    last_payment_error: intent.last_error
      ? { type: 'card_error', code: intent.last_error, message: 'The payment was not completed.' }
      : null,
    livemode: false,
    next_action: nextAction(intent),
    payment_method,
    payment_method_types: [...payment_method_types],
    receipt_email: null,
    setup_future_usage: null,
    shipping: null,
    status,
  };
}

function nextAction({ status, redirect_url }: StripeIntent): PaymentIntent['next_action'] {
  if (status !== 'requires_action') return null;
  return redirect_url === null
    ? { type: 'use_stripe_sdk', use_stripe_sdk: {} }
    : { type: 'redirect_to_url', redirect_to_url: { return_url: null, url: redirect_url } };
}
