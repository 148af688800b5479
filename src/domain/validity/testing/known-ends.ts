import { ValidityRule } from '../../../contract/validity-rule.js';
import type { ValidityTerms } from '../validity-terms.js';

/** A vignette whose end is known. Instants are ISO 8601 in UTC. */
export interface KnownEnd {
  /** Section of domain.md. */
  readonly section: string;
  readonly what: string;
  readonly rule: ValidityTerms;
  readonly start: string;
  readonly now: string;
  readonly from: string;
  readonly until: string;
}

/**
 * The examples of domain.md 1, and the days on which rules go wrong: ends of months, leap years, changes of the clocks.
 * Section, zone, rule, start, clock (`-`: the start lies ahead), first and last second, what it shows.
 */
const TABLE = `
  1.1  | Europe/Vienna      | days 1               | 2026-12-01       | -                    | 2026-11-30T23:00:00Z | 2026-12-01T22:59:59Z | a day is over at 23:59
  1.1  | Europe/Vienna      | days 10              | 2026-08-10       | -                    | 2026-08-09T22:00:00Z | 2026-08-19T21:59:59Z | ten days from 10 August end on 19 August
  1.1  | Europe/Vienna      | days 10              | 2026-03-25       | -                    | 2026-03-24T23:00:00Z | 2026-04-03T21:59:59Z | ten days across the clocks in spring
  1.1  | Europe/Vienna      | days 1               | 2026-03-29       | -                    | 2026-03-28T23:00:00Z | 2026-03-29T21:59:59Z | the day that has 23 hours
  1.1  | Europe/Vienna      | days 1               | 2026-10-25       | -                    | 2026-10-24T22:00:00Z | 2026-10-25T22:59:59Z | the day that has 25 hours
  1.1  | Europe/Vienna      | days 1               | 2026-11-21       | 2026-11-21T10:00Z    | 2026-11-21T10:00:00Z | 2026-11-21T22:59:59Z | a day bought for today begins now
  1.1  | Europe/Vienna      | months 2             | 2026-12-09       | -                    | 2026-12-08T23:00:00Z | 2027-02-09T22:59:59Z | two months to the same date
  1.1  | Europe/Vienna      | months 2             | 2026-12-31       | -                    | 2026-12-30T23:00:00Z | 2027-02-28T22:59:59Z | two months from 31 December end with February
  1.1  | Europe/Vienna      | months 2             | 2027-12-30       | -                    | 2027-12-29T23:00:00Z | 2028-02-29T22:59:59Z | two months from 30 December end on 29 February
  1.1  | Europe/Vienna      | calendar-year 1      | 2026-12-01       | -                    | 2026-11-30T23:00:00Z | 2028-01-31T22:59:59Z | a year of fourteen months from 1 December
  1.1  | Europe/Vienna      | calendar-year 1      | 2026-11-30       | -                    | 2026-11-29T23:00:00Z | 2027-01-31T22:59:59Z | a year from 30 November has two months left
  1.1  | Europe/Vienna      | calendar-year 1      | 2027-01-31       | -                    | 2027-01-30T23:00:00Z | 2028-01-31T22:59:59Z | a year from January is that of the same year
  1.2  | Europe/Zurich      | calendar-year 1      | 2026-08-01       | 2026-08-01T09:30Z    | 2026-08-01T09:30:00Z | 2027-01-31T22:59:59Z | bought in August it ends in January
  1.2  | Europe/Zurich      | calendar-year 1      | 2026-12-05       | 2026-12-05T09:30Z    | 2026-12-05T09:30:00Z | 2028-01-31T22:59:59Z | bought in December it is the next one
  1.3  | Europe/Prague      | months-less-a-day 12 | 2023-11-22       | -                    | 2023-11-21T23:00:00Z | 2024-11-21T22:59:59Z | a year from 22 November 2023 ends on 21 November 2024
  1.3  | Europe/Prague      | months-less-a-day 12 | 2027-03-01       | -                    | 2027-02-28T23:00:00Z | 2028-02-29T22:59:59Z | a year from 1 March ends on 29 February
  1.3  | Europe/Prague      | months-less-a-day 12 | 2024-02-29       | -                    | 2024-02-28T23:00:00Z | 2025-02-27T22:59:59Z | a year from 29 February ends on 27 February, never too late
  1.3  | Europe/Prague      | days 30              | 2027-02-01       | -                    | 2027-01-31T23:00:00Z | 2027-03-02T22:59:59Z | thirty days from 1 February
  1.3  | Europe/Prague      | days 10              | 2026-11-21       | 2026-11-21T15:45:30Z | 2026-11-21T15:45:30Z | 2026-11-30T22:59:59Z | at once is from the payment on
  1.4  | Europe/Bratislava  | days 10              | 2026-08-24       | -                    | 2026-08-23T22:00:00Z | 2026-09-02T21:59:59Z | ten days from 24 August 2026 end on 2 September
  1.4  | Europe/Bratislava  | days 365             | 2026-02-28       | -                    | 2026-02-27T23:00:00Z | 2027-02-27T22:59:59Z | 365 days count the start day
  1.4  | Europe/Bratislava  | days 365             | 2027-03-01       | -                    | 2027-02-28T23:00:00Z | 2028-02-28T22:59:59Z | 365 days over a 29 February
  1.5  | Europe/Budapest    | months 1             | 2023-01-14       | -                    | 2023-01-13T23:00:00Z | 2023-02-14T22:59:59Z | a month from 14 January ends on 14 February
  1.5  | Europe/Budapest    | months 1             | 2023-01-29       | -                    | 2023-01-28T23:00:00Z | 2023-02-28T22:59:59Z | a month from 29 January ends on 28 February
  1.5  | Europe/Budapest    | months 1             | 2024-01-29       | -                    | 2024-01-28T23:00:00Z | 2024-02-29T22:59:59Z | a month from 29 January of a leap year ends on the 29th
  1.5  | Europe/Budapest    | months 1             | 2026-04-30       | -                    | 2026-04-29T22:00:00Z | 2026-05-30T21:59:59Z | a month from 30 April ends on 30 May
  1.5  | Europe/Budapest    | days 10              | 2026-05-25       | -                    | 2026-05-24T22:00:00Z | 2026-06-03T21:59:59Z | a "week" is ten days
  1.5  | Europe/Budapest    | year-from-january 1  | 2026-06-10       | 2026-06-10T08:00Z    | 2026-06-10T08:00:00Z | 2027-01-31T22:59:59Z | a year bought in June
  1.5  | Europe/Budapest    | year-from-january 1  | 2026-12-08       | 2026-12-08T12:00Z    | 2026-12-31T23:00:00Z | 2028-01-31T22:59:59Z | a year sold on 8 December begins on 1 January
  1.5  | Europe/Budapest    | year-from-january 1  | 2027-01-01       | 2026-12-08T12:00Z    | 2026-12-31T23:00:00Z | 2028-01-31T22:59:59Z | a year for 1 January
  1.6  | Europe/Ljubljana   | months 12            | 2022-04-15       | -                    | 2022-04-14T22:00:00Z | 2023-04-15T21:59:59Z | a year from 15 April 2022 ends on 15 April 2023
  1.6  | Europe/Ljubljana   | months 12            | 2024-02-29       | -                    | 2024-02-28T23:00:00Z | 2025-02-28T22:59:59Z | a year from 29 February ends on 28 February
  1.6  | Europe/Ljubljana   | months 6             | 2026-05-31       | -                    | 2026-05-30T22:00:00Z | 2026-11-30T22:59:59Z | half a year from 31 May ends on 30 November
  1.6  | Europe/Ljubljana   | months 1             | 2026-01-31       | -                    | 2026-01-30T23:00:00Z | 2026-02-28T22:59:59Z | a month from 31 January ends on 28 February
  1.6  | Europe/Ljubljana   | days 7               | 2026-07-01       | -                    | 2026-06-30T22:00:00Z | 2026-07-07T21:59:59Z | a week has seven days
  1.7  | Europe/Bucharest   | days 1               | 2026-12-01       | -                    | 2026-11-30T22:00:00Z | 2026-12-01T21:59:59Z | midnight is an hour earlier than in Vienna
  1.7  | Europe/Bucharest   | days 60              | 2026-12-01       | -                    | 2026-11-30T22:00:00Z | 2027-01-29T21:59:59Z | sixty days
  1.7  | Europe/Bucharest   | months 12            | 2026-12-01       | -                    | 2026-11-30T22:00:00Z | 2027-12-01T21:59:59Z | twelve months
  1.8  | Europe/Sofia       | hours 24             | 2026-02-05T10:00 | -                    | 2026-02-05T08:00:00Z | 2026-02-06T07:59:59Z | a day from 10:00 ends at 09:59:59
  1.8  | Europe/Sofia       | hours 24             | 2026-03-28T10:00 | -                    | 2026-03-28T08:00:00Z | 2026-03-29T07:59:59Z | a day has 24 hours when the clocks go forward
  1.8  | Europe/Sofia       | hours 24             | 2026-10-24T10:00 | -                    | 2026-10-24T07:00:00Z | 2026-10-25T06:59:59Z | a day has 24 hours when the clocks go back
  1.8  | Europe/Sofia       | hours 24             | 2026-03-29T03:30 | -                    | 2026-03-29T01:30:00Z | 2026-03-30T01:29:59Z | a minute that spring leaves out is an hour later
  1.8  | Europe/Sofia       | hours 24             | 2026-10-25T03:30 | -                    | 2026-10-25T00:30:00Z | 2026-10-26T00:29:59Z | a minute that autumn has twice is the first of them
  1.8  | Europe/Sofia       | hours 24             | 2026-10-25T03:30 | 2026-10-25T01:05Z    | 2026-10-25T01:30:00Z | 2026-10-26T01:29:59Z | a minute that autumn has twice is the second one when the first is over
  1.8  | Europe/Sofia       | hours 24             | 2026-02-05T23:55 | 2026-02-05T22:04Z    | 2026-02-05T22:04:00Z | 2026-02-06T22:03:59Z | a minute before midnight that passed meanwhile begins now
  1.8  | Europe/Sofia       | weekend 1            | 2026-02-06       | -                    | 2026-02-06T10:00:00Z | 2026-02-08T21:59:59Z | a weekend from Friday noon to Sunday night
  1.8  | Europe/Sofia       | weekend 1            | 2026-02-07       | -                    | 2026-02-06T22:00:00Z | 2026-02-08T21:59:59Z | a weekend from Saturday
  1.8  | Europe/Sofia       | weekend 1            | 2026-02-08       | 2026-02-08T20:00Z    | 2026-02-08T20:00:00Z | 2026-02-08T21:59:59Z | a weekend bought on Sunday evening
  1.8  | Europe/Sofia       | weekend 1            | 2026-03-27       | -                    | 2026-03-27T10:00:00Z | 2026-03-29T20:59:59Z | a weekend in which the clocks go forward
  1.8  | Europe/Sofia       | days 7               | 2026-03-29       | -                    | 2026-03-28T22:00:00Z | 2026-04-04T20:59:59Z | a week from 29 March ends on 4 April
  1.8  | Europe/Sofia       | months 3             | 2026-11-30       | -                    | 2026-11-29T22:00:00Z | 2027-02-28T21:59:59Z | a quarter from 30 November ends with February
  1.9  | Europe/Chisinau    | days 180             | 2026-11-21       | -                    | 2026-11-20T22:00:00Z | 2027-05-19T20:59:59Z | 180 days
  1.10 | Atlantic/Reykjavik | passage 1            | 2026-11-20       | 2026-11-21T10:00Z    | 2026-11-20T00:00:00Z | 2026-11-20T23:59:59Z | the day of a passage that is over
  1.10 | Europe/Amsterdam   | passage 1            | 2026-11-18T14:30 | 2026-11-21T10:00Z    | 2026-11-17T23:00:00Z | 2026-11-18T22:59:59Z | the day of a passage whose hour is known
`;

/** @throws Error when a row of the table is not one. */
function readRow(row: string): KnownEnd {
  const [section, timeZone, rule, start, now, from, until, what] = row.split('|').map((cell) => cell.trim());
  if (!section || !timeZone || !rule || !start || !now || !from || !until || !what)
    throw new Error(`Not a row: ${row}`);
  const [kind, count] = rule.split(' ');
  const validity = ValidityRule.parse({ kind, count: Number(count) });
  return {
    section,
    what,
    rule: { validity, start: { firstDay: 0, lastDay: 30 }, timeZone },
    start,
    now: now === '-' ? '1970-01-01T00:00:00Z' : now,
    from,
    until,
  };
}

/** The table, row by row. */
export const KNOWN_ENDS: readonly KnownEnd[] = TABLE.trim().split('\n').map(readRow);
