import type { PaymentMethod } from '../contract/config.js';
import type { PaymentType } from '../contract/payment-type.js';
import { isWallet, type Wallet } from './wallets.js';

/** A wallet that can be paid with. */
export interface WalletMethod extends PaymentMethod {
  readonly type: Wallet;
  readonly publishableKey: string;
}

/** Currencies that Stripe takes for a way to pay; for what is missing, all (https://docs.stripe.com/payments/payment-methods/payment-method-support). */
const CURRENCIES: Partial<Record<PaymentType, readonly string[]>> = {
  IDEAL: ['EUR'],
  BANCONTACT: ['EUR'],
  REVOLUT: ['EUR', 'GBP', 'RON', 'HUF', 'PLN', 'DKK'],
};

/**
 * The vendor's ways to pay that work here and now, in the vendor's order, wallets last: they are known late, and nothing
 * above them may move. `wallets` are those that this browser is known to have; `currency` is ISO 4217.
 */
export function usableMethods(
  methods: readonly PaymentMethod[],
  currency: string,
  wallets: readonly PaymentType[],
): readonly PaymentMethod[] {
  const usable = methods.filter((method) =>
    isWalletMethod(method) ? wallets.includes(method.type) : takes(method, currency),
  );
  return [...usable.filter(({ type }) => !isWallet(type)), ...usable.filter(({ type }) => isWallet(type))];
}

/** The wallets among the vendor's ways to pay; Stripe has to be asked for them. */
export function offeredWallets(methods: readonly PaymentMethod[]): readonly WalletMethod[] {
  return methods.filter(isWalletMethod);
}

/** Another way than Stripe's has currencies of its own, which the vendor knows. */
function takes({ type, via }: PaymentMethod, currency: string): boolean {
  if (isWallet(type)) return false;
  return via !== 'stripe' || (CURRENCIES[type]?.includes(currency) ?? true);
}

/** A wallet is confirmed with a client secret, or not at all: its card cannot become a token before the order. */
function isWalletMethod(method: PaymentMethod): method is WalletMethod {
  return isWallet(method.type) && method.via === 'stripe' && method.publishableKey !== undefined;
}
