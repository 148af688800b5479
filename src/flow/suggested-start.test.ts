import { describe, expect, it } from 'vitest';
import type { ValidityRule } from '../contract/validity-rule.js';
import { suggestedStart } from './suggested-start.js';

const NOTHING = { start: '', startTime: '' };

const terms = (kind: ValidityRule['kind'], timeZone = 'Europe/Sofia') => ({
  validity: { kind, count: 1 },
  start: { firstDay: 0, lastDay: 30 },
  timeZone,
});

const window = (earliest: string, latest = '2027-01-31') => ({ earliest, latest });

function timeAt(instant: string, timeZone?: string): string | undefined {
  return suggestedStart(terms('hours', timeZone), window('2026-11-21'), NOTHING, Date.parse(instant)).startTime;
}

describe('the start that is filled in', () => {
  it.each([
    ['2026-11-21T10:01:00Z', '12:05'],
    ['2026-11-21T10:05:00Z', '12:05'],
    ['2026-11-21T10:05:01Z', '12:10'],
    ['2026-11-21T21:58:00Z', '00:00'],
    ['2026-07-01T10:00:00Z', '13:00'],
  ])('is, at %s, five full minutes on the country’s clocks: %s', (instant, time) => {
    expect(timeAt(instant)).toBe(time);
  });

  it('follows the zone of the country', () => {
    expect(timeAt('2026-11-21T10:00:00Z', 'Atlantic/Reykjavik')).toBe('10:00');
  });

  it.each([
    ['2026-11-23', '2026-11-27'],
    ['2026-11-26', '2026-11-27'],
    ['2026-11-27', '2026-11-27'],
    ['2026-11-28', '2026-11-28'],
    ['2026-11-29', '2026-11-29'],
  ])('of a weekend is, from %s on, the next day it may begin: %s', (earliest, day) => {
    expect(suggestedStart(terms('weekend'), window(earliest), NOTHING, 0)).toEqual({ start: day });
  });

  it('is nothing where no day of the window is part of a weekend', () => {
    expect(suggestedStart(terms('weekend'), window('2026-11-23', '2026-11-26'), NOTHING, 0)).toStrictEqual({});
  });

  it('never takes the place of what the buyer has chosen', () => {
    const chosen = { start: '2026-12-02', startTime: '09:30' };
    expect(suggestedStart(terms('hours'), window('2026-11-21'), chosen, 0)).toEqual({});
    expect(suggestedStart(terms('weekend'), window('2026-11-21'), chosen, 0)).toEqual({});
  });

  it('takes out of a passage the minute that was filled in for another vignette', () => {
    const passage = { ...terms('passage'), start: { firstDay: -3, lastDay: 7, hoursAfter: 72 } };
    const draft = { start: '2026-12-02', startTime: '09:30' };
    expect(suggestedStart(passage, window('2026-11-18'), draft, 0)).toEqual({ startTime: '' });
    expect(suggestedStart(passage, window('2026-11-18'), NOTHING, 0)).toEqual({});
  });

  it.each([
    [0, '2026-11-21'],
    [3, '2026-11-24'],
    [-1, '2026-11-21'],
    [400, '2027-01-31'],
  ])('is the day the page wants, %i days from today, as near as the window lets it be: %s', (offset, day) => {
    const noon = Date.parse('2026-11-21T12:00:00Z');
    expect(suggestedStart(terms('days'), window('2026-11-21'), NOTHING, noon, offset)).toEqual({ start: day });
  });

  it('counts those days from today in the zone of the product’s country', () => {
    const lateEvening = Date.parse('2026-11-21T22:30:00Z');
    const inSofia = suggestedStart(terms('days'), window('2026-11-20'), NOTHING, lateEvening, 0);
    const inDublin = suggestedStart(terms('days', 'Europe/Dublin'), window('2026-11-20'), NOTHING, lateEvening, 0);
    expect([inSofia.start, inDublin.start]).toEqual(['2026-11-22', '2026-11-21']);
  });

  it('is, of a weekend, its first day from the one the page wants, and of one by the minute both day and minute', () => {
    const noon = Date.parse('2026-11-21T12:01:00Z');
    expect(suggestedStart(terms('weekend'), window('2026-11-21'), NOTHING, noon, 3)).toEqual({ start: '2026-11-27' });
    expect(suggestedStart(terms('hours'), window('2026-11-21'), NOTHING, noon, 1)).toEqual({
      start: '2026-11-22',
      startTime: '14:05',
    });
    expect(suggestedStart(terms('days'), window('2026-11-21'), { ...NOTHING, start: '2026-12-01' }, noon, 1)).toEqual(
      {},
    );
  });

  it('leaves the first day of other products to the buyer', () => {
    expect(suggestedStart(terms('days'), window('2026-11-21'), NOTHING, 0)).toEqual({});
    expect(suggestedStart(terms('passage'), window('2026-11-21'), NOTHING, 0)).toEqual({});
  });
});
