import type { ValidateVehicleAnswer, ValidateVehicleRequest, VehicleProblem } from '../../contract/validate-vehicle.js';
import { checkPlate } from '../../domain/plate/check-plate.js';
import { plateAsTyped } from '../../domain/plate/plate-as-typed.js';
import type { PlateCode } from '../../domain/plate/plate-check.js';
import { checkVin } from '../../domain/vin/check-vin.js';
import type { VinCode } from '../../domain/vin/vin-check.js';
import { storyOfPlate } from '../stories.js';

/** Checks a plate, and a VIN where one is given, as the vendor would (contracts.md 1.5). */
export function checkVehicle({ country, plate, vin, isAsTyped }: ValidateVehicleRequest): ValidateVehicleAnswer {
  const check = checkPlate(plate, country);
  switch (check.verdict) {
    case 'refuse':
      return { valid: false, field: 'plate', code: problemOf(check.code) };
    case 'ask': {
      const kept = isAsTyped ? plateAsTyped(plate, country) : undefined;
      const suggestions = [...check.candidates];
      return kept === undefined
        ? { valid: false, field: 'plate', code: problemOf(check.code), suggestions }
        : withVin(kept, vin);
    }
    case 'ok':
    case 'warn':
      return withVin(check.plate, vin);
  }
}

function withVin(plate: string, vin: string | undefined): ValidateVehicleAnswer {
  const check = vin === undefined ? undefined : checkVin(vin);
  switch (check?.verdict) {
    case 'ask':
      return { valid: false, field: 'vin', code: 'look-alike', suggestions: [...check.candidates] };
    case 'refuse':
      return { valid: false, field: 'vin', code: vinProblemOf(check.code) };
    default:
      return { valid: true, plate };
  }
}

/** Whether nothing can be said of this vehicle just now, as the story `plate-check-down` wants it. */
export function isCheckDown({ country, plate }: ValidateVehicleRequest): boolean {
  const check = checkPlate(plate, country);
  const isKnown = check.verdict === 'ok' || check.verdict === 'warn';
  return country === 'DE' && isKnown && storyOfPlate(check.plate) === 'plate-check-down';
}

/** What is wrong with the VIN of an order (domain.md 3); that it is old or has another check digit is not. */
export function vinProblem(vin: string): VehicleProblem | undefined {
  const check = checkVin(vin);
  return check.verdict === 'ask' || check.verdict === 'refuse' ? vinProblemOf(check.code) : undefined;
}

function problemOf(code: PlateCode): VehicleProblem {
  return code === 'unusual' ? 'refused' : code;
}

function vinProblemOf(code: VinCode): VehicleProblem {
  return code === 'vin-old' || code === 'vin-check-digit' ? 'refused' : code;
}
