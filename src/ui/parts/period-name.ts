import type { Period } from '../../contract/products.js';
import type { TextKey } from '../../i18n/text-key.js';

/** The text that names a period; it takes the period's `count`. */
export function periodName({ unit }: Period): TextKey {
  return `period.name.${unit}`;
}
