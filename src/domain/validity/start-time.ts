import type { ValidityRule } from '../../contract/validity-rule.js';
import type { StartWindow, ValidityTerms } from './validity-terms.js';

/** Whether a clock time says anything about a product's start: it runs from a minute, or is paid within hours of it. */
export function takesTime({ validity, start }: Pick<ValidityTerms, 'validity' | 'start'>): boolean {
  return validity.kind === 'hours' || (start.hoursAfter ?? start.hoursBefore) !== undefined;
}

/**
 * Whether a start on `day` needs its clock time: always where the vignette runs from a minute (domain.md 1.8), and for a
 * passage on a day of which only some hours can be paid (domain.md 1.10).
 */
export function needsTime({ kind }: ValidityRule, window: StartWindow | undefined, day: string): boolean {
  if (kind === 'hours') return true;
  const { earliest, earliestTime, latest, latestTime } = window ?? {};
  return (day === earliest && earliestTime !== undefined) || (day === latest && latestTime !== undefined);
}

/**
 * On which side of the window a start lies; `undefined` within it.
 *
 * @param start - `2026-12-01` or `2026-12-01T14:30`. A day alone is measured by its day alone.
 */
export function outsideOf(window: StartWindow, start: string): 'too-early' | 'too-late' | undefined {
  const [day = '', time] = start.split('T');
  const { earliest, latest, earliestTime = '', latestTime = '24:00' } = window;
  if (day < earliest || (day === earliest && time !== undefined && time < earliestTime)) return 'too-early';
  return day > latest || (day === latest && time !== undefined && time > latestTime) ? 'too-late' : undefined;
}
