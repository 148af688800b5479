import { dayAt, endOfDay } from './calendar-day.js';
import { type Outage, plannedOutage } from './planned-outage.js';
import { validityOf } from './validity.js';
import type { ValidityTerms } from './validity-terms.js';

/** What a buyer has to know who wants to drive today. */
export interface SameDay {
  /**
   * With what it begins, and not before. `registration`: as soon as the operator has it, which is not when it is paid
   * (domain.md 1.12); `processing`: the operator itself says that it begins when it has been processed (domain.md 1.4).
   */
  readonly beginsWith: 'registration' | 'processing';
  /** Minutes after entering the road within which it may still be bought (domain.md 1.5). */
  readonly graceMinutes?: number;
  /** Until when a payment on the day of the drive avoids the fine, milliseconds since 1970 (domain.md 1.7). */
  readonly paidInTimeUntil?: number;
  /** The operator registers nothing in this time of today. */
  readonly outage?: Outage;
}

/** Whose vignettes begin with the processing, by the operator's own conditions (domain.md 1.4). */
const PROCESSED_FIRST: ReadonlySet<string> = new Set(['SK']);

/** Hungary: an hour after entering (domain.md 1.5). */
const GRACE_MINUTES: Readonly<Record<string, number>> = { HU: 60 };

/** Romania: paid by 23:59 of the day of the drive (domain.md 1.7). */
const PAID_WITHIN_THE_DAY: ReadonlySet<string> = new Set(['RO']);

/**
 * What to tell before payment where the vignette begins today: paid is not registered, and not every operator is as fast
 * (domain.md 4.2). `undefined` where it begins later, and for a passage, which is paid for its whole day.
 *
 * @param country - The product's country.
 * @param start - `2026-12-01` or `2026-12-01T14:30`, read in the zone of the product's country.
 * @param now - Milliseconds since 1970.
 */
export function sameDay(country: string, rule: ValidityTerms, start: string, now: number): SameDay | undefined {
  const { timeZone, validity } = rule;
  const today = dayAt(now, timeZone);
  if (validity.kind === 'passage' || dayAt(validityOf(rule, start, now).from, timeZone) !== today) return undefined;
  const graceMinutes = GRACE_MINUTES[country];
  const outage = plannedOutage(country, now);
  return {
    beginsWith: PROCESSED_FIRST.has(country) ? 'processing' : 'registration',
    ...(graceMinutes !== undefined && { graceMinutes }),
    ...(PAID_WITHIN_THE_DAY.has(country) && { paidInTimeUntil: endOfDay(today, timeZone) }),
    ...(outage && { outage }),
  };
}
