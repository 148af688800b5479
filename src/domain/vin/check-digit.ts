/** Place 9, counted from 0. */
const CHECK_PLACE = 8;
/** For A-Z; I, O and Q never come in (49 CFR 565.15). */
const VALUES = '12345678-12345-7-923456789';
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/**
 * Whether place 9 of a 17-character VIN holds the check digit of North American law (49 CFR 565.15; domain.md 3).
 * European VINs may hold anything there.
 */
export function hasCheckDigit(vin: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * valueOf(vin.charAt(place)), 0);
  const remainder = sum % 11;
  return vin.charAt(CHECK_PLACE) === (remainder === 10 ? 'X' : String(remainder));
}

function valueOf(sign: string): number {
  return Number(/\d/.test(sign) ? sign : VALUES.charAt(sign.charCodeAt(0) - 'A'.charCodeAt(0)));
}
