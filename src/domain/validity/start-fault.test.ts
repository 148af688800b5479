import { describe, expect, it } from 'vitest';
import type { BuyerKind } from '../../contract/vehicle.js';
import { startFault } from './start-fault.js';
import type { ValidityTerms } from './validity-terms.js';

const NOW = '2026-11-21T10:00:00Z';
const MONTH = { firstDay: 0, lastDay: 30 };
const DAYS: ValidityTerms = { validity: { kind: 'days', count: 7 }, start: MONTH, timeZone: 'Europe/Sofia' };
const HOURS: ValidityTerms = { ...DAYS, validity: { kind: 'hours', count: 24 } };
const WEEKEND: ValidityTerms = { ...DAYS, validity: { kind: 'weekend', count: 1 } };
const YEAR: ValidityTerms = { ...DAYS, start: { ...MONTH, firstDayForConsumers: 18 } };
const PASSAGE: ValidityTerms = {
  validity: { kind: 'passage', count: 1 },
  start: { firstDay: -3, lastDay: 7, hoursAfter: 72 },
  timeZone: 'Europe/Amsterdam',
};

describe('a start at the moment it is ordered', () => {
  it.each<[string, ValidityTerms, string, string | undefined, BuyerKind?]>([
    ['today', DAYS, '2026-11-21', undefined],
    ['yesterday', DAYS, '2026-11-20', 'too-early'],
    ['the last day', DAYS, '2026-12-21', undefined],
    ['the day after it', DAYS, '2026-12-22', 'too-late'],
    ['a day where a minute is needed', HOURS, '2026-11-22', 'time-missing'],
    ['a minute within its grace', HOURS, '2026-11-21T11:30', undefined],
    ['a minute beyond it', HOURS, '2026-11-21T11:29', 'too-early'],
    ['a minute of the day before', HOURS, '2026-11-20T23:59', 'too-early'],
    ['a Thursday', WEEKEND, '2026-11-26', 'weekday'],
    ['a Friday', WEEKEND, '2026-11-27', undefined],
    ['a consumer on the 17th day', YEAR, '2026-12-08', 'too-early', 'consumer'],
    ['a consumer on the 18th day', YEAR, '2026-12-09', undefined, 'consumer'],
    ['a passage of 72 hours ago', PASSAGE, '2026-11-18T11:00', undefined],
    ['a passage of a minute more', PASSAGE, '2026-11-18T10:59', 'too-early'],
    ['a passage of that day without its hour', PASSAGE, '2026-11-18', 'time-missing'],
    ['a passage of the day after without its hour', PASSAGE, '2026-11-19', undefined],
    ['a passage of the last day', PASSAGE, '2026-11-28', undefined],
  ])('%s', (_what, terms, start, fault, buyerKind) => {
    expect(startFault(terms, start, Date.parse(NOW), buyerKind)).toBe(fault);
  });

  it('keeps the grace of a minute before midnight when the day is over', () => {
    const at = (instant: string) => startFault(HOURS, '2026-11-21T23:50', Date.parse(instant), undefined);
    expect(at('2026-11-21T22:05:00Z')).toBeUndefined();
    expect(at('2026-11-21T22:20:01Z')).toBe('too-early');
  });

  it('still has its last day in that grace', () => {
    expect(startFault(HOURS, '2026-12-22T10:00', Date.parse('2026-11-21T22:05:00Z'), undefined)).toBeUndefined();
  });
});

describe('a minute of the hour that autumn repeats', () => {
  it.each([
    ['within the grace of the first', '2026-10-25T00:50:00Z', undefined],
    ['the second one is still to come', '2026-10-25T01:10:00Z', undefined],
    ['both are over', '2026-10-25T02:00:01Z', 'too-early'],
  ])('%s', (_what, now, fault) => {
    expect(startFault(HOURS, '2026-10-25T03:30', Date.parse(now), undefined)).toBe(fault);
  });
});
