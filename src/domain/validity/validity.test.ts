import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ValidityRule } from '../../contract/validity-rule.js';
import { dayAt, plusDays } from './calendar-day.js';
import { startWindow, validityOf } from './validity.js';
import type { ValidityTerms } from './validity-terms.js';

const VIENNA = 'Europe/Vienna';
const NOW = Date.parse('2026-11-21T10:00:00Z');

function terms(kind: ValidityRule['kind'], count = 1, timeZone = VIENNA): ValidityTerms {
  return { validity: { kind, count }, start: { firstDay: 0, lastDay: 30 }, timeZone };
}

function untilOf(kind: ValidityRule['kind'], count: number, start: string, timeZone = VIENNA): string {
  return new Date(validityOf(terms(kind, count, timeZone), start, 0).until).toISOString();
}

describe('the end of a vignette', () => {
  it('counts the start day among its calendar days: 10 August and nine more end on the 19th', () => {
    expect(untilOf('days', 10, '2026-08-10')).toBe('2026-08-19T21:59:59.000Z');
  });

  it('is the same day at 23:59:59 for a one-day vignette', () => {
    expect(untilOf('days', 1, '2026-12-01')).toBe('2026-12-01T22:59:59.000Z');
  });

  it('follows the clocks when they change in between', () => {
    expect(untilOf('days', 10, '2026-03-25')).toBe('2026-04-03T21:59:59.000Z');
    expect(untilOf('days', 10, '2026-10-20')).toBe('2026-10-29T22:59:59.000Z');
  });

  it('is read in the zone of the product country, one hour earlier in Romania', () => {
    expect(untilOf('days', 1, '2026-12-01', 'Europe/Bucharest')).toBe('2026-12-01T21:59:59.000Z');
  });

  it.each([
    ['2022-04-15', 12, '2023-04-15T21:59:59.000Z'],
    ['2024-02-29', 12, '2025-02-28T22:59:59.000Z'],
    ['2026-05-31', 6, '2026-11-30T22:59:59.000Z'],
    ['2026-12-31', 2, '2027-02-28T22:59:59.000Z'],
  ])('runs from %s for %i months to the end of the same date or the last of the month', (start, months, until) => {
    expect(untilOf('months', months, start, 'Europe/Ljubljana')).toBe(until);
  });

  it('is the day before the same date for the Czech year', () => {
    expect(untilOf('months-less-a-day', 12, '2023-11-22', 'Europe/Prague')).toBe('2024-11-21T22:59:59.000Z');
  });

  it.each([
    ['2026-11-21', '2027-01-31T22:59:59.000Z'],
    ['2026-12-01', '2028-01-31T22:59:59.000Z'],
    ['2027-01-31', '2028-01-31T22:59:59.000Z'],
  ])('of an Austrian year that starts on %s is 31 January after it', (start, until) => {
    expect(untilOf('calendar-year', 1, start)).toBe(until);
  });

  it('is one second before the same minute of the next day for a rolling day', () => {
    expect(untilOf('hours', 24, '2026-02-05T10:00', 'Europe/Sofia')).toBe('2026-02-06T07:59:59.000Z');
  });

  it('is Sunday night for a weekend that starts on Friday noon', () => {
    const weekend = validityOf(terms('weekend', 1, 'Europe/Sofia'), '2026-02-06', 0);
    expect(new Date(weekend.from).toISOString()).toBe('2026-02-06T10:00:00.000Z');
    expect(new Date(weekend.until).toISOString()).toBe('2026-02-08T21:59:59.000Z');
  });
});

describe('the start of a vignette', () => {
  it('is now when today is chosen, and local midnight when a later day is', () => {
    expect(validityOf(terms('days', 10), '2026-11-21', NOW).from).toBe(NOW);
    expect(new Date(validityOf(terms('days', 10), '2026-11-22', NOW).from).toISOString()).toBe(
      '2026-11-21T23:00:00.000Z',
    );
  });

  it('is never after the end, whatever the rule, day and zone', () => {
    const kinds: ValidityRule['kind'][] = ['days', 'months', 'months-less-a-day', 'calendar-year', 'hours', 'weekend'];
    const zones = [VIENNA, 'Europe/Bucharest', 'Europe/Dublin', 'Atlantic/Reykjavik'];
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.integer({ min: 1, max: 365 }),
        fc.integer({ min: 0, max: 3000 }),
        fc.constantFrom(...zones),
        (kind, count, days, zone) => {
          const { from, until } = validityOf(terms(kind, count, zone), plusDays('2024-01-01', days), 0);
          expect(until).toBeGreaterThan(from);
        },
      ),
      { seed: 20261121, numRuns: 500 },
    );
  });
});

describe('the window for the start', () => {
  const austrianYear: ValidityTerms = {
    ...terms('calendar-year'),
    start: { firstDay: 0, firstDayForConsumers: 18, lastDay: 60 },
  };

  it('opens on the 18th day for a consumer: bought on 13 November, valid on 1 December', () => {
    const bought = Date.parse('2026-11-13T12:00:00Z');
    expect(startWindow(austrianYear, bought, 'consumer').earliest).toBe('2026-12-01');
    expect(startWindow(austrianYear, bought, 'company').earliest).toBe('2026-11-13');
  });

  it('takes today from the product country: late evening in Vienna is already tomorrow in Bucharest', () => {
    const lateEvening = Date.parse('2026-11-21T22:30:00Z');
    expect(startWindow(terms('days'), lateEvening).earliest).toBe('2026-11-21');
    expect(startWindow(terms('days', 1, 'Europe/Bucharest'), lateEvening).earliest).toBe('2026-11-22');
  });

  it('never closes before it opens', () => {
    const late: ValidityTerms = { ...terms('days'), start: { firstDay: 0, firstDayForConsumers: 18, lastDay: 10 } };
    expect(startWindow(late, NOW, 'consumer')).toEqual({ earliest: '2026-12-09', latest: '2026-12-09' });
  });
});

describe('the day at an instant', () => {
  it('agrees with what Intl prints for the zone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000 }),
        fc.constantFrom(VIENNA, 'Asia/Tokyo', 'America/Lima'),
        (s, zone) => {
          const printed = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(s * 1000);
          expect(dayAt(s * 1000, zone)).toBe(printed);
        },
      ),
      { seed: 7, numRuns: 300 },
    );
  });
});
