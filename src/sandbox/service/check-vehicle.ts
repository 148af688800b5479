import type { ValidateVehicleAnswer, ValidateVehicleRequest } from '../../contract/validate-vehicle.js';
import { checkPlate } from '../../domain/plate/check-plate.js';
import type { PlateCode } from '../../domain/plate/plate-check.js';
import { storyOfPlate } from '../stories.js';

const VIN_LENGTH = 17;

type PlateProblem = Exclude<PlateCode, 'unusual'> | 'refused';

/** Checks a plate, and a VIN where one is given, as the vendor would (contracts.md 1.5). */
export function checkVehicle({ country, plate, vin }: ValidateVehicleRequest): ValidateVehicleAnswer {
  const check = checkPlate(plate, country);
  if (check.verdict === 'refuse') return { valid: false, field: 'plate', code: problemOf(check.code) };
  if (check.verdict === 'ask') {
    return { valid: false, field: 'plate', code: problemOf(check.code), suggestions: [...check.candidates] };
  }
  const vinCode = vin === undefined ? undefined : vinProblem(vin);
  return vinCode ? { valid: false, field: 'vin', code: vinCode } : { valid: true, plate: check.plate };
}

/** Whether nothing can be said of this vehicle just now, as the story `plate-check-down` wants it. */
export function isCheckDown({ country, plate }: ValidateVehicleRequest): boolean {
  const check = checkPlate(plate, country);
  const isKnown = check.verdict === 'ok' || check.verdict === 'warn';
  return country === 'DE' && isKnown && storyOfPlate(check.plate) === 'plate-check-down';
}

/**
 * What is wrong with a VIN (domain.md 3): 17 signs, no I, O, Q; spaces and case do not count, and
 * neither does the check digit, which means nothing in Europe.
 */
export function vinProblem(vin: string): 'vin-length' | 'vin-letters' | undefined {
  const compact = vin.replaceAll(/[\s-]/g, '').toUpperCase();
  if (compact.length !== VIN_LENGTH) return 'vin-length';
  return /^[A-HJ-NPR-Z0-9]+$/.test(compact) ? undefined : 'vin-letters';
}

/** What is wrong with the plate of an order. A spelling that the buyer chose among several is taken. */
export function plateProblem(plate: string, country: string): PlateProblem | undefined {
  const check = checkPlate(plate, country);
  switch (check.verdict) {
    case 'ok':
    case 'warn':
      return undefined;
    case 'ask':
      return check.candidates.includes(plate) ? undefined : problemOf(check.code);
    case 'refuse':
      return problemOf(check.code);
  }
}

function problemOf(code: PlateCode): PlateProblem {
  return code === 'unusual' ? 'refused' : code;
}
