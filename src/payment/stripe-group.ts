import type { Appearance } from '@stripe/stripe-js';
import type { Money } from '../contract/primitives.js';
import type { PaymentType } from '../contract/payment-type.js';
import type { LoadedStripe } from './load-stripe.js';
import type { StripeElementsGroup, StripeGroupUpdate } from './stripe-api.js';
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

/** A group of elements for one way to pay, and the sum that Stripe was last told for it. */
export class PricedGroup {
  readonly elements: StripeElementsGroup;
  /** Unknown while it is being changed, and after a change that failed. */
  private told: Money | undefined;
  private updates = 0;

  /** Opens the group before there is an intent. `isManual`: the card becomes a token. */
  constructor(
    { stripe, takesAllowedTypes }: LoadedStripe,
    paymentType: PaymentType,
    look: GroupLook,
    isManual = false,
  ) {
    const types = [STRIPE_TYPES[paymentType]];
    this.elements = stripe.elements({
      mode: 'payment',
      ...lookOf(look),
      ...(isManual && { paymentMethodCreation: 'manual' }),
      ...(takesAllowedTypes ? { allowedPaymentMethodTypes: types } : { paymentMethodTypes: types }),
    });
    this.told = look.total;
  }

  /** Whether Stripe knows exactly this sum. */
  holds(total: Money): boolean {
    return this.told !== undefined && isSameSum(this.told, total);
  }

  /** The price, the look or the language has changed; Stripe must know the price before it confirms. */
  async update(look: GroupLook): Promise<void> {
    if (!this.holds(look.total)) this.told = undefined;
    this.updates += 1;
    const update = this.updates;
    await this.elements.update(lookOf(look));
    if (update === this.updates) this.told = look.total;
  }
}

/** Whether two sums are the same to the smallest unit. */
export function isSameSum(a: Money, b: Money): boolean {
  return a.amount === b.amount && a.currency === b.currency;
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

const lookOf = ({ total, locale, appearance }: GroupLook): StripeGroupUpdate => ({
  ...stripeAmount(total),
  locale: stripeLocale(locale),
  appearance,
});
