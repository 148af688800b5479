import { checkPlate } from './check-plate.js';
import { readSigns } from './read-signs.js';
import { rulesOf } from './rules-of.js';
import { takePlate } from './take-plate.js';

/** The countries of domain.md 2.3, those with most vehicles first. */
const COUNTRIES = (
  'DE FR IT GB ES PL RU TR NL UA RO CZ GR PT BE SE HU AT CH BG RS SK FI DK NO IE HR IL AZ BY GE BA SI LT MD MK AL LV AM EE ' +
  'CY LU IS XK ME MT AD SM LI'
).split(' ');
const MOST = 3;

/**
 * The countries whose ordinary plates look like this one where the chosen country's do not, most likely first, at most
 * three; none where the plate fits the chosen country or can be made to by answering a question.
 *
 * @param country - The registration country that was chosen, ISO 3166-1 alpha-2.
 */
export function likelierCountries(typed: string, country: string): readonly string[] {
  const check = checkPlate(typed, country);
  if (check.verdict === 'ok' || check.verdict === 'ask' || check.code === 'empty' || check.code === 'too-long')
    return [];
  const signs = readSigns(typed);
  const fits = (other: string) => {
    const rules = rulesOf(other);
    const taken = takePlate(rules, signs);
    return taken?.verdict === 'ok' && rules.now.test(taken.plate);
  };
  return COUNTRIES.filter((other) => other !== country && fits(other)).slice(0, MOST);
}
