import type { BuyerKind } from '../../contract/vehicle.js';
import { mayStartOn } from './start-day.js';
import { GRACE, hasPassed } from './start-minute.js';
import { needsTime, outsideOf } from './start-time.js';
import { startWindow } from './validity.js';
import type { StartWindow, ValidityTerms } from './validity-terms.js';

/**
 * Why a start cannot be had. `time-missing`: it needs its clock time; `weekday`: a weekend would not begin on one.
 */
export type StartFault = 'time-missing' | 'too-early' | 'too-late' | 'weekday';

/**
 * What is wrong with a start at the moment it is ordered; `undefined` when it can be had.
 *
 * @param start - `2026-12-01`, or `2026-12-01T14:30`; a day and a time there are.
 * @param now - Milliseconds since 1970.
 * @param buyerKind - A consumer may have to begin later than a company. Not known: as a company.
 */
export function startFault(
  terms: ValidityTerms,
  start: string,
  now: number,
  buyerKind: BuyerKind | undefined,
): StartFault | undefined {
  const [day = '', time] = start.split('T');
  const window = windowOf(terms, now, buyerKind);
  if (time === undefined && needsTime(terms.validity, window, day)) return 'time-missing';
  if (hasPassed(terms, start, now)) return 'too-early';
  return outsideOf(window, start) ?? (mayStartOn(terms.validity, day) ? undefined : 'weekday');
}

/** A minute shortly before midnight is still within its grace when its day is over. */
function windowOf(terms: ValidityTerms, now: number, buyerKind: BuyerKind | undefined): StartWindow {
  const window = startWindow(terms, now, buyerKind);
  if (terms.validity.kind !== 'hours') return window;
  return { ...window, earliest: startWindow(terms, now - GRACE, buyerKind).earliest };
}
