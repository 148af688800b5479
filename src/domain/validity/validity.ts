import type { BuyerKind } from '../../contract/vehicle.js';
import {
  type CalendarDay,
  dayAt,
  endOfDay,
  instantsOf,
  minuteAt,
  plusDays,
  plusMonths,
  startOfDay,
  weekdayOf,
} from './calendar-day.js';
import { chosenInstant } from './start-minute.js';
import type { StartWindow, Validity, ValidityTerms } from './validity-terms.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FRIDAY = 5;
const DECEMBER = '12';

/**
 * From when until when a vignette holds that starts as the buyer chose, by the rules of domain.md 1.0. Neither the zone
 * nor the clock of the buyer's own device plays a part.
 *
 * @param rule - How the end follows from the start, and the zone both are meant in.
 * @param start - `2026-12-01`, or `2026-12-01T14:30` where the product runs from a chosen minute; read in the zone of
 *   the product's country.
 * @param now - Milliseconds since 1970. A start on the current day begins now, not at the midnight or the minute that has
 *   passed. A passage is the exception: it is paid for the whole of its day, which may be over (domain.md 1.10).
 */
export function validityOf(rule: ValidityTerms, start: string, now: number): Validity {
  const from = beginningOf(rule, start, now);
  const until = endOf(rule, start.slice(0, 10), from);
  // Bought within the last second of its last day.
  return { from: Math.min(from, until), until, timeZone: rule.timeZone };
}

/**
 * The days between which the start may be chosen, today and the last one included. For a passage that is paid within
 * hours, also the clock times on the first and the last of them.
 *
 * @param rule - When the product may begin, and the zone of its country.
 * @param now - Milliseconds since 1970; "today" is the day in the product country's zone.
 * @param buyerKind - A consumer may have to begin later than a company (domain.md 1.1). Not known yet: as a company.
 */
export function startWindow(rule: ValidityTerms, now: number, buyerKind?: BuyerKind): StartWindow {
  const { timeZone, start, validity } = rule;
  const today = dayAt(now, timeZone);
  if (validity.kind === 'year-from-january' && isDecember(today)) {
    const january = firstOfNextYear(today);
    return { earliest: january, latest: january };
  }
  const first = { earliest: plusDays(today, firstDayFrom(rule, now, buyerKind)), ...paidFrom(rule, now) };
  const last = { latest: plusDays(today, start.lastDay), ...paidUntil(rule, now) };
  return last.latest < first.earliest ? { ...first, latest: first.earliest } : { ...first, ...last };
}

function firstDayFrom({ start, timeZone }: ValidityTerms, now: number, buyerKind: BuyerKind | undefined): number {
  const { firstDay, firstDayForConsumers, firstDayUntil = '24:00' } = start;
  if (buyerKind === 'consumer' && firstDayForConsumers !== undefined) return firstDayForConsumers;
  return minuteAt(now, timeZone).slice(11) < firstDayUntil ? firstDay : firstDay + 1;
}

/** The minute of the oldest passage that can still be paid. */
function paidFrom({ start, timeZone }: ValidityTerms, now: number): Partial<StartWindow> {
  if (start.hoursAfter === undefined) return {};
  const oldest = Math.ceil((now - start.hoursAfter * HOUR) / MINUTE) * MINUTE;
  const [earliest = '', earliestTime = ''] = minuteAt(oldest, timeZone).split('T');
  return { earliest, earliestTime };
}

/** The minute of the last passage that can be paid already. */
function paidUntil({ start, timeZone }: ValidityTerms, now: number): Partial<StartWindow> {
  if (start.hoursBefore === undefined) return {};
  const [latest = '', latestTime = ''] = minuteAt(now + start.hoursBefore * HOUR, timeZone).split('T');
  return { latest, latestTime };
}

function beginningOf({ validity: { kind }, timeZone }: ValidityTerms, start: string, now: number): number {
  const day = start.slice(0, 10);
  if (kind === 'hours') return Math.max(chosenInstant(start, timeZone, now), now);
  const first = startOfDay(day, timeZone);
  if (kind === 'passage') return first;
  // Sold before it begins: the Hungarian year in December (1.5), the Bulgarian weekend on a Friday morning (1.8).
  if (kind === 'year-from-january' && isDecember(day)) return startOfDay(firstOfNextYear(day), timeZone);
  const opens = kind === 'weekend' && weekdayOf(day) === FRIDAY ? instantsOf(day, '12:00', timeZone)[0] : first;
  return day === dayAt(now, timeZone) ? Math.max(opens, now) : opens;
}

function endOf({ validity: { kind, count }, timeZone }: ValidityTerms, day: CalendarDay, from: number): number {
  switch (kind) {
    case 'days':
      return endOfDay(plusDays(day, count - 1), timeZone);
    case 'months':
      return endOfDay(plusMonths(day, count), timeZone);
    case 'months-less-a-day':
      return endOfDay(plusDays(plusMonths(day, count), -1), timeZone);
    case 'calendar-year':
    case 'year-from-january':
      return endOfDay(`${vignetteYear(day) + count}-01-31`, timeZone);
    case 'hours':
      return from + count * HOUR - 1000;
    case 'weekend':
      return endOfDay(plusDays(day, (7 - weekdayOf(day)) % 7), timeZone);
    case 'passage':
      return endOfDay(day, timeZone);
  }
}

/** The year printed on a vignette: from 1 December on it is already the next one (domain.md 1.1 and 1.5). */
function vignetteYear(day: CalendarDay): number {
  return yearOf(day) + (isDecember(day) ? 1 : 0);
}

const firstOfNextYear = (day: CalendarDay): CalendarDay => `${yearOf(day) + 1}-01-01`;
const yearOf = (day: CalendarDay): number => Number(day.slice(0, 4));
const isDecember = (day: CalendarDay): boolean => day.slice(5, 7) === DECEMBER;
