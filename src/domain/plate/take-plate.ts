import type { PlateCheck } from './plate-check.js';
import type { Signs } from './read-signs.js';
import { isPlate, type Rules } from './rules-of.js';
import { withAccents } from './with-accents.js';

/** District codes have at most three letters. */
const HYPHEN_PLACES = [1, 2, 3];

/** Takes a plate as it was typed, or asks where its hyphen stands; `undefined` when it is no plate as it stands. */
export function takePlate(rules: Rules, signs: Signs): PlateCheck | undefined {
  const { plate } = signs;
  if (!rules.hasHyphen || !signs.hasHyphen) {
    if (isPlate(rules, plate)) return { verdict: 'ok', plate };
    if (rules.odd.test(plate)) return { verdict: 'warn', plate, code: 'unusual' };
  }
  return rules.hasHyphen ? takeHyphenated(rules, signs) : undefined;
}

/** The spelling with its hyphen where the first separator was typed; nothing where none was. */
export function spellingAsTyped({ hasHyphen }: Rules, { plate, groups }: Signs): string | undefined {
  if (!hasHyphen) return plate;
  const [district = ''] = groups;
  return groups.length > 1 ? hyphenated(plate, district.length) : undefined;
}

/** The places for the hyphen that make a plate; one for each district that there is (domain.md 0.2). */
export function hyphenPlaces(rules: Rules, { plate }: Signs): readonly string[] {
  if (!rules.hasHyphen) return [];
  return HYPHEN_PLACES.map((place) => hyphenated(plate, place)).filter((spelling) => isPlate(rules, spelling));
}

/** A separator after the district stands for the hyphen; without one every reading counts, GOAB12 being GÖ-AB12 too. */
function takeHyphenated(rules: Rules, signs: Signs): PlateCheck | undefined {
  const typed = spellingAsTyped(rules, signs);
  if (typed !== undefined && isPlate(rules, typed)) return { verdict: 'ok', plate: typed };
  if (typed !== undefined && rules.odd.test(typed)) return { verdict: 'warn', plate: typed, code: 'unusual' };
  if (hasOwnDistrict(signs)) return undefined;
  const places = hyphenPlaces(rules, signs);
  const candidates = places.length > 0 ? [...places, ...withAccents(rules, signs.plate)] : [];
  const [plate, ...others] = candidates;
  if (plate === undefined) return undefined;
  return others.length === 0 ? { verdict: 'ok', plate } : { verdict: 'ask', candidates, code: 'separator' };
}

/** A separator after one to three letters was meant as the hyphen, so another place for it is to be confirmed. */
export function hasOwnDistrict({ groups: [district = '', ...others] }: Signs): boolean {
  return others.length > 0 && /^\D{1,3}$/.test(district);
}

function hyphenated(plate: string, place: number): string {
  return `${plate.slice(0, place)}-${plate.slice(place)}`;
}
