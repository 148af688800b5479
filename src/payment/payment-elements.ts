import type { Appearance } from '@stripe/stripe-js';
import type { PaymentType } from '../contract/payment-type.js';
import type { Money } from '../contract/primitives.js';
import type { LoadedStripe } from './load-stripe.js';
import type { StripeApi, StripeElementsGroup, StripePaymentElement, StripePaymentOptions } from './stripe-api.js';
import { stripeAmount } from './stripe-currency.js';
import { stripeLocale } from './stripe-locale.js';

/** What a form of Stripe's is opened for. */
export interface FormRequest {
  readonly paymentType: PaymentType;
  readonly total: Money;
  /** `card`: the card becomes a token that goes with the order; `stripe`: the payment is confirmed with a secret. */
  readonly via: 'card' | 'stripe';
  /** Ours, BCP 47. */
  readonly locale: string;
  readonly appearance: Appearance;
}

/** Stripe's names of the ways to pay; wallets are cards to it (peers.md d). */
const STRIPE_TYPES: Readonly<Record<PaymentType, string>> = {
  CARD: 'card',
  GOOGLE_PAY: 'card',
  APPLE_PAY: 'card',
  IDEAL: 'ideal',
  REVOLUT: 'revolut_pay',
  BANCONTACT: 'bancontact',
  LINK: 'card',
};

/** Stripe's form in the page, for one way to pay: a group of elements with one payment element in it. */
export class PaymentElements {
  readonly stripe: StripeApi;
  readonly group: StripeElementsGroup;
  private readonly element: StripePaymentElement;

  /**
   * Mounts the form.
   *
   * @throws Error when the container is not in the document, or inside a shadow root: Stripe refuses both (peers.md,
   *   finding 2).
   */
  constructor({ stripe, takesAllowedTypes }: LoadedStripe, container: HTMLElement, request: FormRequest) {
    checkContainer(container);
    const types = [STRIPE_TYPES[request.paymentType]];
    this.stripe = stripe;
    this.group = stripe.elements({
      mode: 'payment',
      ...stripeAmount(request.total),
      locale: stripeLocale(request.locale),
      appearance: request.appearance,
      ...(request.via === 'card' && { paymentMethodCreation: 'manual' }),
      ...(takesAllowedTypes ? { allowedPaymentMethodTypes: types } : { paymentMethodTypes: types }),
    });
    this.element = this.group.create('payment', { wallets: walletsFor(request.paymentType) });
    this.element.mount(container);
  }

  /** The price, the look or the language has changed; Stripe must know the price before it confirms. */
  async update({ total, locale, appearance }: Pick<FormRequest, 'total' | 'locale' | 'appearance'>): Promise<void> {
    await this.group.update({ ...stripeAmount(total), locale: stripeLocale(locale), appearance });
  }

  /** Takes the form away for good. */
  destroy(): void {
    this.element.destroy();
  }
}

function walletsFor(type: PaymentType): StripePaymentOptions['wallets'] {
  return {
    applePay: type === 'APPLE_PAY' ? 'auto' : 'never',
    googlePay: type === 'GOOGLE_PAY' ? 'auto' : 'never',
    link: 'never',
  };
}

function checkContainer(container: HTMLElement): void {
  if (!container.isConnected) throw new Error('Stripe mounts only into an element that is in the document.');
  if (container.getRootNode() !== container.ownerDocument) {
    throw new Error(
      'Stripe does not mount inside a shadow root: give it a light-DOM child that is slotted up to here.',
    );
  }
}
