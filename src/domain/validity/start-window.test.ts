import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StartRule, ValidityRule } from '../../contract/validity-rule.js';
import { BuyerKind } from '../../contract/vehicle.js';
import { startWindow } from './validity.js';
import type { ValidityTerms } from './validity-terms.js';

function rule(timeZone: string, start: StartRule, kind: ValidityRule['kind'] = 'days'): ValidityTerms {
  return { validity: { kind, count: 1 }, start, timeZone };
}

const AT_PURCHASE = { firstDay: 0, lastDay: 0 };
const MONTH = { firstDay: 0, lastDay: 30 };

const AT = rule('Europe/Vienna', MONTH);
const AT_YEAR = rule('Europe/Vienna', { firstDay: 0, firstDayForConsumers: 18, lastDay: 60 }, 'calendar-year');
const CH = rule('Europe/Zurich', AT_PURCHASE, 'calendar-year');
const CZ = rule('Europe/Prague', MONTH);
const SK = rule('Europe/Bratislava', { firstDay: 0, lastDay: 60 });
const HU_YEAR = rule('Europe/Budapest', AT_PURCHASE, 'year-from-january');
const SI = rule('Europe/Ljubljana', MONTH, 'months');
const RO = rule('Europe/Bucharest', MONTH);
const BG = rule('Europe/Sofia', MONTH, 'hours');
const MD = rule('Europe/Chisinau', MONTH);
const IS = rule('Atlantic/Reykjavik', { firstDay: -1, lastDay: 1, hoursAfter: 24, hoursBefore: 24 }, 'passage');
const NL = rule('Europe/Amsterdam', { firstDay: -3, lastDay: 7, hoursAfter: 72 }, 'passage');
const IE = rule('Europe/Dublin', { firstDay: -1, firstDayUntil: '20:00', lastDay: 30 }, 'passage');

/** Section of domain.md and what it shows, rule, clock, earliest and latest start with their clock times where hours count. */
type KnownWindow = [string, ValidityTerms, string, string, string, BuyerKind?];

const KNOWN_WINDOWS: KnownWindow[] = [
  ['1.0 still today in Vienna', AT, '2026-11-21T22:30:00Z', '2026-11-21', '2026-12-21'],
  ['1.0 tomorrow already in Bucharest', RO, '2026-11-21T22:30:00Z', '2026-11-22', '2026-12-22'],
  ['1.1 a company begins at once', AT_YEAR, '2026-11-13T12:00:00Z', '2026-11-13', '2027-01-12', 'company'],
  ['1.1 nobody has said who buys', AT_YEAR, '2026-11-13T12:00:00Z', '2026-11-13', '2027-01-12'],
  ['1.1 a consumer on 13 November', AT_YEAR, '2026-11-13T12:00:00Z', '2026-12-01', '2027-01-12', 'consumer'],
  ['1.1 a consumer on 14 January', AT_YEAR, '2027-01-14T12:00:00Z', '2027-02-01', '2027-03-15', 'consumer'],
  ['1.1 a consumer just after midnight', AT_YEAR, '2026-11-12T23:00:00Z', '2026-12-01', '2027-01-12', 'consumer'],
  ['1.1 a consumer just before midnight', AT_YEAR, '2026-11-12T22:59:59Z', '2026-11-30', '2027-01-11', 'consumer'],
  ['1.1 ten days begin at once for a consumer', AT, '2026-11-13T12:00:00Z', '2026-11-13', '2026-12-13', 'consumer'],
  ['1.2 at purchase', CH, '2026-08-01T09:30:00Z', '2026-08-01', '2026-08-01'],
  ['1.3 thirty days ahead', CZ, '2026-11-21T10:00:00Z', '2026-11-21', '2026-12-21'],
  ['1.4 sixty days ahead', SK, '2026-11-21T10:00:00Z', '2026-11-21', '2027-01-20'],
  ['1.5 at purchase in November', HU_YEAR, '2026-11-30T22:59:59Z', '2026-11-30', '2026-11-30'],
  ['1.5 pre-sale from the first second of December', HU_YEAR, '2026-11-30T23:00:00Z', '2027-01-01', '2027-01-01'],
  ['1.5 pre-sale until the last second of December', HU_YEAR, '2026-12-31T22:59:59Z', '2027-01-01', '2027-01-01'],
  ['1.5 at purchase from 1 January on', HU_YEAR, '2026-12-31T23:00:00Z', '2027-01-01', '2027-01-01'],
  ['1.5 at purchase in January', HU_YEAR, '2027-01-15T12:00:00Z', '2027-01-15', '2027-01-15'],
  ['1.6 thirty days ahead over February', SI, '2026-01-31T10:00:00Z', '2026-01-31', '2026-03-02'],
  ['1.7 thirty days ahead', RO, '2026-11-21T10:00:00Z', '2026-11-21', '2026-12-21'],
  ['1.8 thirty days ahead', BG, '2026-02-03T10:00:00Z', '2026-02-03', '2026-03-05'],
  ['1.9 midnight in Moldova', MD, '2026-11-21T22:00:00Z', '2026-11-22', '2026-12-22'],
  ['1.10 a day around the passage', IS, '2026-11-21T10:00:20Z', '2026-11-20T10:01', '2026-11-22T10:00'],
  ['1.10 72 hours after, seven days before', NL, '2026-11-21T10:00:00Z', '2026-11-18T11:00', '2026-11-28'],
  ['1.10 72 hours across the clocks in spring', NL, '2026-03-29T22:30:00Z', '2026-03-26T23:30', '2026-04-06'],
  ['1.10 72 hours across the clocks in autumn', NL, '2026-10-25T23:15:00Z', '2026-10-23T01:15', '2026-11-02'],
  ['1.10 yesterday until 20:00', IE, '2026-07-21T18:59:59Z', '2026-07-20', '2026-08-20'],
  ['1.10 no longer yesterday from 20:00 on', IE, '2026-07-21T19:00:00Z', '2026-07-21', '2026-08-20'],
  ['1.10 the same for a consumer', IE, '2026-07-21T19:00:00Z', '2026-07-21', '2026-08-20', 'consumer'],
];

function windowAt(terms: ValidityTerms, now: string, buyerKind?: BuyerKind): readonly [string, string] {
  const { earliest, earliestTime, latest, latestTime } = startWindow(terms, Date.parse(now), buyerKind);
  return [earliestTime ? `${earliest}T${earliestTime}` : earliest, latestTime ? `${latest}T${latestTime}` : latest];
}

describe('the window for the start', () => {
  it.each<KnownWindow>(KNOWN_WINDOWS)('%s', (_what, terms, now, earliest, latest, buyerKind) => {
    expect(windowAt(terms, now, buyerKind)).toEqual([earliest, latest]);
  });

  it('never closes before it opens', () => {
    const late = rule('Europe/Vienna', { firstDay: 0, firstDayForConsumers: 18, lastDay: 10 });
    expect(windowAt(late, '2026-11-21T10:00:00Z', 'consumer')).toEqual(['2026-12-09', '2026-12-09']);
    const days = { firstDay: fc.integer({ min: -7, max: 30 }), lastDay: fc.integer({ min: 0, max: 60 }) };
    const starts = fc.record(
      {
        ...days,
        firstDayForConsumers: fc.integer({ min: 0, max: 40 }),
        firstDayUntil: fc.constantFrom('00:00', '12:00', '20:00', '23:59'),
        hoursAfter: fc.integer({ min: 1, max: 100 }),
        hoursBefore: fc.integer({ min: 1, max: 100 }),
      },
      { requiredKeys: ['firstDay', 'lastDay'] },
    );
    const zones = fc.constantFrom('Europe/Vienna', 'Europe/Sofia', 'Europe/Dublin', 'Atlantic/Reykjavik');
    const kinds = fc.constantFrom<ValidityRule['kind']>('days', 'passage', 'year-from-january');
    const buyers = fc.constantFrom(undefined, ...BuyerKind.options);
    const clock = fc.integer({ min: 1_700_000_000, max: 1_900_000_000 });
    fc.assert(
      fc.property(starts, zones, kinds, buyers, clock, (start, zone, kind, buyerKind, seconds) => {
        fc.pre(kind !== 'passage' || start.firstDay <= 0);
        const [earliest, latest] = windowAt(rule(zone, start, kind), new Date(seconds * 1000).toISOString(), buyerKind);
        expect(latest.slice(0, 10) >= earliest.slice(0, 10)).toBe(true);
      }),
      { seed: 20261121, numRuns: 1000 },
    );
  });
});

describe('the zone of the buyer’s own clock', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ['Pacific/Kiritimati', -840],
    ['America/Adak', 540],
    ['Europe/Sofia', -180],
  ])('changes no window in %s', (zone, minutes) => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2026-07-01T00:00:00Z').getTimezoneOffset()).toBe(minutes);
    for (const [what, terms, now, earliest, latest, buyerKind] of KNOWN_WINDOWS) {
      expect([what, ...windowAt(terms, now, buyerKind)]).toEqual([what, earliest, latest]);
    }
  });
});
