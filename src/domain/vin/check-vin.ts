import { capitalsOf, inLatin } from '../plate/latin-capitals.js';
import { hasCheckDigit } from './check-digit.js';
import type { VinCheck, VinCode } from './vin-check.js';

/** As typed, with spaces and stars, in UTF-16 units. */
const LONGEST_TYPED = 80;
/** ISO 3779. */
const LENGTH = 17;
/** Chassis numbers of before 1981; with 15 or 16 signs one was rather forgotten (domain.md 3). */
const SHORTEST_OLD = 5;
const LONGEST_OLD = 14;
/** Letters that no VIN has, and the digit that was meant (domain.md 3). */
const DIGIT_FOR: Readonly<Record<string, string>> = { I: '1', O: '0', Q: '0' };
/** World manufacturer identifiers of North America begin so; elsewhere the check digit is not law (domain.md 3). */
const NORTH_AMERICA = /^[1-5]/;

/**
 * Reads a VIN as a person typed or copied it: stars stamped around it, spaces and hyphens do not count. Never throws,
 * whatever the string, and looks at no more than its first signs (domain.md 3).
 */
export function checkVin(typed: string): VinCheck {
  if (typed.length > LONGEST_TYPED) return refuse('vin-length');
  const vin = inLatin(capitalsOf(typed))
    .replaceAll(/[\s.·\p{Dash}]/gu, '')
    .replaceAll(/^[*•⋆★☆]+|[*•⋆★☆]+$/gu, '');
  if (!vin) return refuse('empty');
  if (/[^A-Z0-9]/.test(vin)) return refuse('vin-letters');
  if (vin.length !== LENGTH) return checkOld(vin);
  const likely = vin.replaceAll(/[IOQ]/g, (letter) => DIGIT_FOR[letter] ?? letter);
  if (likely !== vin) return { verdict: 'ask', candidates: [likely], code: 'look-alike' };
  if (NORTH_AMERICA.test(vin) && !hasCheckDigit(vin)) return { verdict: 'warn', vin, code: 'vin-check-digit' };
  return { verdict: 'ok', vin };
}

/** A word is no chassis number. */
function checkOld(vin: string): VinCheck {
  const isOld = vin.length >= SHORTEST_OLD && vin.length <= LONGEST_OLD && /\d/.test(vin);
  return isOld ? { verdict: 'warn', vin, code: 'vin-old' } : refuse('vin-length');
}

function refuse(code: VinCode): VinCheck {
  return { verdict: 'refuse', code };
}
