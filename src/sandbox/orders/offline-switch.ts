import * as z from 'zod/mini';
import { CountryCode, Id } from '../../contract/primitives.js';
import { VehicleType } from '../../contract/vehicle.js';

/**
 * What is switched: one product, else a whole country, else one class of its vehicles. This is the body of
 * `POST /sandbox/stories/offline`, and a line of the journal.
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
