import { describe, expect, it } from 'vitest';
import type { ValidityRule } from '../../contract/validity-rule.js';
import { plannedOutage } from './planned-outage.js';
import { sameDay } from './same-day.js';
import type { ValidityTerms } from './validity-terms.js';

const NOW = Date.parse('2026-11-21T10:00:00Z');

function terms(timeZone: string, kind: ValidityRule['kind'] = 'days'): ValidityTerms {
  return { validity: { kind, count: 1 }, start: { firstDay: 0, lastDay: 30 }, timeZone };
}

describe('a vignette that begins today', () => {
  it('begins with its registration, not with the payment', () => {
    expect(sameDay('AT', terms('Europe/Vienna'), '2026-11-21', NOW)).toEqual({ beginsWith: 'registration' });
  });

  it('begins in Slovakia when it has been processed', () => {
    expect(sameDay('SK', terms('Europe/Bratislava'), '2026-11-21', NOW)?.beginsWith).toBe('processing');
  });

  it('may be bought in Hungary up to an hour after entering', () => {
    expect(sameDay('HU', terms('Europe/Budapest'), '2026-11-21', NOW)?.graceMinutes).toBe(60);
  });

  it('is paid in time in Romania until the end of the day there', () => {
    const until = sameDay('RO', terms('Europe/Bucharest'), '2026-11-21', NOW)?.paidInTimeUntil;
    expect(until).toBe(Date.parse('2026-11-21T21:59:59Z'));
  });

  it('is one that begins at a minute or a noon still to come, too', () => {
    expect(sameDay('BG', terms('Europe/Sofia', 'hours'), '2026-11-21T18:00', NOW)).toBeDefined();
    const friday = Date.parse('2026-11-20T06:00:00Z');
    expect(sameDay('BG', terms('Europe/Sofia', 'weekend'), '2026-11-20', friday)).toBeDefined();
  });

  it('goes by the day of the product’s country', () => {
    const late = Date.parse('2026-11-21T22:30:00Z');
    expect(sameDay('RO', terms('Europe/Bucharest'), '2026-11-21', late)).toBeUndefined();
    expect(sameDay('RO', terms('Europe/Bucharest'), '2026-11-22', late)).toBeDefined();
    expect(sameDay('AT', terms('Europe/Vienna'), '2026-11-21', late)).toBeDefined();
  });
});

describe('nothing is to be said', () => {
  it.each([
    ['of a start tomorrow', 'AT', terms('Europe/Vienna'), '2026-11-22'],
    ['of a passage today', 'NL', terms('Europe/Amsterdam', 'passage'), '2026-11-21'],
    ['of a minute tomorrow', 'BG', terms('Europe/Sofia', 'hours'), '2026-11-22T00:10'],
  ])('%s', (_what, country, rule, start) => {
    expect(sameDay(country, rule, start, NOW)).toBeUndefined();
  });

  it('of a year that is sold in December and begins in January', () => {
    const december = Date.parse('2026-12-08T12:00:00Z');
    const year = terms('Europe/Budapest', 'year-from-january');
    expect(sameDay('HU', year, '2026-12-08', december)).toBeUndefined();
  });
});

describe('the stop of every New Year’s night in Slovakia', () => {
  const STOP = { from: Date.parse('2026-12-31T22:50:00Z'), until: Date.parse('2026-12-31T23:30:00Z') };

  it.each([
    ['is known on its day', '2026-12-31T08:00:00Z', STOP],
    ['is known in the middle of it', '2026-12-31T23:10:00Z', STOP],
    ['is over afterwards', '2026-12-31T23:30:00Z', undefined],
    ['is no matter the day before', '2026-12-30T22:59:59Z', undefined],
  ])('%s', (_what, now, outage) => {
    expect(plannedOutage('SK', Date.parse(now))).toEqual(outage);
  });

  it('is told with a start on that day, and of no other country', () => {
    const eve = Date.parse('2026-12-31T22:55:00Z');
    expect(sameDay('SK', terms('Europe/Bratislava'), '2026-12-31', eve)?.outage).toEqual(STOP);
    expect(sameDay('CZ', terms('Europe/Prague'), '2026-12-31', eve)?.outage).toBeUndefined();
    expect(plannedOutage('CZ', eve)).toBeUndefined();
  });
});
