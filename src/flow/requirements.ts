import type { OptionalField } from '../config/checkout-config.js';
import type { Requirement } from '../contract/products.js';
import { type Catalogue, chosenProduct } from './catalogue.js';
import type { Draft } from './draft.js';

/** Whether the order must hold this, because of the product or of the vendor. */
export function isRequired(requirement: Requirement, catalogue: Catalogue, draft: Draft): boolean {
  return (
    catalogue.config.capabilities.buyerFields.includes(requirement) ||
    (chosenProduct(catalogue, draft)?.requirements.includes(requirement) ?? false)
  );
}

/** Whether the buyer is asked for this: the order must hold it, or the page wants it to be asked for. */
export function isAsked(field: OptionalField, catalogue: Catalogue, draft: Draft): boolean {
  const { optionalFields = ['name'] } = catalogue.wishes ?? {};
  return optionalFields.includes(field) || isRequired(field, catalogue, draft);
}
