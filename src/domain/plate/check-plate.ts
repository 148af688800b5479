import type { PlateCheck, PlateCode } from './plate-check.js';
import { ANY_COUNTRY, PLATE_RULES, type PlateRules } from './plate-rules.js';

/** As typed, with separators. The longest plate has 11 signs (domain.md 2.3). */
const LONGEST_TYPED = 20;
const LONGEST_PLATE = 12;
/** Spaces, hyphens of all kinds, dots and middle dots, and signs that cannot be seen. */
const SEPARATORS = /[\s.·•\p{Dash}\p{Cf}]+/gu;

const refuse = (code: PlateCode): PlateCheck => ({ verdict: 'refuse', code });

/**
 * Reads a number plate as a person typed it (domain.md 2). Never throws, takes time linear in the length.
 *
 * @param typed - Anything.
 * @param country - Where the vehicle is registered, ISO 3166-1 alpha-2; an unknown one takes the general rule.
 */
export function checkPlate(typed: string, country: string): PlateCheck {
  if (typed.length > LONGEST_TYPED * 4) return refuse('too-long');
  const rules = PLATE_RULES[country] ?? ANY_COUNTRY;
  const shown = [...typed.normalize('NFKC').toUpperCase()].map((sign) => rules.lookAlikes?.[sign] ?? sign).join('');
  const groups = shown.split(SEPARATORS).filter(Boolean);
  const compact = groups.join('');
  if (!compact) return refuse('empty');
  if (compact.length > LONGEST_PLATE) return refuse('too-long');
  if (!hasOnlyLettersOf(rules, compact)) return refuse('letters');
  if (rules.hyphen) return hyphenated(rules.hyphen, groups, compact);
  if (rules.always && !rules.always.test(compact)) return refuse('pattern');
  if (!/\d/.test(compact)) return { verdict: 'warn', plate: compact, code: 'unusual' };
  return { verdict: 'ok', plate: compact };
}

function hasOnlyLettersOf({ missing = '', extra = '' }: PlateRules, plate: string): boolean {
  return [...plate].every((sign) => (/[A-Z0-9]/.test(sign) && !missing.includes(sign)) || extra.includes(sign));
}

/** Puts the one hyphen of Austrian and German plates, and asks where it could stand in two places (domain.md 0.2). */
function hyphenated(rule: NonNullable<PlateRules['hyphen']>, groups: readonly string[], compact: string): PlateCheck {
  const isPlate = (left: string, right: string) => rule.left.test(left) && rule.right.test(right);
  const [first = '', ...rest] = groups;
  if (rest.length > 0 && isPlate(first, rest.join(''))) return { verdict: 'ok', plate: `${first}-${rest.join('')}` };
  const candidates = [1, 2, 3]
    .filter((at) => isPlate(compact.slice(0, at), compact.slice(at)))
    .map((at) => `${compact.slice(0, at)}-${compact.slice(at)}`);
  const [only] = candidates;
  if (!only) return oldOrOfficial(compact);
  return { verdict: 'ask', candidates, code: 'separator' };
}

/** Black Austrian plates and those of authorities have no hyphen (domain.md 2.1). */
function oldOrOfficial(compact: string): PlateCheck {
  return /^[A-Z]{1,2}\d{1,6}$/.test(compact) ? { verdict: 'warn', plate: compact, code: 'unusual' } : refuse('pattern');
}
