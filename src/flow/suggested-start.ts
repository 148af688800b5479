import { dayAt, plusDays } from '../domain/validity/calendar-day.js';
import { mayStartOn } from '../domain/validity/start-day.js';
import { takesTime } from '../domain/validity/start-time.js';
import type { StartWindow, ValidityTerms } from '../domain/validity/validity-terms.js';
import type { Draft } from './draft.js';

const FIVE_MINUTES = 300_000;
const WEEK = 7;

/**
 * What is filled in for a buyer who has chosen a product and said nothing of its start yet: the day the page wants, or
 * the possible one that is nearest to it; for a weekend its next possible day, which a calendar of all days would hide; and
 * for one that runs from a minute the next full five minutes. Such a minute means nothing for a passage and is taken out
 * again.
 *
 * @param now - Milliseconds since 1970.
 * @param offset - The day the page wants, in days from today in the zone of the product's country.
 */
export function suggestedStart(
  terms: ValidityTerms,
  { earliest, latest }: StartWindow,
  { start, startTime }: Pick<Draft, 'start' | 'startTime'>,
  now: number,
  offset?: number,
): Partial<Draft> {
  const { validity, timeZone } = terms;
  const time = suggestedTime(terms, startTime, now);
  if (start || (offset === undefined && validity.kind !== 'weekend')) return time;
  const wanted = offset === undefined ? earliest : plusDays(dayAt(now, timeZone), offset);
  const from = wanted < earliest ? earliest : wanted > latest ? latest : wanted;
  const week = Array.from({ length: WEEK }, (_, days) => plusDays(from, days));
  const day = week.find((one) => one <= latest && mayStartOn(validity, one));
  return day === undefined ? time : { start: day, ...time };
}

function suggestedTime(terms: ValidityTerms, startTime: string, now: number): Partial<Draft> {
  if (terms.validity.kind === 'hours') return startTime ? {} : { startTime: nextFiveMinutes(now, terms.timeZone) };
  return startTime && takesTime(terms) ? { startTime: '' } : {};
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
