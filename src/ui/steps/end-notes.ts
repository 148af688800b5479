import type { Product } from '../../contract/products.js';
import type { TextKey } from '../../i18n/text-key.js';
import { periodName } from '../parts/period-name.js';
import type { StepTools } from '../parts/step-tools.js';

/** Why each rule ends as it does. A weekend says so beside its start, and a passage has no end. */
const TEXTS = {
  days: 'period.endOf.days',
  months: 'period.endOf.months',
  'months-less-a-day': 'period.endOf.monthsLessADay',
  'calendar-year': 'period.endOf.calendarYear',
  'year-from-january': 'period.endOf.calendarYear',
  hours: 'period.endOf.hours',
  weekend: undefined,
  passage: undefined,
} as const satisfies Record<Product['validity']['kind'], TextKey | undefined>;

/** How the end follows from the start, in plain words (domain.md 1.0), and whether the operator leaves it open (7). */
export function endNotes(
  { locale, t }: Pick<StepTools, 'locale' | 't'>,
  { validity, period }: Pick<Product, 'validity' | 'period'>,
): readonly string[] {
  const { kind, count, unconfirmed } = validity;
  const key = period.unit === 'journey' && kind !== 'passage' ? 'period.endOf.journey' : TEXTS[kind];
  return [
    ...(key ? [t(key, { hours: periodName({ count, unit: 'hour' }, locale, t) })] : []),
    ...(unconfirmed ? [t('period.unconfirmed')] : []),
  ];
}
