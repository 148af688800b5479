import type { Period } from '../../contract/products.js';
import { formatUnit } from '../../i18n/format-unit.js';
import type { TextKey, TextValues } from '../../i18n/text-key.js';

/**
 * `{count: 10, unit: 'day'}` → "10 days". The formats know the plurals of the units they have.
 *
 * @param t - Gives the words for the others.
 */
export function periodName(
  { count, unit }: Period,
  locale: string,
  t: (key: TextKey, values: TextValues) => string,
): string {
  switch (unit) {
    case 'weekend':
    case 'quarter':
    case 'journey':
      return t(`period.name.${unit}`, { count });
    default:
      return formatUnit(count, unit, locale);
  }
}
