import type { VehicleType } from '../../contract/vehicle.js';

/** By the product's country. */
const ASKED: Readonly<Record<string, readonly VehicleType[]>> = {
  AT: ['car', 'van', 'camper'],
  CH: ['car', 'van', 'camper'],
  SK: ['car', 'van', 'camper', 'trailer'],
  HU: ['car', 'van', 'camper', 'trailer'],
  SI: ['car', 'van', 'camper'],
  RO: ['car', 'van'],
  BG: ['car', 'camper', 'trailer'],
  IS: ['car', 'van', 'camper'],
};

/**
 * Whether there is a question about the class of this vehicle. Apart from the questions themselves, which are loaded for
 * those who want to answer them; a test holds both equal.
 *
 * @param country - The product's country.
 */
export function isAskedAbout(country: string, vehicleType: VehicleType): boolean {
  return ASKED[country]?.includes(vehicleType) ?? false;
}
