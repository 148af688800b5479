import * as z from 'zod/mini';
import { CountryCode, ShortText } from './primitives.js';
import { VEHICLE_TYPES } from './vehicle-types.js';

/** The vehicles a vignette can be bound to; a country sells for some of them. */
export const VehicleType = z.enum(VEHICLE_TYPES);

/** What the engine burns, where the price depends on it (domain.md 1.3: LPG counts as standard, electric cars pay nothing). */
export const Fuel = z.enum(['standard', 'natural-gas', 'plug-in-hybrid']);

/** In which capacity the buyer buys; decides about the withdrawal period in Austria (domain.md 1.1). */
export const BuyerKind = z.enum(['consumer', 'company']);

/** The vehicle an order is for. `plate` is the canonical spelling (domain.md 2). */
export const Vehicle = z.object({
  country: CountryCode,
  plate: ShortText,
  vin: z.exactOptional(ShortText),
  fuel: z.exactOptional(Fuel),
});

export type VehicleType = z.infer<typeof VehicleType>;
export type Fuel = z.infer<typeof Fuel>;
export type BuyerKind = z.infer<typeof BuyerKind>;
export type Vehicle = z.infer<typeof Vehicle>;
