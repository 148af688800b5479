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
