import type { Product } from '../../contract/products.js';
import { chosenInstant } from '../../domain/validity/start-minute.js';
import { validityOf } from '../../domain/validity/validity.js';
import type { ValidityTerms } from '../../domain/validity/validity-terms.js';
import { formatInstant } from '../../i18n/format-instant.js';
import { formatDay } from '../../i18n/formats.js';
import type { StepTools } from '../parts/step-tools.js';
import type { SummaryRow } from '../parts/summary-list/summary-list.js';

/**
 * From when until when, in the product country's own time. A passage has no such span, only its day, and its hour where
 * that was asked (domain.md 1.10). An end that no operator confirms is the latest it can be (domain.md 7).
 *
 * @param start - As it is ordered: a day, or a day and a minute.
 * @param now - Milliseconds since 1970.
 */
export function validityRows(
  { locale, t }: Pick<StepTools, 'locale' | 't'>,
  { validity }: Product,
  terms: ValidityTerms,
  start: string,
  now: number,
): readonly SummaryRow[] {
  if (validity.kind === 'passage') {
    const value = start.includes('T')
      ? formatInstant(chosenInstant(start, terms.timeZone, now), terms.timeZone, locale)
      : formatDay(start, locale);
    return [{ name: t('period.passageDay'), value }];
  }
  const { from, until, timeZone } = validityOf(terms, start, now);
  return [
    { name: t('period.from'), value: formatInstant(from, timeZone, locale) },
    {
      name: t(validity.unconfirmed ? 'period.untilAtLatest' : 'period.until'),
      value: formatInstant(until, timeZone, locale),
    },
  ];
}
