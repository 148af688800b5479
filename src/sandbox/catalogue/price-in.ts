import type { Price } from '../../contract/products.js';
import type { SandboxCurrency } from './sandbox-country.js';

/** What the sandbox adds to every official price, 3.00 EUR. Its own invention: no vendor's fee is meant by it. */
const FEE_IN_CENTS = 300;

/** Koruna for a euro. Fixed, so that a price of the sandbox never moves between two tests; not a market rate. */
const CZK_FOR_ONE_EUR = 25;

/**
 * The price of a vignette in `currency`, official price and fee apart.
 *
 * @param official - The operator's price in minor units of `published`.
 */
export function priceIn(currency: SandboxCurrency, official: number, published: SandboxCurrency): Price {
  const converted = convert(official, published, currency);
  const fee = convert(FEE_IN_CENTS, 'EUR', currency);
  return { total: converted + fee, official: converted, fee, currency };
}

/** Both currencies have a hundred minor units, so the rate holds for them too. Half a unit rounds up. */
function convert(amount: number, from: SandboxCurrency, to: SandboxCurrency): number {
  if (from === to) return amount;
  return from === 'CZK' ? Math.round(amount / CZK_FOR_ONE_EUR) : amount * CZK_FOR_ONE_EUR;
}
