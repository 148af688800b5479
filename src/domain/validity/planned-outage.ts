import { dayAt, instantsOf, plusDays } from './calendar-day.js';

/** A time in which an operator registers nothing. Both milliseconds since 1970. */
export interface Outage {
  readonly from: number;
  readonly until: number;
}

/** Slovakia stops every New Year's night from 23:50 to 00:30, on web, app and at counters (domain.md 1.4). */
const SLOVAKIA = { country: 'SK', timeZone: 'Europe/Bratislava', from: '23:50', until: '00:30' } as const;

/**
 * The stop that an operator has planned for today or is in the middle of; `undefined` where none is known or it is over.
 * No operator publishes the state of its service, so this is all that can be known beforehand (domain.md 7).
 *
 * @param country - The product's country.
 * @param now - Milliseconds since 1970.
 */
export function plannedOutage(country: string, now: number): Outage | undefined {
  if (country !== SLOVAKIA.country) return undefined;
  const { timeZone } = SLOVAKIA;
  const eve = [dayAt(now, timeZone), plusDays(dayAt(now, timeZone), -1)].find((day) => day.endsWith('-12-31'));
  if (eve === undefined) return undefined;
  const [from] = instantsOf(eve, SLOVAKIA.from, timeZone);
  const [until] = instantsOf(plusDays(eve, 1), SLOVAKIA.until, timeZone);
  return now < until ? { from, until } : undefined;
}
