import type { PlateCheck } from '../../domain/plate/plate-check.js';
import { checkPlate } from '../../domain/plate/check-plate.js';
import { plateAsTyped } from '../../domain/plate/plate-as-typed.js';
import { spellingFor } from '../../domain/plate/spelling-for.js';

/**
 * What is wrong with the plate of an order: it is none, or it is not spelled as the operator of the product's country
 * wants it (domain.md 2.1), who would register another plate and let the buyer be fined. What the buyer chose among
 * several readings is taken.
 *
 * @param country - Where the vehicle is registered, ISO 3166-1 alpha-2.
 * @param productCountry - Whose vignette it is.
 */
export function plateProblem(plate: string, country: string, productCountry: string): string | undefined {
  const check = checkPlate(plate, country);
  if (check.verdict === 'refuse') return check.code;
  const isSpelledSo = readings(check, plate, country).some(
    (reading) => spellingFor(reading, country, productCountry) === plate,
  );
  if (isSpelledSo) return undefined;
  return check.verdict === 'ask' ? check.code : 'spelling';
}

function readings(check: PlateCheck, plate: string, country: string): readonly string[] {
  if (check.verdict === 'ask') return [...check.candidates, plateAsTyped(plate, country) ?? []].flat();
  return check.verdict === 'refuse' ? [] : [check.plate];
}
