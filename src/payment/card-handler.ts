import { intentOutcome, refused, stripeFailureCode } from './intent-outcome.js';
import type { PaymentElements } from './payment-elements.js';
import type { PaymentHandler } from './payment-handler.js';
import type { PaymentOutcome } from './payment-outcome.js';

type Token = { readonly card: string } | (PaymentOutcome & { readonly outcome: 'refused' });

/**
 * Cards: the form becomes a token that goes with the order. What follows is a redirect, which is not ours, or a client
 * secret: then the intent says what is missing (design.md 6).
 */
export function cardHandler({ stripe, group }: Pick<PaymentElements, 'stripe' | 'group'>): PaymentHandler {
  /** The card that went with the order, until its payment was carried out once. */
  let ordered: string | undefined;

  async function tokenise(): Promise<Token> {
    const submitted = await group.submit();
    if (submitted.error) return refused(stripeFailureCode(submitted.error));
    const { paymentMethod, error } = await stripe.createPaymentMethod({ elements: group });
    if (error) return refused(stripeFailureCode(error));
    return paymentMethod ? { card: paymentMethod.id } : refused('payment-unavailable');
  }

  return {
    async prepare() {
      const token = await tokenise();
      ordered = 'card' in token ? token.card : undefined;
      return 'card' in token ? { ready: true, paymentMethodId: token.card } : { ready: false, failure: token.failure };
    },
    async confirm({ step, returnUrl }) {
      const { clientSecret } = step;
      if (clientSecret === undefined) return refused('payment-unavailable');
      const first = ordered;
      ordered = undefined;
      const result = await stripe.retrievePaymentIntent(clientSecret);
      const { status, last_payment_error } = result.paymentIntent ?? {};
      if (status === 'requires_action') return intentOutcome(await stripe.handleNextAction({ clientSecret }));
      if (status !== 'requires_confirmation' && status !== 'requires_payment_method') return intentOutcome(result);
      if (first !== undefined && last_payment_error) return intentOutcome(result);
      const token = first === undefined ? await tokenise() : { card: first };
      if (!('card' in token)) return token;
      const confirmParams = { return_url: step.returnUrl ?? returnUrl, payment_method: token.card };
      return intentOutcome(await stripe.confirmPayment({ clientSecret, confirmParams, redirect: 'if_required' }));
    },
  };
}
