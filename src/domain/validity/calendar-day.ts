import { TZDateMini } from '@date-fns/tz/date/mini';
import { tzOffset } from '@date-fns/tz/tzOffset';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';

/** A day without a zone, `2026-12-01`, for reckoning with calendar days alone. */
export type CalendarDay = string;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const format = (date: Date): CalendarDay => date.toISOString().slice(0, 10);
/** A day as noon UTC in a date whose own zone is UTC, so that no clock change anywhere can move it. */
const parse = (day: CalendarDay): Date => new TZDateMini(`${day}T12:00:00Z`, 'UTC');

/** The day on the calendars of `timeZone` at an instant (milliseconds since 1970). */
export function dayAt(instant: number, timeZone: string): CalendarDay {
  return minuteAt(instant, timeZone).slice(0, 10);
}

/** `2026-12-01T14:30`, as calendars and clocks of `timeZone` show it at an instant (milliseconds since 1970). */
export function minuteAt(instant: number, timeZone: string): string {
  return new Date(shownAt(instant, timeZone)).toISOString().slice(0, 16);
}

/** `count` days later. */
export function plusDays(day: CalendarDay, count: number): CalendarDay {
  return format(addDays(parse(day), count));
}

/** The same date `count` months later, or that month's last day where the date is missing (31 May + 1 → 30 June). */
export function plusMonths(day: CalendarDay, count: number): CalendarDay {
  return format(addMonths(parse(day), count));
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: CalendarDay): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay();
}

/**
 * The instants (milliseconds since 1970) at which clocks in `timeZone` show this time of this day, the earlier first. Two
 * in the hour that autumn repeats. None in the hour that spring leaves out: then the one that is as long after the change
 * (03:30 → 04:30).
 *
 * The zone of the buyer's own clocks plays no part: no date of that zone is made, since such a date moves times of other
 * zones that fall into its own changes.
 */
export function instantsOf(day: CalendarDay, time: string, timeZone: string): readonly [number, ...number[]] {
  const shown = Date.parse(`${day}T${time}Z`);
  const early = shown - offsetAt(shown - DAY, timeZone);
  const late = shown - offsetAt(shown + DAY, timeZone);
  const isShownAt = (instant: number) => shownAt(instant, timeZone) === shown;
  if (early === late || !isShownAt(late)) return [early];
  return isShownAt(early) ? [early, late] : [late];
}

/** The first instant of a day (milliseconds since 1970) in `timeZone`. */
export function startOfDay(day: CalendarDay, timeZone: string): number {
  return instantsOf(day, '00:00', timeZone)[0];
}

/** The last second of a day (milliseconds since 1970) in `timeZone`. */
export function endOfDay(day: CalendarDay, timeZone: string): number {
  return startOfDay(plusDays(day, 1), timeZone) - 1000;
}

/** What clocks show at an instant, as the instant at which they would show it in UTC. */
function shownAt(instant: number, timeZone: string): number {
  return instant + offsetAt(instant, timeZone);
}

function offsetAt(instant: number, timeZone: string): number {
  return tzOffset(timeZone, new Date(instant)) * MINUTE;
}
