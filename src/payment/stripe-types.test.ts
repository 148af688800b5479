import type {
  ConfirmPaymentData,
  CreatePaymentMethodFromElements,
  PaymentIntent,
  PaymentIntentResult,
  Stripe,
  StripeElements,
  StripeElementsOptionsMode,
  StripeElementsUpdateOptions,
  StripeError as RealError,
  StripeExpressCheckoutElement,
  StripeExpressCheckoutElementOptions,
  StripePaymentElement as RealForm,
  StripePaymentElementOptions,
  WrapperLibrary,
} from '@stripe/stripe-js';
import { describe, expectTypeOf, it } from 'vitest';
import { APP_INFO } from './app-info.js';
import type {
  StripeApi,
  StripeAppInfo,
  StripeConfirmation,
  StripeElementsGroup,
  StripeError,
  StripeExpressElement,
  StripeExpressOptions,
  StripeGroupOptions,
  StripeGroupUpdate,
  StripeIntent,
  StripeIntentResult,
  StripePaymentElement,
  StripePaymentOptions,
  StripePricedIntent,
} from './stripe-api.js';

/** What a release before `endive` reads; Stripe's types of today do not know it any more. */
type Group = Omit<StripeGroupOptions, 'paymentMethodTypes'>;
/** The options of all members of a union. */
type KeysOf<Options> = Options extends unknown ? keyof Options : never;
/** All but the one that takes options of ours which name more than Stripe's do (`Confirmation`). */
type Checked = Exclude<keyof StripeApi, 'confirmPayment'>;
/** How Stripe confirms without leaving, its Elements seen as ours. */
type Confirmation = Omit<Parameters<Stripe['confirmPayment']>[0], 'elements' | 'redirect'> & {
  redirect: 'if_required';
  elements?: StripeElementsGroup;
};

// Checked by the compiler: when Stripe's types change under ours, `npm run types` fails here.
describe('what crosses to Stripe', () => {
  it('is what Stripe’s objects are and do', () => {
    expectTypeOf<Pick<Stripe, Checked>>().toExtend<Pick<StripeApi, Checked>>();
    expectTypeOf<PaymentIntentResult>().toExtend<StripeIntentResult>();
    expectTypeOf<StripeElements>().toExtend<StripeElementsGroup>();
    expectTypeOf<RealForm>().toExtend<StripePaymentElement>();
    expectTypeOf<StripeExpressCheckoutElement>().toExtend<StripeExpressElement>();
  });

  it('has the options Stripe takes, and none that it does not know', () => {
    expectTypeOf<Group>().toExtend<StripeElementsOptionsMode>();
    expectTypeOf<keyof Group>().toExtend<KeysOf<StripeElementsOptionsMode>>();
    expectTypeOf<StripeGroupUpdate>().toExtend<StripeElementsUpdateOptions>();
    expectTypeOf<keyof StripeGroupUpdate>().toExtend<keyof StripeElementsUpdateOptions>();
    expectTypeOf<StripePaymentOptions>().toExtend<StripePaymentElementOptions>();
    expectTypeOf<keyof StripePaymentOptions['wallets']>().toExtend<
      keyof NonNullable<StripePaymentElementOptions['wallets']>
    >();
    expectTypeOf<StripeExpressOptions>().toExtend<StripeExpressCheckoutElementOptions>();
    expectTypeOf<keyof StripeExpressOptions>().toExtend<keyof StripeExpressCheckoutElementOptions>();
    expectTypeOf<keyof StripeExpressOptions['paymentMethods']>().toExtend<
      keyof NonNullable<StripeExpressCheckoutElementOptions['paymentMethods']>
    >();
    expectTypeOf<keyof Parameters<StripeApi['createPaymentMethod']>[0]>().toExtend<
      keyof CreatePaymentMethodFromElements
    >();
    expectTypeOf<StripeConfirmation>().toExtend<Confirmation>();
    expectTypeOf<keyof StripeConfirmation>().toExtend<KeysOf<Parameters<Stripe['confirmPayment']>[0]>>();
    expectTypeOf<keyof StripeConfirmation['confirmParams']>().toExtend<keyof ConfirmPaymentData>();
  });

  it('reads of Stripe’s answers what is in them', () => {
    expectTypeOf<RealError>().toExtend<StripeError>();
    expectTypeOf<PaymentIntent>().toExtend<StripePricedIntent>();
    expectTypeOf<keyof StripeIntent>().toExtend<keyof PaymentIntent>();
  });

  it('names the checkout in the words of registerAppInfo', () => {
    expectTypeOf<StripeAppInfo>().toExtend<WrapperLibrary>();
    expectTypeOf<keyof StripeAppInfo>().toExtend<keyof WrapperLibrary>();
    expectTypeOf(APP_INFO).toExtend<WrapperLibrary>();
  });
});
