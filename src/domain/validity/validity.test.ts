import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ValidityRule } from '../../contract/validity-rule.js';
import { plusDays } from './calendar-day.js';
import { validityOf } from './validity.js';
import type { ValidityTerms } from './validity-terms.js';

const VIENNA = 'Europe/Vienna';
const BUDAPEST = 'Europe/Budapest';
const SOFIA = 'Europe/Sofia';
const NOW = Date.parse('2026-11-21T10:00:00Z');

function terms(kind: ValidityRule['kind'], count = 1, timeZone = VIENNA): ValidityTerms {
  return { validity: { kind, count }, start: { firstDay: 0, lastDay: 30 }, timeZone };
}

/** First and last second, as instants. `now` is 1970 unless it is given: the start lies ahead. */
function spanOf(of: ValidityTerms, start: string, now = '1970-01-01T00:00:00Z'): readonly [string, string] {
  const { from, until } = validityOf(of, start, Date.parse(now));
  return [new Date(from).toISOString(), new Date(until).toISOString()];
}

const untilOf = (of: ValidityTerms, start: string, now?: string) => spanOf(of, start, now)[1];

describe('calendar days', () => {
  it.each([
    ['10 August and nine more end on the 19th', 10, '2026-08-10', VIENNA, '2026-08-19T21:59:59.000Z'],
    ['24 August and nine more end on 2 September', 10, '2026-08-24', 'Europe/Bratislava', '2026-09-02T21:59:59.000Z'],
    ['29 March and six more end on 4 April', 7, '2026-03-29', SOFIA, '2026-04-04T20:59:59.000Z'],
    ['one is over at 23:59:59', 1, '2026-12-01', VIENNA, '2026-12-01T22:59:59.000Z'],
    ['one is over an hour earlier in Romania', 1, '2026-12-01', 'Europe/Bucharest', '2026-12-01T21:59:59.000Z'],
    ['one has 23 hours when the clocks go forward', 1, '2026-03-29', VIENNA, '2026-03-29T21:59:59.000Z'],
    ['one has 25 hours when they go back', 1, '2026-10-25', VIENNA, '2026-10-25T22:59:59.000Z'],
    ['ten run across the clocks in spring', 10, '2026-03-25', VIENNA, '2026-04-03T21:59:59.000Z'],
    ['ten run across the clocks in autumn', 10, '2026-10-20', VIENNA, '2026-10-29T22:59:59.000Z'],
    ['365 are a year less a day', 365, '2026-02-28', 'Europe/Bratislava', '2027-02-27T22:59:59.000Z'],
    ['365 end two days early over a 29 February', 365, '2027-03-01', 'Europe/Bratislava', '2028-02-28T22:59:59.000Z'],
    ['180 in Moldova count the start day too', 180, '2026-11-21', 'Europe/Chisinau', '2027-05-19T20:59:59.000Z'],
    ['one on Iceland knows no summer time', 1, '2026-07-01', 'Atlantic/Reykjavik', '2026-07-01T23:59:59.000Z'],
  ])('%s', (_what, count, start, zone, until) => {
    expect(untilOf(terms('days', count, zone), start)).toBe(until);
  });
});

describe('months', () => {
  it.each([
    ['2022-04-15', 12, '2023-04-15T21:59:59.000Z'],
    ['2024-02-29', 12, '2025-02-28T22:59:59.000Z'],
    ['2023-02-28', 12, '2024-02-28T22:59:59.000Z'],
    ['2026-05-31', 6, '2026-11-30T22:59:59.000Z'],
    ['2026-12-31', 2, '2027-02-28T22:59:59.000Z'],
    ['2027-12-30', 2, '2028-02-29T22:59:59.000Z'],
    ['2023-01-14', 1, '2023-02-14T22:59:59.000Z'],
    ['2023-01-29', 1, '2023-02-28T22:59:59.000Z'],
    ['2024-01-29', 1, '2024-02-29T22:59:59.000Z'],
    ['2026-01-31', 3, '2026-04-30T21:59:59.000Z'],
  ])('run from %s for %i to the end of the same date, or of the month that has none', (start, months, until) => {
    expect(untilOf(terms('months', months, 'Europe/Ljubljana'), start)).toBe(until);
  });

  it.each([
    ['2023-11-22', '2024-11-21T22:59:59.000Z'],
    ['2026-01-01', '2026-12-31T22:59:59.000Z'],
    ['2024-03-01', '2025-02-28T22:59:59.000Z'],
    ['2024-02-29', '2025-02-27T22:59:59.000Z'],
  ])('of the Czech year from %s end the day before the same date', (start, until) => {
    expect(untilOf(terms('months-less-a-day', 12, 'Europe/Prague'), start)).toBe(until);
  });
});

describe('years of the calendar', () => {
  it.each([
    ['2026-08-01', '2027-01-31T22:59:59.000Z'],
    ['2026-11-30', '2027-01-31T22:59:59.000Z'],
    ['2026-12-01', '2028-01-31T22:59:59.000Z'],
    ['2026-12-31', '2028-01-31T22:59:59.000Z'],
    ['2027-01-01', '2028-01-31T22:59:59.000Z'],
    ['2027-01-31', '2028-01-31T22:59:59.000Z'],
  ])('begin in December: one from %s ends on 31 January after it', (start, until) => {
    expect(untilOf(terms('calendar-year'), start)).toBe(until);
  });

  it('have fourteen months at most', () => {
    expect(spanOf(terms('calendar-year'), '2026-12-01')).toEqual([
      '2026-11-30T23:00:00.000Z',
      '2028-01-31T22:59:59.000Z',
    ]);
  });

  it.each([
    ['2026-11-21', '2026-11-20T23:00:00.000Z', '2027-01-31T22:59:59.000Z'],
    ['2027-01-01', '2026-12-31T23:00:00.000Z', '2028-01-31T22:59:59.000Z'],
    ['2027-01-31', '2027-01-30T23:00:00.000Z', '2028-01-31T22:59:59.000Z'],
    ['2026-12-08', '2026-12-31T23:00:00.000Z', '2028-01-31T22:59:59.000Z'],
  ])('begin in January in Hungary, where one for %s holds from %s', (start, from, until) => {
    expect(spanOf(terms('year-from-january', 1, BUDAPEST), start)).toEqual([from, until]);
  });

  it('wait for January when they are bought for a day of December that is today', () => {
    const year = terms('year-from-january', 1, BUDAPEST);
    expect(spanOf(year, '2026-12-08', '2026-12-08T12:00:00Z')[0]).toBe('2026-12-31T23:00:00.000Z');
    expect(spanOf(year, '2026-11-08', '2026-11-08T12:00:00Z')[0]).toBe('2026-11-08T12:00:00.000Z');
  });
});

describe('a rolling day', () => {
  const day = terms('hours', 24, SOFIA);

  it('runs from the chosen minute to one second before it', () => {
    expect(spanOf(day, '2026-02-05T10:00')).toEqual(['2026-02-05T08:00:00.000Z', '2026-02-06T07:59:59.000Z']);
  });

  it.each([
    ['2026-03-28T10:00', '2026-03-28T08:00:00.000Z', '2026-03-29T07:59:59.000Z'],
    ['2026-10-24T10:00', '2026-10-24T07:00:00.000Z', '2026-10-25T06:59:59.000Z'],
  ])('has 24 hours from %s although the clocks change in them', (start, from, until) => {
    expect(spanOf(day, start)).toEqual([from, until]);
  });

  it('begins now, at its full length, when its minute has passed', () => {
    expect(spanOf(day, '2026-02-05T10:00', '2026-02-05T08:07:30Z')).toEqual([
      '2026-02-05T08:07:30.000Z',
      '2026-02-06T08:07:29.000Z',
    ]);
  });

  it('waits for its minute when that is still to come today', () => {
    expect(spanOf(day, '2026-02-05T10:00', '2026-02-05T07:59:00Z')[0]).toBe('2026-02-05T08:00:00.000Z');
  });
});

describe('a weekend', () => {
  const weekend = terms('weekend', 1, SOFIA);
  const SUNDAY_NIGHT = '2026-02-08T21:59:59.000Z';

  it.each([
    ['Friday from noon', '2026-02-06', '1970-01-01T00:00:00Z', '2026-02-06T10:00:00.000Z'],
    ['Friday from noon although it is morning', '2026-02-06', '2026-02-06T06:00:00Z', '2026-02-06T10:00:00.000Z'],
    ['Friday from now when noon is over', '2026-02-06', '2026-02-06T14:00:00Z', '2026-02-06T14:00:00.000Z'],
    ['Saturday from midnight', '2026-02-07', '1970-01-01T00:00:00Z', '2026-02-06T22:00:00.000Z'],
    ['Sunday from now', '2026-02-08', '2026-02-08T20:00:00Z', '2026-02-08T20:00:00.000Z'],
  ])('holds on %s to Sunday night', (_what, start, now, from) => {
    expect(spanOf(weekend, start, now)).toEqual([from, SUNDAY_NIGHT]);
  });

  it('keeps its hours when the clocks change on its Sunday', () => {
    expect(spanOf(weekend, '2026-03-27')).toEqual(['2026-03-27T10:00:00.000Z', '2026-03-29T20:59:59.000Z']);
  });
});

describe('a passage', () => {
  it.each([
    ['of tomorrow', '2026-11-22', '2026-11-22T00:00:00.000Z', '2026-11-22T23:59:59.000Z'],
    ['of today, also of its hours that are over', '2026-11-21', '2026-11-21T00:00:00.000Z', '2026-11-21T23:59:59.000Z'],
    ['of three days ago', '2026-11-18', '2026-11-18T00:00:00.000Z', '2026-11-18T23:59:59.000Z'],
  ])('%s is paid for its whole day', (_what, start, from, until) => {
    const passage = terms('passage', 1, 'Atlantic/Reykjavik');
    expect(spanOf(passage, start, '2026-11-21T10:00:00Z')).toEqual([from, until]);
  });
});

describe('the start of a vignette', () => {
  it('is now when today is chosen, and local midnight when a later day is', () => {
    expect(validityOf(terms('days', 10), '2026-11-21', NOW).from).toBe(NOW);
    expect(spanOf(terms('days', 10), '2026-11-22', '2026-11-21T10:00:00Z')[0]).toBe('2026-11-21T23:00:00.000Z');
  });

  it('takes its zone with it', () => {
    expect(validityOf(terms('days', 1, SOFIA), '2026-11-22', NOW).timeZone).toBe(SOFIA);
  });

  it('is never after the end, whatever the rule, day and zone', () => {
    const zones = [VIENNA, 'Europe/Bucharest', 'Europe/Dublin', 'Atlantic/Reykjavik'];
    fc.assert(
      fc.property(
        fc.constantFrom(...ValidityRule.shape.kind.options),
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
