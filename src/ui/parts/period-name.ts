import type { Period } from '../../contract/products.js';
import { intlTag } from '../../i18n/resolve-locale.js';
import type { TextKey, TextValues } from '../../i18n/text-key.js';

/**
 * `{count: 10, unit: 'day'}` → "10 days". Intl knows the plurals of the units it has.
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
      return new Intl.NumberFormat(intlTag(locale), { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  }
}
