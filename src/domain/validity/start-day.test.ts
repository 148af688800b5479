import { describe, expect, it } from 'vitest';
import { ValidityRule } from '../../contract/validity-rule.js';
import { plusDays } from './calendar-day.js';
import { mayStartOn } from './start-day.js';

const MONDAY = '2026-02-02';
const WEEK = Array.from({ length: 7 }, (_, days) => plusDays(MONDAY, days));

describe('the day on which a vignette may begin', () => {
  it('is Friday, Saturday or Sunday for a weekend', () => {
    const days = WEEK.filter((day) => mayStartOn({ kind: 'weekend', count: 1 }, day));
    expect(days).toEqual(['2026-02-06', '2026-02-07', '2026-02-08']);
  });

  it.each(ValidityRule.shape.kind.options.filter((kind) => kind !== 'weekend'))('is any day for %s', (kind) => {
    expect(WEEK.every((day) => mayStartOn({ kind, count: 1 }, day))).toBe(true);
  });
});
