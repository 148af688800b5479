import type { PaymentOutcome } from './payment-outcome.js';
import type { StripeError, StripeIntentResult } from './stripe-api.js';

/** A failure the buyer can mend or try again on the same order. */
export const refused = (code: string): PaymentOutcome & { outcome: 'refused' } => ({
  outcome: 'refused',
  failure: { code, retryable: true },
});

/** What Stripe would charge is not what the order says: nobody may pay that, and another press does not mend it. */
export const MISMATCH: PaymentOutcome & { outcome: 'refused' } = {
  outcome: 'refused',
  failure: { code: 'payment-mismatch', retryable: false },
};

/** The code of a `Failure` for an error of Stripe's; its text stays out, it is in a language of its own. */
export function stripeFailureCode({ type, code }: StripeError): string {
  if (code === 'payment_intent_authentication_failure') return 'payment-authentication';
  if (type === 'validation_error') return 'payment-input';
  if (type === 'card_error') return isInput(code) ? 'payment-input' : 'payment-declined';
  return 'payment-unavailable';
}

/** Typed wrongly, as against refused by the bank. */
const isInput = (code = ''): boolean => /^(incorrect|invalid|incomplete)_/.test(code);

/**
 * What a confirmation came to. A status that is not known is nobody's "confirmed": the buyer may press again, and the
 * relay is asked anyway.
 */
export function intentOutcome({ paymentIntent, error }: StripeIntentResult): PaymentOutcome {
  if (error) return refused(stripeFailureCode(error));
  switch (paymentIntent?.status) {
    case 'succeeded':
    case 'processing':
    case 'requires_capture':
      return { outcome: 'confirmed' };
    case 'canceled':
    case 'requires_action':
      return { outcome: 'cancelled' };
    case 'requires_payment_method':
      return refused(
        paymentIntent.last_payment_error?.code === 'payment_intent_authentication_failure'
          ? 'payment-authentication'
          : 'payment-declined',
      );
    default:
      return refused('payment-unavailable');
  }
}
