import type { Product } from '../../contract/products.js';
import type { BuyerKind } from '../../contract/vehicle.js';
import { dayAt, plusDays } from '../../domain/validity/calendar-day.js';
import { startWindow } from '../../domain/validity/validity.js';
import type { StartWindow, ValidityTerms } from '../../domain/validity/validity-terms.js';
import { formatDay } from '../../i18n/formats.js';
import { periodName } from '../parts/period-name.js';
import type { StepTools } from '../parts/step-tools.js';

type Words = Pick<StepTools, 'locale' | 't'>;

/** The days a start may be chosen from, and today on the calendars of the product's country. */
export interface StartDays {
  readonly window: StartWindow;
  readonly today: string;
}

/** Whether the right of withdrawal puts the start off (domain.md 1.1). */
export function isPutOff({ start }: Pick<Product, 'start'>, buyerKind: BuyerKind | undefined): boolean {
  return buyerKind === 'consumer' && (start.firstDayForConsumers ?? 0) > start.firstDay;
}

/** Why a private person begins later, and when (domain.md 1.1). */
export function laterNote({ locale, t }: Words, { start }: Product, { earliest }: StartWindow): string {
  const days = periodName({ count: start.firstDayForConsumers ?? 0, unit: 'day' }, locale, t);
  return t('period.later', { earliest: formatDay(earliest, locale), days });
}

/** Why there is one day only: at purchase (domain.md 1.2), or the year that is sold before it begins (domain.md 1.5). */
export function fixedNote({ locale, t }: Words, { validity }: Product, { window, today }: StartDays): string {
  if (window.earliest === today) return t('period.atPurchase');
  const earliest = formatDay(window.earliest, locale);
  return t(validity.kind === 'year-from-january' ? 'period.presale' : 'period.fixedStart', { earliest });
}

/** Until when a passage that is over can be paid (domain.md 1.10). */
export function deadlineNote({ locale, t }: Words, { start }: Product, { window, today }: StartDays) {
  const { firstDay, firstDayUntil: time, hoursAfter } = start;
  if (hoursAfter !== undefined) {
    return t('period.payWithin', { hours: periodName({ count: hoursAfter, unit: 'hour' }, locale, t) });
  }
  if (time === undefined || window.earliest !== plusDays(today, firstDay)) return undefined;
  return t('period.payUntil', { day: formatDay(window.earliest, locale), time });
}

/**
 * Why a vignette begins when it does, where that is not the buyer's own choice.
 *
 * @param now - Milliseconds since 1970.
 */
export function startNotes(
  words: Words,
  product: Product,
  terms: ValidityTerms,
  now: number,
  buyerKind: BuyerKind | undefined,
): readonly string[] {
  const window = startWindow(terms, now, buyerKind);
  const { kind } = product.validity;
  if (isPutOff(product, buyerKind)) return [laterNote(words, product, window)];
  if (kind === 'weekend') return [words.t('period.weekend')];
  if (kind === 'passage' || window.earliest !== window.latest) return [];
  return [fixedNote(words, product, { window, today: dayAt(now, terms.timeZone) })];
}
