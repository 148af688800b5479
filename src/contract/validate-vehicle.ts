import * as z from 'zod/mini';
import { CountryCode } from './primitives.js';

/** The body of `POST /validate-vehicle`. */
export const ValidateVehicleRequest = z.object({
  /** The country whose vignette is bought; it decides the spelling (domain.md 2.1). */
  productCountry: CountryCode,
  /** Where the vehicle is registered. */
  country: CountryCode,
  /** As typed. */
  plate: z.string().check(z.maxLength(200)),
  vin: z.exactOptional(z.string().check(z.maxLength(200))),
  /** The buyer was shown plates that look alike, and says that it is this one. */
  isAsTyped: z.exactOptional(z.boolean()),
});

/** Why a plate or VIN was not accepted; the words are the locale's. */
export const VehicleProblem = z.enum([
  'empty',
  'too-long',
  'letters',
  'pattern',
  'separator',
  'look-alike',
  'vin-length',
  'vin-letters',
  'refused',
]);

/**
 * The answer of `POST /validate-vehicle`. Valid: `plate` is the canonical spelling. Not valid: `field` and `code` say
 * what is wrong, `suggestions` hold the spellings to choose from, best first.
 */
export const ValidateVehicleAnswer = z.object({
  valid: z.boolean(),
  plate: z.exactOptional(z.string()),
  field: z.exactOptional(z.enum(['plate', 'vin'])),
  code: z.exactOptional(z.catch(VehicleProblem, 'refused')),
  suggestions: z.exactOptional(z.array(z.string())),
});

export type ValidateVehicleRequest = z.infer<typeof ValidateVehicleRequest>;
export type VehicleProblem = z.infer<typeof VehicleProblem>;
export type ValidateVehicleAnswer = z.infer<typeof ValidateVehicleAnswer>;
