import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, endOfDay, instantsOf, minuteAt, plusDays, plusMonths, startOfDay, weekdayOf } from './calendar-day.js';

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
});

describe('the instants at which clocks show a time', () => {
  const iso = (day: string, time: string, zone: string) =>
    instantsOf(day, time, zone).map((instant) => new Date(instant).toISOString());

  it.each([
    ['once on other days', '2026-07-01', '08:30', 'Europe/Dublin', ['2026-07-01T07:30:00.000Z']],
    ['once with seconds', '2026-12-01', '23:59:59', 'Europe/Chisinau', ['2026-12-01T21:59:59.000Z']],
    ['once before a change', '2026-03-29', '02:59', 'Europe/Sofia', ['2026-03-29T00:59:00.000Z']],
    ['an hour later where spring has none', '2026-03-29', '03:00', 'Europe/Sofia', ['2026-03-29T01:00:00.000Z']],
    ['once after a change', '2026-03-29', '04:00', 'Europe/Sofia', ['2026-03-29T01:00:00.000Z']],
    [
      'twice in autumn',
      '2026-10-25',
      '03:30',
      'Europe/Sofia',
      ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    ],
    ['once after the repeated hour', '2026-10-25', '04:00', 'Europe/Sofia', ['2026-10-25T02:00:00.000Z']],
    ['once where there is no summer time', '2026-10-25', '03:30', 'Atlantic/Reykjavik', ['2026-10-25T03:30:00.000Z']],
  ])('are found: %s', (_what, day, time, zone, expected) => {
    expect(iso(day, time, zone)).toEqual(expected);
  });

  it('are those at which the clocks show it, on every day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000 }),
        fc.constantFrom('Europe/Vienna', 'Europe/Sofia', 'America/St_Johns', 'Australia/Lord_Howe'),
        (seconds, zone) => {
          const instant = Math.floor(seconds / 60) * 60_000;
          const [day = '', time = ''] = minuteAt(instant, zone).split('T');
          expect(instantsOf(day, time, zone)).toContain(instant);
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });

  it('begin and end a day', () => {
    expect(new Date(startOfDay('2026-03-29', 'Europe/Vienna')).toISOString()).toBe('2026-03-28T23:00:00.000Z');
    expect(new Date(endOfDay('2026-03-29', 'Europe/Vienna')).toISOString()).toBe('2026-03-29T21:59:59.000Z');
  });
});
