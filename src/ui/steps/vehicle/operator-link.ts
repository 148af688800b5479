import { html, type TemplateResult } from 'lit';
import type { ProductCountry } from '../../../contract/products.js';

/** The road operator, who knows of every vehicle. */
export function operatorLink({ operator }: ProductCountry): TemplateResult {
  return html`<a part="link" href=${operator.url} target="_blank" rel="noopener">${operator.name}</a>`;
}
