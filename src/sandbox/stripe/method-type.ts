import * as z from 'zod/mini';
import type { PaymentType } from '../../contract/payment-type.js';

/** Ways to pay in Stripe's words. */
export const MethodType = z.enum(['card', 'ideal', 'bancontact', 'revolut_pay']);

/** Wallets that pay with a card, in Stripe's words. */
export const WalletName = z.enum(['google_pay', 'apple_pay']);

export type MethodType = z.infer<typeof MethodType>;
export type WalletName = z.infer<typeof WalletName>;

/** What an intent is opened for; a wallet is a card to Stripe. */
const TYPES: Readonly<Record<Exclude<PaymentType, 'LINK'>, MethodType>> = {
  CARD: 'card',
  GOOGLE_PAY: 'card',
  APPLE_PAY: 'card',
  IDEAL: 'ideal',
  REVOLUT: 'revolut_pay',
  BANCONTACT: 'bancontact',
};

/** In lower case. What is missing takes every currency (https://docs.stripe.com/payments/payment-methods/payment-method-support). */
const CURRENCIES: Partial<Record<MethodType, readonly string[]>> = {
  ideal: ['eur'],
  bancontact: ['eur'],
  revolut_pay: ['eur', 'gbp', 'ron', 'huf', 'pln', 'dkk'],
};

/** The type of the payment intent for a way to pay; none for the vendor's own payment page. */
export function methodTypeOf(paymentType: PaymentType): MethodType | undefined {
  return paymentType === 'LINK' ? undefined : TYPES[paymentType];
}

/** Whether the buyer leaves the page for a bank or an app, and comes back by the `return_url`. */
export function redirects(type: MethodType | undefined): boolean {
  return type !== undefined && type !== 'card';
}

/** Whether Stripe takes a currency (ISO 4217, in any case) for a way to pay. */
export function takesCurrency(type: MethodType, currency: string): boolean {
  return CURRENCIES[type]?.includes(currency.toLowerCase()) ?? true;
}
