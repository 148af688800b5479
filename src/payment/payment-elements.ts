import type { PaymentType } from '../contract/payment-type.js';
import type { LoadedStripe } from './load-stripe.js';
import type { StripeApi, StripeElementsGroup, StripePaymentElement } from './stripe-api.js';
import { checkContainer, type GroupLook, PricedGroup } from './stripe-group.js';

/** What a form of Stripe's is opened for. */
export interface FormRequest extends GroupLook {
  readonly paymentType: PaymentType;
  /** `card`: the card becomes a token that goes with the order; `stripe`: the payment is confirmed with a secret. */
  readonly via: 'card' | 'stripe';
}

/** Stripe's form in the page, for one way to pay: a group of elements with one payment element in it. */
export class PaymentElements {
  readonly stripe: StripeApi;
  readonly group: StripeElementsGroup;
  readonly priced: PricedGroup;
  readonly element: StripePaymentElement;

  /**
   * Mounts the form. Wallets are off: they have a button of their own (wallet-button.ts).
   *
   * @throws Error when the container is not in the document, or inside a shadow root.
   */
  constructor(loaded: LoadedStripe, container: HTMLElement, request: FormRequest) {
    checkContainer(container);
    this.stripe = loaded.stripe;
    this.priced = new PricedGroup(loaded, request.paymentType, request, request.via === 'card');
    this.group = this.priced.elements;
    this.element = this.group.create('payment', { wallets: { applePay: 'never', googlePay: 'never', link: 'never' } });
    this.element.mount(container);
  }
}
