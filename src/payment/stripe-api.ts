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

/** An intent as Stripe holds it, with what it charges. */
export interface StripePricedIntent extends StripeIntent {
  /** In Stripe's smallest unit of the currency, which is not always ISO's (stripe-currency.ts). */
  readonly amount: number;
  /** ISO 4217 in lower case. */
  readonly currency: string;
}

/** The answer to a confirmation. */
export interface StripeIntentResult {
  readonly paymentIntent?: StripeIntent | undefined;
  readonly error?: StripeError | undefined;
}

/** The answer to the question for an intent. */
export interface StripeRetrieved {
  readonly paymentIntent?: StripePricedIntent | undefined;
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
export interface StripeExpressElement extends StripeElement {
  on(type: 'ready', listener: (event: StripeExpressEvents['ready']) => void): unknown;
  on(type: 'loaderror', listener: (event: StripeExpressEvents['loaderror']) => void): unknown;
  on(type: 'click', listener: (event: StripeExpressEvents['click']) => void): unknown;
  on(type: 'confirm', listener: (event: StripeExpressEvents['confirm']) => void): unknown;
  on(type: 'cancel', listener: (event: StripeExpressEvents['cancel']) => void): unknown;
}

/** Which wallets get a button, and what is on it. */
export interface StripeExpressOptions {
  paymentMethods: { applePay: 'always' | 'never'; googlePay: 'always' | 'never'; link: 'never' };
  buttonType: { googlePay: 'pay'; applePay: 'plain' };
}

/** What can be mounted. `destroy` is final. */
export interface StripeElement {
  mount(container: HTMLElement): void;
  destroy(): void;
}

/** What Stripe's form tells. */
export interface StripeFormEvents {
  ready: unknown;
  loaderror: { error: StripeError };
  /** `empty`: nothing is typed. */
  change: { empty: boolean };
}

/** A mounted form of Stripe's. */
export interface StripePaymentElement extends StripeElement {
  on(type: 'ready', listener: (event: StripeFormEvents['ready']) => void): unknown;
  on(type: 'loaderror', listener: (event: StripeFormEvents['loaderror']) => void): unknown;
  on(type: 'change', listener: (event: StripeFormEvents['change']) => void): unknown;
}

/** A group of elements for one way to pay. */
export interface StripeElementsGroup {
  create(kind: 'payment', options: StripePaymentOptions): StripePaymentElement;
  create(kind: 'expressCheckout', options: StripeExpressOptions): StripeExpressElement;
  submit(): Promise<{ error?: StripeError | undefined }>;
  update(options: StripeGroupUpdate): Promise<void> | void;
}

/** What of a group may change while it is shown. */
export interface StripeGroupUpdate {
  amount: number;
  currency: string;
  locale: StripeElementLocale;
  appearance: Appearance;
}

/** What the payment element offers. */
export interface StripePaymentOptions {
  wallets: { applePay: 'never'; googlePay: 'never'; link: 'never' };
}

/** How a group is opened before there is an intent. `paymentMethodTypes` is what releases before `endive` read. */
export interface StripeGroupOptions extends StripeGroupUpdate {
  mode: 'payment';
  paymentMethodCreation?: 'manual';
  allowedPaymentMethodTypes?: string[];
  paymentMethodTypes?: string[];
}

/** How a library names itself to Stripe. */
export interface StripeAppInfo {
  name: string;
  version?: string;
  url?: string;
}

/** How a payment is confirmed: with a form, or with the token of a card. */
export interface StripeConfirmation {
  elements?: StripeElementsGroup;
  clientSecret: string;
  confirmParams: { return_url: string; payment_method?: string };
  redirect: 'if_required';
}

/** As much of Stripe.js as we use, in whichever release the page has. */
export interface StripeApi {
  elements(options: StripeGroupOptions): StripeElementsGroup;
  /** Missing in what some pages put in Stripe's place. */
  registerAppInfo?(library: StripeAppInfo): void;
  createPaymentMethod(options: {
    elements: StripeElementsGroup;
  }): Promise<{ paymentMethod?: { readonly id: string } | undefined; error?: StripeError | undefined }>;
  confirmPayment(options: StripeConfirmation): Promise<StripeIntentResult>;
  handleNextAction(options: { clientSecret: string }): Promise<StripeIntentResult>;
  retrievePaymentIntent(clientSecret: string): Promise<StripeRetrieved>;
}
