import { TZDateMini } from '@date-fns/tz/date/mini';
import { addDays } from 'date-fns/addDays';
import { addMonths } from 'date-fns/addMonths';

/** A day without a zone, `2026-12-01`, for reckoning with calendar days alone. */
export type CalendarDay = string;

const format = (date: Date): CalendarDay => date.toISOString().slice(0, 10);
/** A day as noon UTC in a date whose own zone is UTC, so that no clock change anywhere can move it. */
const parse = (day: CalendarDay): Date => new TZDateMini(`${day}T12:00:00Z`, 'UTC');

/** The day on the calendars of `timeZone` at an instant (milliseconds since 1970). */
export function dayAt(instant: number, timeZone: string): CalendarDay {
  const local = new TZDateMini(instant, timeZone);
  return format(new Date(Date.UTC(local.getFullYear(), local.getMonth(), local.getDate())));
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

/** The instant (milliseconds since 1970) at which clocks in `timeZone` show this time of this day. */
export function instantOf(day: CalendarDay, time: string, timeZone: string): number {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  const [hour = NaN, minute = 0, second = 0] = time.split(':').map(Number);
  return new TZDateMini(year, month - 1, date, hour, minute, second, timeZone).getTime();
}
