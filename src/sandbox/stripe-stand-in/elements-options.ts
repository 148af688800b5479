import type { Appearance, StripeElementsOptionsClientSecret, StripeElementsOptionsMode } from '@stripe/stripe-js';
import { IntegrationError } from './integration-error.js';
import type { StandInType } from './payment-form.js';

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

/** The ways to pay that were asked for and that the stand-in has; a card when nothing was asked for. */
export function standInTypes({ allowedPaymentMethodTypes = ['card'] }: PaymentOptions): readonly StandInType[] {
  return allowedPaymentMethodTypes.filter((type): type is StandInType => type === 'card' || type === 'ideal');
}
