import * as z from 'zod/mini';

const Count = z.int().check(z.positive());
const ClockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/**
 * How the end of a vignette follows from its start (domain.md 1.0), always in the time zone of the product's country.
 * One flat object, since a union of objects costs the first form more bytes than it is worth.
 *
 * - `days`: `count` calendar days, the start day counts, to 23:59:59.
 * - `months`: to the end of the same date `count` months on, or of the month's last day where that date is missing.
 * - `months-less-a-day`: to the end of the day before that date (domain.md 1.3, the Czech year).
 * - `calendar-year`: 1 December before to 31 January after (domain.md 1.1); `count` is 1.
 * - `hours`: `count` hours from a chosen minute (domain.md 1.8).
 * - `weekend`: Friday 12:00 to Sunday 23:59:59 (domain.md 1.8); `count` is 1.
 * - `year-from-january`: 1 January to 31 January after; bought in December it begins on 1 January (domain.md 1.5);
 *   `count` is 1.
 * - `passage`: one passage on the chosen day (domain.md 1.10); `count` is 1.
 */
export const ValidityRule = z.object({
  kind: z.enum([
    'days',
    'months',
    'months-less-a-day',
    'calendar-year',
    'hours',
    'weekend',
    'year-from-january',
    'passage',
  ]),
  count: Count,
  /** True where no operator's page confirms the rule; the end is then shown as "at the latest" (domain.md 7). */
  unconfirmed: z.exactOptional(z.boolean()),
});

/**
 * When a vignette may begin, in whole days after today's date in the product's country; for a passage, when it may be
 * paid, which some operators count in hours.
 */
export const StartRule = z.object({
  /** 0 is today, 1 is tomorrow; below 0 where a passage of the days before can still be paid (domain.md 1.10). */
  firstDay: z.int(),
  /** The same for a consumer who buys online, where it is later (domain.md 1.1: 18). */
  firstDayForConsumers: z.exactOptional(z.int().check(z.nonnegative())),
  /** The last day that may be chosen. 0 where the vignette begins at purchase. */
  lastDay: z.int().check(z.nonnegative()),
  /**
   * Clock time of today until which `firstDay` may be chosen, and from which on only the day after it: `20:00` where a
   * passage is paid until 20:00 of the next day (domain.md 1.10).
   */
  firstDayUntil: z.exactOptional(ClockTime),
  /** How many hours after a passage it can be paid (domain.md 1.10); takes the place of `firstDay`. */
  hoursAfter: z.exactOptional(Count),
  /** How many hours before a passage it can be paid; takes the place of `lastDay`. */
  hoursBefore: z.exactOptional(Count),
});

export type ValidityRule = z.infer<typeof ValidityRule>;
export type StartRule = z.infer<typeof StartRule>;
