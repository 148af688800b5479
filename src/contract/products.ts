import * as z from 'zod/mini';
import { CountryCode, CurrencyCode, Id, MinorUnits, ShortText, TimeZone } from './primitives.js';
import { StartRule, ValidityRule } from './validity-rule.js';
import { Fuel, VehicleType } from './vehicle.js';

/** What an order for a product must hold beyond plate, country and e-mail. */
export const Requirement = z.enum(['vin', 'fuel', 'buyer-kind', 'identity', 'name', 'address', 'phone']);

/** A price in minor units. `official` is what the operator takes and `fee` what the seller adds, where the vendor tells them apart. */
export const Price = z.object({
  total: MinorUnits,
  official: z.exactOptional(MinorUnits),
  fee: z.exactOptional(MinorUnits),
  currency: CurrencyCode,
});

/** How long a vignette lasts, as it is named to the buyer. The end follows from `validity`, never from this. */
export const Period = z.object({
  count: z.int().check(z.positive()),
  unit: z.enum(['hour', 'day', 'weekend', 'week', 'month', 'quarter', 'year', 'journey']),
});

/** One vignette that can be bought: one country, vehicle and period. */
export const Product = z.object({
  id: Id,
  country: CountryCode,
  vehicleType: VehicleType,
  /** The operator's own name for it where period and vehicle do not tell it apart, such as a tunnel or a region: a proper noun, shown as text and never translated. */
  title: z.exactOptional(ShortText),
  period: Period,
  validity: ValidityRule,
  start: StartRule,
  price: Price,
  /** Only with the requirement `fuel`: the price for each fuel; `price` is the one for `standard`. */
  fuelPrices: z.exactOptional(z.array(z.object({ fuel: Fuel, price: Price }))),
  requirements: z.array(Requirement),
});

/** What holds for all products of a country. */
export const ProductCountry = z.object({
  code: CountryCode,
  /** IANA name; all starts and ends of this country are meant in it. */
  timeZone: TimeZone,
  /** Who runs the roads and sells the vignette at the official price. */
  operator: z.object({ name: z.string(), url: z.string().check(z.startsWith('https://')) }),
  /** Vehicles that need no vignette here, by the operator's rules. */
  free: z.exactOptional(z.array(VehicleType)),
});

/** The answer of `GET /products`. */
export const Products = z.object({
  countries: z.array(ProductCountry),
  products: z.array(Product),
});

export type Requirement = z.infer<typeof Requirement>;
export type Price = z.infer<typeof Price>;
export type Period = z.infer<typeof Period>;
export type Product = z.infer<typeof Product>;
export type ProductCountry = z.infer<typeof ProductCountry>;
export type Products = z.infer<typeof Products>;
