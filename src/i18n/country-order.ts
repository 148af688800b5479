import { formatCountry } from './formats.js';
import { ownFormats } from './own-formats.js';
import { intlTag } from './resolve-locale.js';

/** Codes of countries by their names, in the order of the language's alphabet. */
export function countriesInOrder(codes: readonly string[], locale: string): readonly string[] {
  const own = ownFormats(locale);
  if (own) return own.inOrder(codes);
  const { compare } = new Intl.Collator(intlTag(locale));
  return [...codes].sort((a, b) => compare(formatCountry(a, locale), formatCountry(b, locale)));
}
