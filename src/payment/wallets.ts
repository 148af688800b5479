import type { PaymentType } from '../contract/payment-type.js';

/** The ways to pay that are a wallet of the browser's: only Stripe can say whether it is there. */
export type Wallet = Extract<PaymentType, 'GOOGLE_PAY' | 'APPLE_PAY'>;

/** Whether a way to pay is a wallet, whose button is Stripe's and stands in place of ours. */
export function isWallet(type: PaymentType): type is Wallet {
  return type === 'GOOGLE_PAY' || type === 'APPLE_PAY';
}
