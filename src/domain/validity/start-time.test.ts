import { describe, expect, it } from 'vitest';
import type { ValidityRule } from '../../contract/validity-rule.js';
import { needsTime, outsideOf, takesTime } from './start-time.js';

const WINDOW = { earliest: '2026-11-18', earliestTime: '11:00', latest: '2026-11-22', latestTime: '09:30' };
const DAYS = { earliest: '2026-11-18', latest: '2026-11-22' };
const PASSAGE: ValidityRule = { kind: 'passage', count: 1 };

describe('the clock time of a start', () => {
  it('is always needed where a vignette runs from it', () => {
    expect(needsTime({ kind: 'hours', count: 24 }, DAYS, '2026-11-20')).toBe(true);
    expect(needsTime({ kind: 'hours', count: 24 }, undefined, '')).toBe(true);
    expect(needsTime({ kind: 'days', count: 1 }, DAYS, '2026-11-18')).toBe(false);
  });

  it.each([
    ['2026-11-18', true],
    ['2026-11-19', false],
    ['2026-11-22', true],
    ['', false],
  ])('is needed for a passage on a day of which only some hours count: %s', (day, needed) => {
    expect(needsTime(PASSAGE, WINDOW, day)).toBe(needed);
    expect(needsTime(PASSAGE, DAYS, day)).toBe(false);
    expect(needsTime(PASSAGE, undefined, day)).toBe(false);
  });

  it.each([
    [
      'a vignette that runs from it',
      { validity: { kind: 'hours', count: 24 }, start: { firstDay: 0, lastDay: 1 } },
      true,
    ],
    ['a passage paid within hours', { validity: PASSAGE, start: { firstDay: -3, lastDay: 7, hoursAfter: 72 } }, true],
    ['one announced within hours', { validity: PASSAGE, start: { firstDay: 0, lastDay: 1, hoursBefore: 24 } }, true],
    ['a passage paid by the day', { validity: PASSAGE, start: { firstDay: -1, lastDay: 7 } }, false],
  ] as const)('means something for %s', (_what, terms, taken) => {
    expect(takesTime(terms)).toBe(taken);
  });
});

describe('a start and its window', () => {
  it.each([
    ['2026-11-17', 'too-early'],
    ['2026-11-17T23:59', 'too-early'],
    ['2026-11-18T10:59', 'too-early'],
    ['2026-11-18T11:00', undefined],
    ['2026-11-18', undefined],
    ['2026-11-20T00:00', undefined],
    ['2026-11-22T09:30', undefined],
    ['2026-11-22T09:31', 'too-late'],
    ['2026-11-23', 'too-late'],
  ])('%s is %s', (start, side) => {
    expect(outsideOf(WINDOW, start)).toBe(side);
  });

  it('take any minute of their days where only days count', () => {
    expect(outsideOf(DAYS, '2026-11-18T00:00')).toBeUndefined();
    expect(outsideOf(DAYS, '2026-11-22T23:59')).toBeUndefined();
  });
});
