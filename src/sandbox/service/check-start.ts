import type { BuyerKind } from '../../contract/vehicle.js';
import { startFault as faultOf } from '../../domain/validity/start-fault.js';
import { takesTime } from '../../domain/validity/start-time.js';
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
  if (time !== undefined && !takesTime(terms)) return 'time-not-asked';
  if (!isDay(day)) return 'no-such-day';
  if (time !== undefined && !/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return 'no-such-time';
  const fault = faultOf(terms, start, now, buyerKind);
  return fault === 'time-missing' ? 'time-required' : fault;
}

/** `2026-02-30` has the form of a day and is none. */
function isDay(day: string): boolean {
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}
