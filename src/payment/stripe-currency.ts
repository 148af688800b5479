import type { Money } from '../contract/primitives.js';

/**
 * ISO 4217 has no minor unit for these, Stripe counts them in hundredths all the same and wants whole ones
 * (https://docs.stripe.com/currencies#special-cases). HUF is on the same list, but for payouts only: a charge is
 * counted in fillér, as in ISO.
 */
const IN_HUNDREDTHS: ReadonlySet<string> = new Set(['ISK', 'UGX']);

/** An amount as Stripe counts it, with the currency in its spelling. Must equal what the relay's vendor charges. */
export function stripeAmount({ amount, currency }: Money): { amount: number; currency: string } {
  return { amount: IN_HUNDREDTHS.has(currency) ? amount * 100 : amount, currency: currency.toLowerCase() };
}
