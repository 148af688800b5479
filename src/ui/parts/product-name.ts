import { html, type TemplateResult } from 'lit';
import type { Product } from '../../contract/products.js';
import type { TextKey, TextValues } from '../../i18n/text-key.js';
import { periodName } from './period-name.js';

/**
 * What tells a product from the others of its country and vehicle: "10 days", or "A13 Brenner · 1 journey" where the
 * operator has a name for it. The name is shown as text, and read in its own direction.
 *
 * @param t - Gives the words for periods that Intl does not know.
 */
export function productName(
  { title, period }: Pick<Product, 'title' | 'period'>,
  locale: string,
  t: (key: TextKey, values: TextValues) => string,
): string | TemplateResult {
  const name = periodName(period, locale, t);
  return title === undefined ? name : html`<bdi>${title}</bdi> · ${name}`;
}
