import { lookAlikesOf } from './look-alikes.js';
import type { PlateCheck, PlateCode } from './plate-check.js';
import { readSigns, type Signs } from './read-signs.js';
import { type Rules, rulesOf } from './rules-of.js';
import { hyphenPlaces, spellingAsTyped, takePlate } from './take-plate.js';

/** As typed, with separators and signs that cannot be seen; 20 would do (domain.md 2.3). In UTF-16 units. */
const LONGEST_TYPED = 80;
const LONGEST_PLATE = 12;

/**
 * Reads a number plate as a person typed it (domain.md 2). Never throws, whatever the string, and looks at no more than
 * its first signs.
 *
 * @param typed - Anything.
 * @param country - Where the vehicle is registered, ISO 3166-1 alpha-2; an unknown one takes the general rule.
 */
export function checkPlate(typed: string, country: string): PlateCheck {
  if (typed.length > LONGEST_TYPED) return refuse('too-long');
  const signs = readSigns(typed);
  if (!signs.plate) return refuse('empty');
  if (signs.plate.length > LONGEST_PLATE) return refuse('too-long');
  const rules = rulesOf(country);
  if (rules.isTypedByEar && signs.isByEar) return checkHeard(rules, signs);
  return takePlate(rules, signs) ?? askOrRefuse(rules, signs);
}

/** НС looks like HC and may mean NS: nothing is taken without a question (domain.md 2.2). */
function checkHeard(rules: Rules, signs: Signs): PlateCheck {
  const taken = takePlate(rules, signs);
  return taken?.verdict === 'ok' ? ask([taken.plate], 'look-alike') : refuse('letters');
}

function askOrRefuse(rules: Rules, signs: Signs): PlateCheck {
  const similar = lookAlikesOf(rules, signs);
  const candidates = [...new Set([...similar, ...hyphenPlaces(rules, signs)])];
  if (candidates.length > 0) return ask(candidates, similar.length > 0 ? 'look-alike' : 'separator');
  if (rules.foreign.test(signs.plate)) return refuse('letters');
  const plate = spellingAsTyped(rules, signs);
  if (plate === undefined || !rules.free.test(plate)) return refuse('pattern');
  return { verdict: 'warn', plate, code: 'unusual' };
}

function ask(candidates: readonly string[], code: PlateCode): PlateCheck {
  return { verdict: 'ask', candidates, code };
}

function refuse(code: PlateCode): PlateCheck {
  return { verdict: 'refuse', code };
}
