import type { PlateCheck } from '../domain/plate/plate-check.js';
import type { VinCheck } from '../domain/vin/vin-check.js';

/** How the vehicle reads in the form itself, before the relay is asked. The step brings it, so that the flow knows no plates. */
export interface LocalReading {
  readonly plate: PlateCheck;
  /** Where a VIN is asked for, unless it may be left out and is. */
  readonly vin?: VinCheck;
}

/** The vehicle as it goes into the order, in canonical spelling. */
export interface ReadVehicle {
  readonly plate: string;
  readonly vin?: string;
}

/** That part of an order on its way, for the form the buyer comes back to. */
export function readVehicle({ plate, vin }: ReadVehicle): ReadVehicle {
  return { plate, ...(vin !== undefined && { vin }) };
}
