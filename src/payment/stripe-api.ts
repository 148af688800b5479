import type { Appearance, StripeElementLocale } from '@stripe/stripe-js';

/** An error as Stripe.js gives it; its `message` is not ours to show. */
export interface StripeError {
  readonly type: string;
  readonly code?: string | undefined;
}

/** As much of a payment intent as we read. */
export interface StripeIntent {
  readonly status: string;
  readonly last_payment_error: { readonly code?: string | undefined } | null;
}

/** The answer to a confirmation. */
export interface StripeIntentResult {
  readonly paymentIntent?: StripeIntent | undefined;
  readonly error?: StripeError | undefined;
}

/** What a wallet's sheet waits for once the buyer has agreed: a confirmation, or this. */
export interface StripeWalletSheet {
  paymentFailed(why: { reason: 'fail' }): void;
}

/** What Stripe's buttons for wallets tell. */
export interface StripeExpressEvents {
  /** Nothing is available where the object is missing. */
  ready: { availablePaymentMethods?: { googlePay?: boolean; applePay?: boolean } | undefined };
  loaderror: { error: StripeError };
  /** One of the two within a second: the sheet opens, or does not. */
  click: { resolve(): void; reject(): void };
  confirm: StripeWalletSheet;
  cancel: unknown;
}

/** Stripe's buttons for wallets. */
export interface StripeExpressElement extends StripePaymentElement {
  on<Type extends keyof StripeExpressEvents>(type: Type, listener: (event: StripeExpressEvents[Type]) => void): unknown;
}

/** Which wallets get a button, and what is on it. */
export interface StripeExpressOptions {
  paymentMethods: { applePay: 'always' | 'never'; googlePay: 'always' | 'never'; link: 'never' };
  buttonType: { googlePay: 'pay'; applePay: 'plain' };
}

/** A mounted form of Stripe's. */
export interface StripePaymentElement {
  mount(container: HTMLElement): void;
  destroy(): void;
}

/** A group of elements for one way to pay. */
export interface StripeElementsGroup {
  create(kind: 'payment', options: StripePaymentOptions): StripePaymentElement;
  create(kind: 'expressCheckout', options: StripeExpressOptions): StripeExpressElement;
  submit(): Promise<{ error?: StripeError | undefined }>;
  update(options: {
    amount?: number;
    currency?: string;
    locale?: StripeElementLocale;
    appearance?: Appearance;
  }): Promise<void> | void;
}

/** What the payment element offers. */
export interface StripePaymentOptions {
  wallets: { applePay: 'never'; googlePay: 'never'; link: 'never' };
}

/** How a group is opened before there is an intent. `paymentMethodTypes` is what releases before `endive` read. */
export interface StripeGroupOptions {
  mode: 'payment';
  amount: number;
  currency: string;
  locale: StripeElementLocale;
  appearance: Appearance;
  paymentMethodCreation?: 'manual';
  allowedPaymentMethodTypes?: string[];
  paymentMethodTypes?: string[];
}

/** As much of Stripe.js as we use, in whichever release the page has. */
export interface StripeApi {
  elements(options: StripeGroupOptions): StripeElementsGroup;
  /** Missing in what some pages put in Stripe's place. */
  registerAppInfo?(library: { name: string }): void;
  createPaymentMethod(options: {
    elements: StripeElementsGroup;
  }): Promise<{ paymentMethod?: { readonly id: string } | undefined; error?: StripeError | undefined }>;
  confirmPayment(options: {
    elements?: StripeElementsGroup;
    clientSecret: string;
    confirmParams: { return_url: string; payment_method?: string };
    redirect: 'if_required';
  }): Promise<StripeIntentResult>;
  handleNextAction(options: { clientSecret: string }): Promise<StripeIntentResult>;
  retrievePaymentIntent(clientSecret: string): Promise<StripeIntentResult>;
}
