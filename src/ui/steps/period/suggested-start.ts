import { plusDays } from '../../../domain/validity/calendar-day.js';
import { mayStartOn } from '../../../domain/validity/start-day.js';
import { takesTime } from '../../../domain/validity/start-time.js';
import type { StartWindow, ValidityTerms } from '../../../domain/validity/validity-terms.js';
import type { Draft } from '../../../flow/draft.js';

const FIVE_MINUTES = 300_000;
const WEEK = 7;

/**
 * What is filled in for a buyer who has chosen a product and said nothing of its start yet: for a weekend its next
 * possible day, which a calendar of all days would hide, and for one that runs from a minute the next full five minutes.
 * Such a minute means nothing for a passage and is taken out again.
 *
 * @param now - Milliseconds since 1970.
 */
export function suggestedStart(
  terms: ValidityTerms,
  { earliest, latest }: StartWindow,
  { start, startTime }: Pick<Draft, 'start' | 'startTime'>,
  now: number,
): Partial<Draft> {
  const { validity, timeZone } = terms;
  if (validity.kind === 'hours') return startTime ? {} : { startTime: nextFiveMinutes(now, timeZone) };
  if (takesTime(terms)) return startTime ? { startTime: '' } : {};
  if (validity.kind !== 'weekend' || start) return {};
  const week = Array.from({ length: WEEK }, (_, days) => plusDays(earliest, days));
  const day = week.find((one) => one <= latest && mayStartOn(validity, one));
  return day === undefined ? {} : { start: day };
}

/** `14:45` on the clocks of the zone. */
function nextFiveMinutes(now: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    numberingSystem: 'latn',
    timeZone,
  }).format(Math.ceil(now / FIVE_MINUTES) * FIVE_MINUTES);
}
