import type { Money } from '../contract/primitives.js';
import { intentOutcome, MISMATCH, refused, stripeFailureCode } from './intent-outcome.js';
import type { PaymentElements } from './payment-elements.js';
import type { PaymentHandler } from './payment-handler.js';
import type { PaymentOutcome } from './payment-outcome.js';
import type { StripePricedIntent } from './stripe-api.js';
import { stripeAmount } from './stripe-currency.js';

type Token = { readonly card: string } | (PaymentOutcome & { readonly outcome: 'refused' });

/**
 * Cards: the form becomes a token that goes with the order. What follows is a redirect, which is not ours, or a client
 * secret: then the intent says what is missing (design.md 6).
 */
export function cardHandler({ stripe, group }: Pick<PaymentElements, 'stripe' | 'group'>): PaymentHandler {
  /** The card that went with the order, until its payment was carried out once. */
  let ordered: string | undefined;
  /** Counts the buyer's presses: only the last one may leave a card behind. */
  let press = 0;

  async function tokenise(): Promise<Token> {
    const submitted = await group.submit();
    if (submitted.error) return refused(stripeFailureCode(submitted.error));
    const { paymentMethod, error } = await stripe.createPaymentMethod({ elements: group });
    if (error) return refused(stripeFailureCode(error));
    return paymentMethod ? { card: paymentMethod.id } : refused('payment-unavailable');
  }

  return {
    async prepare() {
      press += 1;
      const mine = press;
      ordered = undefined;
      const token = await tokenise();
      if (!('card' in token)) return { ready: false, failure: token.failure };
      if (mine === press) ordered = token.card;
      return { ready: true, paymentMethodId: token.card };
    },
    abandon() {
      press += 1;
    },
    async confirm({ step, returnUrl, total }) {
      const { clientSecret } = step;
      if (clientSecret === undefined) return refused('payment-unavailable');
      const first = ordered;
      ordered = undefined;
      const result = await stripe.retrievePaymentIntent(clientSecret);
      const { status, last_payment_error } = result.paymentIntent ?? {};
      const isOpen = status === 'requires_confirmation' || status === 'requires_payment_method';
      if (!isOpen && status !== 'requires_action') return intentOutcome(result);
      if (result.paymentIntent && !charges(result.paymentIntent, total)) return MISMATCH;
      if (!isOpen) return intentOutcome(await stripe.handleNextAction({ clientSecret }));
      if (first !== undefined && last_payment_error) return intentOutcome(result);
      const token = first === undefined ? await tokenise() : { card: first };
      if (!('card' in token)) return token;
      const confirmParams = { return_url: step.returnUrl ?? returnUrl, payment_method: token.card };
      return intentOutcome(await stripe.confirmPayment({ clientSecret, confirmParams, redirect: 'if_required' }));
    },
  };
}

/** A card is confirmed without its form, so Stripe itself does not compare. */
function charges(intent: StripePricedIntent, total: Money): boolean {
  const { amount, currency } = stripeAmount(total);
  return intent.amount === amount && intent.currency === currency;
}
