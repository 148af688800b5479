import { checkPlate } from './check-plate.js';
import { readSigns } from './read-signs.js';
import { rulesOf } from './rules-of.js';
import { spellingAsTyped } from './take-plate.js';

/**
 * The plate as it was typed where `checkPlate` asks about look-alikes and a personalised plate may look like this all the
 * same, so that its owner is not stuck (domain.md 2.3). Undefined where only the proposed ones can be meant.
 *
 * @param country - Where the vehicle is registered, ISO 3166-1 alpha-2.
 */
export function plateAsTyped(typed: string, country: string): string | undefined {
  const check = checkPlate(typed, country);
  if (check.verdict !== 'ask' || check.code !== 'look-alike') return undefined;
  const rules = rulesOf(country);
  const signs = readSigns(typed);
  const plate = spellingAsTyped(rules, signs);
  if (plate === undefined || rules.foreign.test(signs.plate) || check.candidates.includes(plate)) return undefined;
  return rules.free.test(plate) ? plate : undefined;
}
