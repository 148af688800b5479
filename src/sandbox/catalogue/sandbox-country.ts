import type { Product, ProductCountry, Requirement } from '../../contract/products.js';
import type { VehicleType } from '../../contract/vehicle.js';
import type { PublishedCurrency } from './exchange.js';

/** A currency in which the sandbox sells. */
export type SandboxCurrency = Exclude<PublishedCurrency, 'ISK'>;

/** The terms of a vignette, without its price: that stands in `prices.json`. */
export interface SandboxVignette extends Pick<Product, 'title' | 'period' | 'validity' | 'start'> {
  /** Last part of the product's id, and the name of its price: `10d`. */
  readonly key: string;
  /** One product for each. */
  readonly vehicleTypes: readonly VehicleType[];
  readonly requirements: readonly Requirement[];
}

/** What the sandbox sells for one country. */
export interface SandboxCountry {
  readonly country: ProductCountry;
  /** In the order in which they are offered. */
  readonly vignettes: readonly SandboxVignette[];
}
