import * as z from 'zod/mini';
import { CountryCode, Id } from '../../contract/primitives.js';
import type { Product } from '../../contract/products.js';
import type { ProductsStatus } from '../../contract/products-status.js';
import { VehicleType } from '../../contract/vehicle.js';
import { productsIn } from '../catalogue/catalogue.js';

/**
 * What is switched: one product, else a whole country, else one class of its vehicles. This is the body of
 * `POST /sandbox/stories/offline`.
 */
export const OfflineSwitch = z
  .object({
    country: z.exactOptional(CountryCode),
    vehicleType: z.exactOptional(VehicleType),
    productId: z.exactOptional(Id),
    online: z.boolean(),
  })
  .check(z.refine(({ country, productId }) => (country === undefined) !== (productId === undefined)));

export type OfflineSwitch = z.infer<typeof OfflineSwitch>;

/** What a switch is for. */
export type OfflineTarget = Omit<OfflineSwitch, 'online'>;

/** What of the catalogue is switched off just now. Kept in memory: after a restart everything is online. */
export class OfflineSwitches {
  private readonly off = new Map<string, OfflineTarget>();

  set({ online, ...target }: OfflineSwitch): void {
    if (online) this.off.delete(nameOf(target));
    else this.off.set(nameOf(target), target);
  }

  /** Whether exactly this was switched off. */
  isOff(target: OfflineTarget): boolean {
    return this.off.has(nameOf(target));
  }

  reset(): void {
    this.off.clear();
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
}

function nameOf({ productId, country, vehicleType }: OfflineTarget): string {
  return [productId, country, vehicleType].join(' ');
}
