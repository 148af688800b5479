import type { BuyerKind } from '../../contract/vehicle.js';
import { mayStartOn } from '../../domain/validity/start-day.js';
import { hasPassed } from '../../domain/validity/start-minute.js';
import { startWindow } from '../../domain/validity/validity.js';
import type { ValidityTerms } from '../../domain/validity/validity-terms.js';

/** What the sandbox calls a start that it does not sell. */
export type StartFault =
  | 'time-not-asked'
  | 'time-required'
  | 'no-such-day'
  | 'no-such-time'
  | 'too-early'
  | 'too-late'
  | 'weekday';

/** What is wrong with a start, by the rules of the operator's country. `now`: milliseconds since 1970. */
export function startFault(
  start: string,
  terms: ValidityTerms,
  now: number,
  buyerKind: BuyerKind | undefined,
): StartFault | undefined {
  const [day = '', time] = start.split('T');
  const byTheMinute = terms.validity.kind === 'hours';
  if (!byTheMinute && time !== undefined) return 'time-not-asked';
  if (!isDay(day)) return 'no-such-day';
  if (byTheMinute && time === undefined) return 'time-required';
  if (time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return 'no-such-time';
  const { earliest, latest } = startWindow(terms, now, buyerKind);
  if (day < earliest || hasPassed(terms, start, now)) return 'too-early';
  if (day > latest) return 'too-late';
  return mayStartOn(terms.validity, day) ? undefined : 'weekday';
}

/** `2026-02-30` has the form of a day and is none. */
function isDay(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}
