import { instantsOf } from './calendar-day.js';
import type { ValidityTerms } from './validity-terms.js';

/**
 * Milliseconds for which a chosen minute may be over. As long as a draft lives (design.md 5, rule 7): nobody is refused
 * for the time the form itself took.
 */
export const GRACE = 30 * 60 * 1000;

/**
 * The instant (milliseconds since 1970) that a chosen start means. In the hour that autumn repeats it is the earlier one,
 * or the later one once the earlier is over for good.
 *
 * @param start - `2026-12-01T14:30`, read in `timeZone`; a day alone is its midnight.
 * @param now - Milliseconds since 1970.
 */
export function chosenInstant(start: string, timeZone: string, now: number): number {
  const [day = '', time = '00:00'] = start.split('T');
  const [early, late = early] = instantsOf(day, time, timeZone);
  return early < now - GRACE ? late : early;
}

/**
 * Whether the chosen minute of a vignette that runs from one is over. Within the half hour after it the vignette begins
 * with the order and keeps its full length; later than that the buyer may think of hours that nothing covers any more,
 * and has to choose again.
 *
 * @param start - `2026-12-01T14:30`, read in the zone of the product's country.
 * @param now - Milliseconds since 1970.
 */
export function hasPassed({ validity, timeZone }: ValidityTerms, start: string, now: number): boolean {
  if (validity.kind !== 'hours' || !start.includes('T')) return false;
  return chosenInstant(start, timeZone, now) < now - GRACE;
}
