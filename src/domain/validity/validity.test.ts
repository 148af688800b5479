import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ValidityRule } from '../../contract/validity-rule.js';
import { dayAt, plusDays } from './calendar-day.js';
import { KNOWN_ENDS } from './testing/known-ends.js';
import { validityOf } from './validity.js';
import type { ValidityTerms } from './validity-terms.js';

const VIENNA = 'Europe/Vienna';
const ZONES = [VIENNA, 'Europe/Sofia', 'Europe/Bucharest', 'Europe/Dublin', 'Atlantic/Reykjavik', 'Europe/Chisinau'];

function terms(kind: ValidityRule['kind'], count = 1, timeZone = VIENNA): ValidityTerms {
  return { validity: { kind, count }, start: { firstDay: 0, lastDay: 30 }, timeZone };
}

describe('the validity of domain.md', () => {
  it.each(KNOWN_ENDS)('$section: $what ($start)', ({ rule, start, now, from, until }) => {
    expect(validityOf(rule, start, Date.parse(now))).toEqual({
      from: Date.parse(from),
      until: Date.parse(until),
      timeZone: rule.timeZone,
    });
  });

  it('has an example of every rule', () => {
    const kinds = new Set(KNOWN_ENDS.map(({ rule }) => rule.validity.kind));
    expect(kinds).toEqual(new Set(ValidityRule.shape.kind.options));
  });
});

/** A clock whose own change falls into the nights of Europe, one at noon UTC, half hours, and the ends of the world. */
const BUYERS = [
  ['Pacific/Auckland', -720],
  ['America/Adak', 540],
  ['America/St_Johns', 150],
  ['Asia/Kolkata', -330],
  ['Europe/Vienna', -120],
  ['Europe/Sofia', -180],
  ['Pacific/Kiritimati', -840],
  ['Pacific/Pago_Pago', 660],
] as const;

describe('the zone of the buyer’s own clock', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each(BUYERS)('changes nothing in %s', (zone, minutes) => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2026-07-01T00:00:00Z').getTimezoneOffset()).toBe(minutes);
    for (const { rule, start, now, from, until, what } of KNOWN_ENDS) {
      const validity = validityOf(rule, start, Date.parse(now));
      expect([what, validity.from, validity.until]).toEqual([what, Date.parse(from), Date.parse(until)]);
    }
  });
});

describe('whatever the rule, the day and the zone', () => {
  const kind = fc.constantFrom(...ValidityRule.shape.kind.options);
  const count = fc.integer({ min: 1, max: 365 });
  const day = fc.integer({ min: 0, max: 3000 }).map((days) => plusDays('2024-01-01', days));
  const zone = fc.constantFrom(...ZONES);
  const runs = { seed: 20261121, numRuns: 500 };

  it('the end is after the start', () => {
    fc.assert(
      fc.property(kind, count, day, zone, (one, many, start, timeZone) => {
        const { from, until } = validityOf(terms(one, many, timeZone), start, 0);
        expect(until).toBeGreaterThan(from);
      }),
      runs,
    );
  });

  it('the end is not before the start when it is bought in the middle of its first day', () => {
    fc.assert(
      fc.property(kind, count, day, zone, fc.integer({ min: 0, max: 86_400_000 }), (one, many, start, timeZone, ms) => {
        const now = Date.parse(`${start}T00:00:00Z`) + ms;
        const { from, until } = validityOf(terms(one, many, timeZone), dayAt(now, timeZone), now);
        expect(until).toBeGreaterThanOrEqual(from);
        if (one !== 'passage') expect(from).toBeGreaterThan(now - 1000);
      }),
      runs,
    );
  });

  it('a rule of the calendar ends with the last second of a day in the product’s country', () => {
    const printed = (instant: number, timeZone: string) =>
      new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone }).format(instant);
    fc.assert(
      fc.property(kind, count, day, zone, (one, many, start, timeZone) => {
        fc.pre(one !== 'hours');
        const { until } = validityOf(terms(one, many, timeZone), start, 0);
        expect(printed(until, timeZone)).toBe('23:59:59');
        expect(dayAt(until + 1000, timeZone)).toBe(plusDays(dayAt(until, timeZone), 1));
      }),
      runs,
    );
  });

  it('hours are hours, also when the clocks change', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 240 }), day, zone, (many, start, timeZone) => {
        const { from, until } = validityOf(terms('hours', many, timeZone), `${start}T03:30`, 0);
        expect(until - from).toBe(many * 3_600_000 - 1000);
      }),
      runs,
    );
  });
});

describe('a vignette bought in the last second of its last day', () => {
  it('does not begin after its end', () => {
    const now = Date.parse('2026-12-01T22:59:59.700Z');
    const { from, until } = validityOf(terms('days'), '2026-12-01', now);
    expect([from, until]).toEqual([until, Date.parse('2026-12-01T22:59:59Z')]);
  });
});

describe('a zone whose clocks change at midnight', () => {
  it('begins its day with its first second, and ends it with its last', () => {
    const day = validityOf(terms('days', 1, 'America/Santiago'), '2026-09-06', 0);
    expect(new Date(day.from).toISOString()).toBe('2026-09-06T04:00:00.000Z');
    const before = validityOf(terms('days', 1, 'America/Santiago'), '2026-04-04', 0);
    expect(new Date(before.until).toISOString()).toBe('2026-04-05T03:59:59.000Z');
  });
});
