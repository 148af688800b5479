import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, instantOf, plusDays, plusMonths, weekdayOf } from './calendar-day.js';

describe('the day at an instant', () => {
  it('agrees with what Intl prints for the zone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000 }),
        fc.constantFrom('Europe/Vienna', 'Asia/Tokyo', 'America/Lima'),
        (s, zone) => {
          const printed = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(s * 1000);
          expect(dayAt(s * 1000, zone)).toBe(printed);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('reckoning with days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -3, '2026-02-26'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('makes of %s and %i days %s', (day, count, expected) => {
    expect(plusDays(day, count)).toBe(expected);
  });

  it('stays within a month that has no such date', () => {
    expect(plusMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(plusMonths('2026-12-31', 1)).toBe('2027-01-31');
  });

  it('knows the day of the week', () => {
    expect(['2026-02-06', '2026-02-07', '2026-02-08', '2026-02-09'].map(weekdayOf)).toEqual([5, 6, 0, 1]);
  });

  it('finds the instant at which the clocks of a zone show a time', () => {
    const iso = (day: string, time: string, zone: string) => new Date(instantOf(day, time, zone)).toISOString();
    expect(iso('2026-07-01', '08:30', 'Europe/Dublin')).toBe('2026-07-01T07:30:00.000Z');
    expect(iso('2026-12-01', '23:59:59', 'Europe/Chisinau')).toBe('2026-12-01T21:59:59.000Z');
  });
});
