import type { Appearance } from '@stripe/stripe-js';
import type { Money } from '../contract/primitives.js';
import type { PaymentType } from '../contract/payment-type.js';
import type { LoadedStripe } from './load-stripe.js';
import type { StripeElementsGroup } from './stripe-api.js';
import { stripeAmount } from './stripe-currency.js';
import { stripeLocale } from './stripe-locale.js';

/** What of a group may change while it is shown. */
export interface GroupLook {
  readonly total: Money;
  /** Ours, BCP 47. */
  readonly locale: string;
  readonly appearance: Appearance;
}

/** Stripe's names of the ways to pay; wallets are cards to it (peers.md d). */
export const STRIPE_TYPES: Readonly<Record<PaymentType, string>> = {
  CARD: 'card',
  GOOGLE_PAY: 'card',
  APPLE_PAY: 'card',
  IDEAL: 'ideal',
  REVOLUT: 'revolut_pay',
  BANCONTACT: 'bancontact',
  LINK: 'card',
};

/** Opens a group of elements for one way to pay, before there is an intent. `isManual`: the card becomes a token. */
export function openGroup(
  { stripe, takesAllowedTypes }: LoadedStripe,
  paymentType: PaymentType,
  look: GroupLook,
  isManual = false,
): StripeElementsGroup {
  const types = [STRIPE_TYPES[paymentType]];
  return stripe.elements({
    mode: 'payment',
    ...lookOf(look),
    ...(isManual && { paymentMethodCreation: 'manual' }),
    ...(takesAllowedTypes ? { allowedPaymentMethodTypes: types } : { paymentMethodTypes: types }),
  });
}

/** The price, the look or the language has changed; Stripe must know the price before it confirms. */
export async function updateGroup(group: StripeElementsGroup, look: GroupLook): Promise<void> {
  await group.update(lookOf(look));
}

/**
 * Holds to where Stripe mounts.
 *
 * @throws Error when the container is not in the document, or inside a shadow root (peers.md, finding 2).
 */
export function checkContainer(container: HTMLElement): void {
  if (!container.isConnected) throw new Error('Stripe mounts only into an element that is in the document.');
  if (container.getRootNode() !== container.ownerDocument) {
    throw new Error(
      'Stripe does not mount inside a shadow root: give it a light-DOM child that is slotted up to here.',
    );
  }
}

const lookOf = ({ total, locale, appearance }: GroupLook) => ({
  ...stripeAmount(total),
  locale: stripeLocale(locale),
  appearance,
});
