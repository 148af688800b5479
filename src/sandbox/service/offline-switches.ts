import type { Product } from '../../contract/products.js';
import type { ProductsStatus } from '../../contract/products-status.js';
import { productsIn } from '../catalogue/catalogue.js';
import { type Journal, memoryJournal } from '../orders/journal.js';
import type { Fact } from '../orders/order-facts.js';
import type { OfflineSwitch, OfflineTarget } from '../orders/offline-switch.js';

/** What of the catalogue is switched off just now. Kept in the journal, so it stays off after a restart. */
export class OfflineSwitches {
  private readonly off = new Map<string, OfflineTarget>();
  private readonly journal: Journal;

  constructor(journal: Journal = memoryJournal()) {
    this.journal = journal;
    for (const fact of journal.facts) this.learn(fact);
  }

  set(change: OfflineSwitch): void {
    this.record({ fact: 'switched', change });
  }

  /** Whether exactly this was switched off. */
  isOff(target: OfflineTarget): boolean {
    return this.off.has(nameOf(target));
  }

  reset(): void {
    this.record({ fact: 'all-online' });
  }

  isOnline(product: Product): boolean {
    return ![...this.off.values()].some(
      ({ productId, country, vehicleType }) =>
        productId === product.id ||
        (country === product.country && (vehicleType === undefined || vehicleType === product.vehicleType)),
    );
  }

  /** The catalogue as it can be bought now. A country is online while one of its products is. */
  status(): ProductsStatus {
    const { countries, products } = productsIn('EUR');
    return {
      countries: countries.map(({ code }) => {
        const ofCountry = products
          .filter(({ country }) => country === code)
          .map((product) => ({ id: product.id, status: this.isOnline(product) ? 'online' : 'offline' }) as const);
        const online = ofCountry.some(({ status }) => status === 'online');
        return { country: code, status: online ? 'online' : 'offline', products: ofCountry };
      }),
    };
  }

  private record(fact: Fact): void {
    this.journal.append(fact);
    this.learn(fact);
  }

  private learn(fact: Fact): void {
    if (fact.fact === 'all-online') this.off.clear();
    if (fact.fact !== 'switched') return;
    const { online, ...target } = fact.change;
    if (online) this.off.delete(nameOf(target));
    else this.off.set(nameOf(target), target);
  }
}

function nameOf({ productId, country, vehicleType }: OfflineTarget): string {
  return [productId, country, vehicleType].join(' ');
}
