import * as z from 'zod/mini';

/** The currencies in which operators publish their prices. */
export const PublishedCurrency = z.enum(['EUR', 'CZK', 'CHF', 'HUF', 'ISK']);
export type PublishedCurrency = z.infer<typeof PublishedCurrency>;

/**
 * Minor units of ISO 4217 for a hundred euro; the króna has none below itself. Fixed, so that a price of the sandbox
 * never moves between two tests; not market rates.
 */
const FOR_A_HUNDRED_EUR: { readonly [currency in PublishedCurrency]: number } = {
  EUR: 10_000,
  CZK: 250_000,
  CHF: 9500,
  HUF: 4_000_000,
  ISK: 14_500,
};

/** An amount in minor units of `from` as minor units of `to`; half a unit rounds up. */
export function exchange(amount: number, from: PublishedCurrency, to: PublishedCurrency): number {
  // Whole numbers all the way, since a half must be seen as one. The largest price of the sandbox stays far below 2^53.
  const divisor = 2 * FOR_A_HUNDRED_EUR[from];
  return Math.floor((2 * amount * FOR_A_HUNDRED_EUR[to] + FOR_A_HUNDRED_EUR[from]) / divisor);
}
