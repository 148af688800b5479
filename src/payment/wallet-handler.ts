import { intentOutcome, refused, stripeFailureCode } from './intent-outcome.js';
import type { PaymentHandler } from './payment-handler.js';
import type { PaymentOutcome } from './payment-outcome.js';
import type { StripeWalletSheet } from './stripe-api.js';
import type { WalletButton } from './wallet-button.js';

/**
 * Google Pay and Apple Pay: the buyer presses Stripe's button and agrees in the sheet, which is this way's press on Pay;
 * `agreed` is called then. The sheet stays open while the order is placed, and cannot wait for long: whenever something
 * else comes up it is told that nothing came of it, and the buyer presses again. A press is answered at once, since the
 * browser opens the sheet for a press only: `isPriceKnown` says whether Stripe holds the price that is shown.
 */
export function walletHandler(
  { stripe, group, element }: Pick<WalletButton, 'stripe' | 'group' | 'element'>,
  agreed: () => void,
  isPriceKnown: () => boolean,
): PaymentHandler {
  /** What the buyer has agreed to and nothing has come of yet. */
  let sheet: StripeWalletSheet | undefined;
  let isSubmitted = false;

  element.on('click', (event) => (sheet || !isPriceKnown() ? event.reject() : event.resolve()));
  element.on('confirm', (opened) => {
    sheet = opened;
    isSubmitted = false;
    agreed();
  });
  element.on('cancel', () => (sheet = undefined));

  function abandon(): void {
    const open = sheet;
    sheet = undefined;
    isSubmitted = false;
    open?.paymentFailed({ reason: 'fail' });
  }

  async function submit(): Promise<(PaymentOutcome & { outcome: 'refused' }) | undefined> {
    const mine = sheet;
    const { error } = await group.submit();
    if (mine === sheet) isSubmitted = !error;
    return error && refused(stripeFailureCode(error));
  }

  return {
    abandon,
    async prepare() {
      const mine = sheet;
      const refusal = mine ? await submit() : refused('payment-authentication');
      if (refusal && mine === sheet) abandon();
      return refusal ? { ready: false, failure: refusal.failure } : { ready: true };
    },
    async confirm({ step, returnUrl }) {
      const { clientSecret } = step;
      // Closed by the buyer, or told meanwhile that nothing came of it: the same order is paid with the next press.
      if (!sheet) return { outcome: 'cancelled' };
      try {
        if (clientSecret === undefined) return refused('payment-unavailable');
        const refusal = isSubmitted ? undefined : await submit();
        if (refusal) return refusal;
        isSubmitted = false;
        const confirmParams = { return_url: step.returnUrl ?? returnUrl };
        const options = { elements: group, clientSecret, confirmParams, redirect: 'if_required' } as const;
        const outcome = intentOutcome(await stripe.confirmPayment(options));
        if (outcome.outcome === 'confirmed') sheet = undefined;
        return outcome;
      } finally {
        abandon();
      }
    },
  };
}
