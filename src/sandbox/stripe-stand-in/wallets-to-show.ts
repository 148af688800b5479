import type { StripeError } from '@stripe/stripe-js';
import * as z from 'zod/mini';
import type { MethodType } from '../stripe/method-type.js';
import { IntegrationError } from './integration-error.js';
import type { WalletKey, Wallets } from './wallets.js';

const Choice = z.optional(z.enum(['auto', 'always', 'never']));
const Options = z.nullish(z.object({ paymentMethods: z.nullish(z.object({ googlePay: Choice, applePay: Choice })) }));

/**
 * The wallets that an express checkout element shows: those the browser has and the page did not switch off, in front of
 * a card; or what the element says instead of loading.
 *
 * @throws IntegrationError when the page asks for a wallet in words that Stripe does not know.
 */
export function walletsToShow(
  wallets: Wallets,
  types: readonly MethodType[] | StripeError,
  options: unknown,
): readonly WalletKey[] | StripeError {
  const read = z.safeParse(Options, options);
  if (!read.success) {
    throw new IntegrationError("Invalid value for elements.create(): paymentMethods are 'auto', 'always' or 'never'.");
  }
  if ('type' in types) return types;
  const { googlePay, applePay } = read.data?.paymentMethods ?? {};
  const asked = { googlePay: googlePay !== 'never', applePay: applePay !== 'never' };
  const all: readonly WalletKey[] = ['googlePay', 'applePay'];
  return types.includes('card') ? all.filter((key) => wallets[key] && asked[key]) : [];
}
