import type {
  Appearance,
  StripeElementsOptionsClientSecret,
  StripeElementsOptionsMode,
  StripeError,
} from '@stripe/stripe-js';
import * as z from 'zod/mini';
import { IntegrationError } from './integration-error.js';
import { MethodType, takesCurrency } from '../stripe/method-type.js';

/** Those options of `stripe.elements()` that the stand-in obeys. */
export interface PaymentOptions {
  /** Minor units. */
  readonly amount: number;
  readonly currency: string;
  readonly paymentMethodCreation?: 'manual' | undefined;
  readonly allowedPaymentMethodTypes?: readonly string[] | undefined;
  readonly appearance?: Appearance | undefined;
}

/** @throws IntegrationError when these are not the options of a payment whose intent comes later. */
export function checkElementsOptions(
  options: StripeElementsOptionsClientSecret | StripeElementsOptionsMode | undefined,
): PaymentOptions {
  if (options?.mode !== 'payment') {
    throw new IntegrationError("The stand-in only knows elements() with mode 'payment'.");
  }
  const { amount, currency, paymentMethodCreation, allowedPaymentMethodTypes, appearance } = options;
  const checked = { amount, currency, paymentMethodCreation, allowedPaymentMethodTypes, appearance };
  checkMoney(checked);
  return checked;
}

/** @throws IntegrationError when the amount is no positive whole number or the currency is not written as Stripe does. */
export function checkMoney({ amount, currency }: Pick<PaymentOptions, 'amount' | 'currency'>): void {
  if (!Number.isInteger(amount) || amount <= 0) {
    throw new IntegrationError('Invalid value for elements(): amount must be greater than 0 and an integer.');
  }
  if (!/^[a-z]{3}$/.test(currency)) {
    throw new IntegrationError('Invalid value for elements(): currency must be three letters in lower case.');
  }
}

/**
 * The ways to pay that were asked for, a card when nothing was; or what an element says instead of loading: a type that
 * Stripe does not know, or none that takes the currency.
 */
export function methodTypes({
  currency,
  allowedPaymentMethodTypes = ['card'],
}: PaymentOptions): readonly [MethodType, ...MethodType[]] | StripeError {
  const asked = z.safeParse(z.array(MethodType), allowedPaymentMethodTypes);
  if (!asked.success) return unusable('Some of the payment method types are unknown.');
  const [first, ...others] = asked.data.filter((type) => takesCurrency(type, currency));
  return first ? [first, ...others] : unusable(`None of the payment method types can be used with ${currency}.`);
}

function unusable(message: string): StripeError {
  return { type: 'invalid_request_error', code: 'payment_method_types', message };
}
