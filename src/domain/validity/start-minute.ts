import { instantOf } from './calendar-day.js';
import type { ValidityTerms } from './validity-terms.js';

/** As long as a draft lives (design.md 5, rule 7): nobody is refused for the time the form itself took. */
const GRACE = 30 * 60 * 1000;

/**
 * Whether the chosen minute of a vignette that runs from one is over. Within the half hour after it the vignette begins
 * with the order and keeps its full length; later than that the buyer may think of hours that nothing covers any more,
 * and has to choose again.
 *
 * @param start - `2026-12-01T14:30`, read in the zone of the product's country.
 * @param now - Milliseconds since 1970.
 */
export function hasPassed({ validity, timeZone }: ValidityTerms, start: string, now: number): boolean {
  const [day = '', time] = start.split('T');
  if (validity.kind !== 'hours' || time === undefined) return false;
  return instantOf(day, time, timeZone) < now - GRACE;
}
