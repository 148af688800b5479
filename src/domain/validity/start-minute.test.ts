import { describe, expect, it } from 'vitest';
import { hasPassed } from './start-minute.js';
import type { ValidityTerms } from './validity-terms.js';

const DAY: ValidityTerms = {
  validity: { kind: 'hours', count: 24 },
  start: { firstDay: 0, lastDay: 30 },
  timeZone: 'Europe/Sofia',
};

describe('a minute that was chosen', () => {
  it.each([
    ['is still to come', '2026-02-05T07:59:00Z', false],
    ['is now', '2026-02-05T08:00:00Z', false],
    ['was half an hour ago, while the form was filled in', '2026-02-05T08:30:00Z', false],
    ['was longer ago', '2026-02-05T08:30:01Z', true],
    ['was yesterday', '2026-02-06T08:00:00Z', true],
  ])('%s', (_what, now, passed) => {
    expect(hasPassed(DAY, '2026-02-05T10:00', Date.parse(now))).toBe(passed);
  });

  it('matters only where a vignette runs from one', () => {
    const later = Date.parse('2026-02-05T20:00:00Z');
    expect(hasPassed(DAY, '2026-02-05', later)).toBe(false);
    expect(hasPassed({ ...DAY, validity: { kind: 'days', count: 1 } }, '2026-02-05T10:00', later)).toBe(false);
  });
});
