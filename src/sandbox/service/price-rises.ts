import type { Price, Product, Products } from '../../contract/products.js';
import { productsIn } from '../catalogue/catalogue.js';
import { exchange } from '../catalogue/exchange.js';
import type { SandboxCurrency } from '../catalogue/sandbox-country.js';
import type { Journal } from '../orders/journal.js';
import type { Fact } from '../orders/order-facts.js';

/** How long a price stays raised, milliseconds: long enough for a buyer to see it, agree and pay. */
const DURATION = 10 * 60 * 1000;

/** By how much, in cents of euro. */
const RISE_IN_CENTS = 100;

/**
 * The prices that the story `price-changed` has raised: by 1.00 EUR or as much in another currency, whatever the fuel,
 * for ten minutes. Kept in the journal, so they stay raised after a restart, and no longer.
 */
export class PriceRises {
  private readonly until = new Map<string, number>();
  private readonly journal: Journal;
  private readonly clock: () => number;

  /** `clock` in milliseconds since 1970. */
  constructor(journal: Journal, clock: () => number) {
    this.journal = journal;
    this.clock = clock;
    for (const fact of journal.facts) this.learn(fact);
  }

  isRaised({ id }: Product): boolean {
    return this.clock() < (this.until.get(id) ?? 0);
  }

  raise(products: readonly Product[]): void {
    this.record({ fact: 'raised', products: products.map(({ id }) => id), at: this.clock() });
  }

  /** All prices fall back at once. */
  reset(): void {
    this.record({ fact: 'prices-back' });
  }

  /** What these products cost more than the catalogue says, together, in minor units of `currency`. */
  riseOf(products: readonly Product[], currency: SandboxCurrency): number {
    return products.filter((product) => this.isRaised(product)).length * riseIn(currency);
  }

  /** Everything the sandbox sells, at the prices of this moment. */
  productsIn(currency: SandboxCurrency): Products {
    const { countries, products } = productsIn(currency);
    const rise = riseIn(currency);
    return { countries, products: products.map((one) => (this.isRaised(one) ? withRise(one, rise) : one)) };
  }

  private record(fact: Fact): void {
    this.journal.append(fact);
    this.learn(fact);
  }

  private learn(fact: Fact): void {
    if (fact.fact === 'prices-back') this.until.clear();
    if (fact.fact === 'raised') for (const id of fact.products) this.until.set(id, fact.at + DURATION);
  }
}

function riseIn(currency: SandboxCurrency): number {
  return exchange(RISE_IN_CENTS, 'EUR', currency);
}

function withRise(product: Product, rise: number): Product {
  return {
    ...product,
    price: raised(product.price, rise),
    ...(product.fuelPrices && {
      fuelPrices: product.fuelPrices.map(({ fuel, price }) => ({ fuel, price: raised(price, rise) })),
    }),
  };
}

/** It is the operator who asks for more; the seller's fee stays. */
function raised(price: Price, rise: number): Price {
  const { total, official } = price;
  return { ...price, total: total + rise, ...(official !== undefined && { official: official + rise }) };
}
