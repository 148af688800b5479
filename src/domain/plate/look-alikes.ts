import type { Signs } from './read-signs.js';
import { isPlate, type Rules } from './rules-of.js';
import { hasOwnDistrict, hyphenPlaces, spellingAsTyped } from './take-plate.js';
import { withAccents } from './with-accents.js';

const DIGIT_FOR: Readonly<Record<string, string>> = { O: '0', Ø: '0', I: '1' };
const LETTER_FOR: Readonly<Record<string, string>> = { 0: 'O', 1: 'I' };
/** Who types O for 0 does so throughout; a digit for a letter happens once. */
const MOST_DIGITS = 3;
const MOST_CANDIDATES = 4;

/**
 * Plates that differ from the typed one, which is none, by what looks alike: O and 0, I and 1, a letter without its
 * umlaut or caron in the area code. For the buyer to confirm, never to swap silently (domain.md 0.3).
 */
export function lookAlikesOf(rules: Rules, signs: Signs): readonly string[] {
  const fitting = (plates: readonly string[]) => plates.flatMap((plate) => platesFrom(rules, signs, plate));
  const found: string[] = [];
  for (let count = 1; count <= MOST_DIGITS && found.length === 0; count++) {
    found.push(...fitting(swapped(signs.plate, DIGIT_FOR, count)));
  }
  found.push(...fitting(swapped(signs.plate, LETTER_FOR, 1)));
  if (found.length === 0) found.push(...withAccents(rules, signs.plate));
  return [...new Set(found)].slice(0, MOST_CANDIDATES);
}

/** With the hyphen where a separator was typed after a district, or else wherever it may stand. */
function platesFrom(rules: Rules, signs: Signs, plate: string): readonly string[] {
  const typed = spellingAsTyped(rules, { ...signs, plate });
  if (typed !== undefined && isPlate(rules, typed)) return [typed];
  if (isPlate(rules, plate)) return [plate];
  return hasOwnDistrict(signs) ? [] : hyphenPlaces(rules, { ...signs, plate });
}

/** A digit inside or at the end of a number is surely one; at the beginning or before a letter it may be a letter. */
function mayBeLetter(plate: string, at: number): boolean {
  const isDigit = (sign: string | undefined) => sign !== undefined && /\d/.test(sign);
  const [before, after] = [plate[at - 1], plate[at + 1]];
  if (before === undefined) return /\D/.test(plate);
  return !isDigit(after) && !(after === undefined && isDigit(before));
}

/** All strings that differ from `plate` in exactly `count` signs of `pairs`, from a place on. */
function swapped(plate: string, pairs: Readonly<Record<string, string>>, count: number, from = 0): readonly string[] {
  if (count === 0) return [plate];
  return [...plate].flatMap((sign, at) => {
    const other = at < from ? undefined : pairs[sign];
    if (other === undefined || (pairs === LETTER_FOR && !mayBeLetter(plate, at))) return [];
    return swapped(plate.slice(0, at) + other + plate.slice(at + 1), pairs, count - 1, at + 1);
  });
}
