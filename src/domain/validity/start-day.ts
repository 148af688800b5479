import type { ValidityRule } from '../../contract/validity-rule.js';

const MONDAY = 1;
const THURSDAY = 4;

/** Whether a vignette may begin on this day of the week: one for a weekend begins from Friday to Sunday (domain.md 1.8). */
export function mayStartOn({ kind }: ValidityRule, day: string): boolean {
  if (kind !== 'weekend') return true;
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday < MONDAY || weekday > THURSDAY;
}
