import type { BuyerKind } from '../../contract/vehicle.js';
import { type CalendarDay, dayAt, instantOf, plusDays, plusMonths, weekdayOf } from './calendar-day.js';
import type { StartWindow, Validity, ValidityTerms } from './validity-terms.js';

const HOUR = 3_600_000;
const FRIDAY = 5;
const DECEMBER = '12';

/**
 * From when until when a vignette holds that starts as the buyer chose, by the rules of domain.md 1.0.
 *
 * @param start - `2026-12-01`, or `2026-12-01T14:30` where the product runs from a chosen minute; read in the zone of
 *   the product's country.
 * @param now - Milliseconds since 1970. A start on the current day begins now, not at the midnight or the minute that has
 *   passed. A passage is the exception: it is paid for the whole of its day, which may be over (domain.md 1.10).
 */
export function validityOf(terms: ValidityTerms, start: string, now: number): Validity {
  const { timeZone } = terms;
  const [day = '', time = '00:00'] = start.split('T');
  const chosen = instantOf(day, time, timeZone);
  const { kind } = terms.validity;
  const hasBegun = kind !== 'passage' && day === dayAt(now, timeZone);
  const from = Math.max(chosen, weekendStart(terms, day), newYear(terms, day), hasBegun ? now : chosen);
  return { from, until: endOf(terms, day, from), timeZone };
}

/**
 * The days between which the start may be chosen, today and the last one included.
 *
 * @param now - Milliseconds since 1970; "today" is the day in the product country's zone.
 * @param buyerKind - A consumer may have to begin later than a company (domain.md 1.1). Not known yet: as a company.
 */
export function startWindow(terms: ValidityTerms, now: number, buyerKind?: BuyerKind): StartWindow {
  const { firstDay, firstDayForConsumers, lastDay } = terms.start;
  const today = dayAt(now, terms.timeZone);
  const first = buyerKind === 'consumer' ? (firstDayForConsumers ?? firstDay) : firstDay;
  if (terms.validity.kind === 'year-from-january' && isDecember(today)) {
    const january = `${yearOf(today) + 1}-01-01`;
    return { earliest: january, latest: january };
  }
  return { earliest: plusDays(today, first), latest: plusDays(today, Math.max(first, lastDay)) };
}

function endOf({ validity: { kind, count }, timeZone }: ValidityTerms, day: CalendarDay, from: number): number {
  const endOfDay = (last: CalendarDay) => instantOf(last, '23:59:59', timeZone);
  switch (kind) {
    case 'days':
      return endOfDay(plusDays(day, count - 1));
    case 'months':
      return endOfDay(plusMonths(day, count));
    case 'months-less-a-day':
      return endOfDay(plusDays(plusMonths(day, count), -1));
    case 'calendar-year':
    case 'year-from-january':
      return endOfDay(`${vignetteYear(day) + count}-01-31`);
    case 'hours':
      return from + count * HOUR - 1000;
    case 'weekend':
      return endOfDay(plusDays(day, (7 - weekdayOf(day)) % 7));
    case 'passage':
      return endOfDay(day);
  }
}

/** The year printed on a vignette: from 1 December on it is already the next one (domain.md 1.1 and 1.5). */
function vignetteYear(day: CalendarDay): number {
  return yearOf(day) + (isDecember(day) ? 1 : 0);
}

/** A year that is sold before it begins holds from 1 January (domain.md 1.5). */
function newYear({ validity, timeZone }: ValidityTerms, day: CalendarDay): number {
  const isSoldBefore = validity.kind === 'year-from-january' && isDecember(day);
  return isSoldBefore ? instantOf(`${yearOf(day) + 1}-01-01`, '00:00', timeZone) : -Infinity;
}

const yearOf = (day: CalendarDay): number => Number(day.slice(0, 4));
const isDecember = (day: CalendarDay): boolean => day.slice(5, 7) === DECEMBER;

/** A weekend vignette bought for a Friday begins at noon (domain.md 1.8). */
function weekendStart({ validity, timeZone }: ValidityTerms, day: CalendarDay): number {
  return validity.kind === 'weekend' && weekdayOf(day) === FRIDAY ? instantOf(day, '12:00', timeZone) : -Infinity;
}
