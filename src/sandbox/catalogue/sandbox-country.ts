import type { Period, ProductCountry, Requirement } from '../../contract/products.js';
import type { StartRule, ValidityRule } from '../../contract/validity-rule.js';
import type { Fuel, VehicleType } from '../../contract/vehicle.js';

/** A currency in which an operator publishes its prices and in which the sandbox sells. */
export type SandboxCurrency = 'EUR' | 'CZK';

/** An operator's price as it was published. */
export interface PublishedPrice {
  /** Minor units of the country's currency: cents or haléře. */
  readonly official: number;
  /** The same for other fuels, where the price depends on them. */
  readonly byFuel?: { readonly [fuel in Exclude<Fuel, 'standard'>]: number };
}

/** One vignette of the sandbox's catalogue, for each of `vehicleTypes`. */
export interface SandboxVignette {
  /** Last part of the product's id: `10d`. */
  readonly key: string;
  readonly vehicleTypes: readonly VehicleType[];
  readonly period: Period;
  readonly validity: ValidityRule;
  readonly start: StartRule;
  readonly price: PublishedPrice;
  readonly requirements: readonly Requirement[];
}

/** What the sandbox sells for one country, with the page its prices were taken from. */
export interface SandboxCountry {
  readonly country: ProductCountry;
  readonly currency: SandboxCurrency;
  /** Where the prices stand and for which year they were published. */
  readonly sources: readonly { readonly url: string; readonly year: number; readonly of: string }[];
  readonly vignettes: readonly SandboxVignette[];
}
