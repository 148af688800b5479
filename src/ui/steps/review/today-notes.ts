import type { Product } from '../../../contract/products.js';
import { plannedOutage } from '../../../domain/validity/planned-outage.js';
import { sameDay } from '../../../domain/validity/same-day.js';
import type { ValidityTerms } from '../../../domain/validity/validity-terms.js';
import { formatUnit } from '../../../i18n/format-unit.js';
import { formatInstant } from '../../../i18n/format-instant.js';
import type { StepTools } from '../../parts/step-tools.js';

/**
 * What a buyer has to know before paying who wants to drive today (domain.md 4.2, 8), and when the operator registers
 * nothing. Empty where the start is later and nothing stops.
 *
 * @param start - As it is ordered: a day, or a day and a minute.
 * @param now - Milliseconds since 1970.
 */
export function todayNotes(
  { locale, t }: Pick<StepTools, 'locale' | 't'>,
  { country }: Pick<Product, 'country'>,
  terms: ValidityTerms,
  start: string,
  now: number,
): readonly string[] {
  const today = sameDay(country, terms, start, now);
  const outage = plannedOutage(country, now);
  const at = (instant: number) => formatInstant(instant, terms.timeZone, locale);
  return [
    ...(today ? [`${t(`review.today.${today.beginsWith}`)} ${t('review.today.wait')}`] : []),
    ...(today?.graceMinutes === undefined
      ? []
      : [t('review.today.grace', { time: formatUnit(today.graceMinutes, 'minute', locale) })]),
    ...(today?.paidInTimeUntil === undefined ? [] : [t('review.today.payBy', { until: at(today.paidInTimeUntil) })]),
    ...(outage ? [t('review.outage', { from: at(outage.from), until: at(outage.until) })] : []),
  ];
}
