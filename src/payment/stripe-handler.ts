import { intentOutcome, refused, stripeFailureCode } from './intent-outcome.js';
import type { PaymentElements } from './payment-elements.js';
import type { PaymentHandler } from './payment-handler.js';
import type { PaymentOutcome } from './payment-outcome.js';

/** iDEAL, Revolut and Bancontact, and a card without a token: the form is checked in the press, and confirmed with the order's secret. */
export function stripeHandler({ stripe, group }: Pick<PaymentElements, 'stripe' | 'group'>): PaymentHandler {
  let isSubmitted = false;
  /** Counts the buyer's presses, and what ended them: only the last one counts. */
  let press = 0;

  async function submit(): Promise<(PaymentOutcome & { outcome: 'refused' }) | undefined> {
    press += 1;
    const mine = press;
    const { error } = await group.submit();
    if (mine === press) isSubmitted = !error;
    return error && refused(stripeFailureCode(error));
  }

  return {
    async prepare() {
      const refusal = await submit();
      return refusal ? { ready: false, failure: refusal.failure } : { ready: true };
    },
    abandon() {
      press += 1;
      isSubmitted = false;
    },
    async confirm({ step, returnUrl }) {
      const { clientSecret } = step;
      if (clientSecret === undefined) return refused('payment-unavailable');
      const refusal = isSubmitted ? undefined : await submit();
      if (refusal) return refusal;
      isSubmitted = false;
      const confirmParams = { return_url: step.returnUrl ?? returnUrl };
      const options = { elements: group, clientSecret, confirmParams, redirect: 'if_required' } as const;
      return intentOutcome(await stripe.confirmPayment(options));
    },
  };
}
