import type { Price } from '../../contract/products.js';
import { exchange, type PublishedCurrency } from './exchange.js';
import type { SandboxCurrency } from './sandbox-country.js';

/** What the sandbox adds to every listed price, 3.00 EUR. Its own invention: no vendor's fee is meant by it. */
const FEE_IN_CENTS = 300;

/**
 * A listed price in `currency`, official price and fee apart; a price that no page publishes is told as a total alone.
 *
 * @param amount - Minor units of `listed`, the currency of the list.
 */
export function priceIn(
  currency: SandboxCurrency,
  amount: number,
  listed: PublishedCurrency,
  isOfficial: boolean = true,
): Price {
  const official = exchange(amount, listed, currency);
  const fee = exchange(FEE_IN_CENTS, 'EUR', currency);
  return { total: official + fee, ...(isOfficial && { official, fee }), currency };
}
