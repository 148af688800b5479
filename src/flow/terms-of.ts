import type { Product } from '../contract/products.js';
import type { ValidityTerms } from '../domain/validity/validity-terms.js';
import { type Catalogue, countryOf } from './catalogue.js';

/** When the product begins and ends, with the time zone of its country; UTC where the catalogue lacks the country. */
export function termsOf(catalogue: Catalogue, { country, validity, start }: Product): ValidityTerms {
  return { validity, start, timeZone: countryOf(catalogue, country)?.timeZone ?? 'UTC' };
}
