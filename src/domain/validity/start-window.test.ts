import { describe, expect, it } from 'vitest';
import { startWindow } from './validity.js';
import type { ValidityTerms } from './validity-terms.js';

const NOW = Date.parse('2026-11-21T10:00:00Z');

function terms(change: Partial<ValidityTerms> = {}): ValidityTerms {
  return {
    validity: { kind: 'days', count: 1 },
    start: { firstDay: 0, lastDay: 30 },
    timeZone: 'Europe/Vienna',
    ...change,
  };
}

describe('the window for the start', () => {
  const austrianYear = terms({
    validity: { kind: 'calendar-year', count: 1 },
    start: { firstDay: 0, firstDayForConsumers: 18, lastDay: 60 },
  });

  it.each([
    ['2026-11-13T12:00:00Z', '2026-12-01'],
    ['2027-01-14T12:00:00Z', '2027-02-01'],
  ])('opens on the 18th day for a consumer: bought at %s, valid on %s', (bought, earliest) => {
    expect(startWindow(austrianYear, Date.parse(bought), 'consumer').earliest).toBe(earliest);
    const today = bought.slice(0, 10);
    expect(startWindow(austrianYear, Date.parse(bought), 'company').earliest).toBe(today);
    expect(startWindow(austrianYear, Date.parse(bought)).earliest).toBe(today);
  });

  it('is the same for a consumer where there is no other rule', () => {
    expect(startWindow(terms(), NOW, 'consumer')).toEqual({ earliest: '2026-11-21', latest: '2026-12-21' });
  });

  it('takes today from the product country: late evening in Vienna is already tomorrow in Bucharest', () => {
    const lateEvening = Date.parse('2026-11-21T22:30:00Z');
    expect(startWindow(terms(), lateEvening).earliest).toBe('2026-11-21');
    expect(startWindow(terms({ timeZone: 'Europe/Bucharest' }), lateEvening).earliest).toBe('2026-11-22');
  });

  it('closes 60 days ahead in Slovakia', () => {
    expect(startWindow(terms({ start: { firstDay: 0, lastDay: 60 } }), NOW).latest).toBe('2027-01-20');
  });

  it('is one day where the vignette begins at purchase', () => {
    expect(startWindow(terms({ start: { firstDay: 0, lastDay: 0 } }), NOW)).toEqual({
      earliest: '2026-11-21',
      latest: '2026-11-21',
    });
  });

  it('never closes before it opens', () => {
    const late = terms({ start: { firstDay: 0, firstDayForConsumers: 18, lastDay: 10 } });
    expect(startWindow(late, NOW, 'consumer')).toEqual({ earliest: '2026-12-09', latest: '2026-12-09' });
  });

  it('reaches back to the passages that can still be paid', () => {
    const passage = terms({
      validity: { kind: 'passage', count: 1 },
      start: { firstDay: -3, lastDay: 7 },
      timeZone: 'Europe/Amsterdam',
    });
    expect(startWindow(passage, NOW)).toEqual({ earliest: '2026-11-18', latest: '2026-11-28' });
    expect(startWindow(passage, Date.parse('2026-03-02T10:00:00Z')).earliest).toBe('2026-02-27');
  });
});

describe('the window of the Hungarian year', () => {
  const year = terms({
    validity: { kind: 'year-from-january', count: 1 },
    start: { firstDay: 0, lastDay: 0 },
    timeZone: 'Europe/Budapest',
  });

  it.each([
    ['the purchase', '2026-11-30T22:59:59Z', '2026-11-30'],
    ['1 January as soon as December begins in Budapest', '2026-11-30T23:00:00Z', '2027-01-01'],
    ['1 January until the last second of December', '2026-12-31T22:59:59Z', '2027-01-01'],
    ['the purchase again from January on', '2026-12-31T23:00:00Z', '2027-01-01'],
    ['the purchase in January', '2027-01-15T12:00:00Z', '2027-01-15'],
  ])('is %s', (_what, now, day) => {
    expect(startWindow(year, Date.parse(now))).toEqual({ earliest: day, latest: day });
  });

  it('is no concern of other years: an Austrian one begins in December', () => {
    const austrian = { ...year, validity: { kind: 'calendar-year', count: 1 } } as const;
    expect(startWindow(austrian, Date.parse('2026-12-08T12:00:00Z')).earliest).toBe('2026-12-08');
  });
});
