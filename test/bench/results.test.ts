import { describe, expect, it } from 'vitest';
import { GOALS, judge, median, medians, table } from './results.mjs';

const sample = (usable: number, keyToPaint = [10]) => ({
  usable,
  scripting: 100,
  shift: 0,
  bytes: 1000,
  bytesInAll: 2000,
  keyToPaint,
});
const equal = () => medians([sample(700)]);
const results = () => ({ A: equal(), B: equal(), C: equal(), D: equal(), E: equal() });

describe('the median', () => {
  it('is the one in the middle, or the mean of the two in the middle', () => {
    expect([median([3, 1, 2]), median([4, 1, 3, 2]), median([7])]).toEqual([2, 2.5, 7]);
  });

  it('is not shifted by one slow load', () => {
    expect(medians([sample(700), sample(9000), sample(710)]).usable).toBe(710);
  });

  it('counts every key press by itself', () => {
    expect(medians([sample(1, [10, 20]), sample(1, [30])]).keyToPaint).toBe(20);
  });

  it('refuses to be of nothing', () => {
    expect(() => median([])).toThrow('no median of nothing');
  });
});

describe('the goals', () => {
  it('are met by what is as fast as the reference', () => {
    expect(judge(results()).map(({ met }) => met)).toEqual(GOALS.map(() => true));
  });

  it('are the ones that were promised', () => {
    expect(GOALS.map(({ measure, page, atMost }) => [measure, page, atMost])).toEqual([
      ['usable', 'C', 1.35],
      ['usable', 'D', 1.15],
      ['usable', 'E', 1.5],
      ['scripting', 'C', 1.8],
      ['keyToPaint', 'C', 1.3],
      ['shift', 'C', 0],
      ['shift', 'D', 0],
      ['shift', 'E', 0],
    ]);
  });

  it('are ratios to the reference, met up to and with the limit', () => {
    const measured = results();
    measured.C = { ...measured.C, usable: 945, scripting: 181 };
    const missed = judge(measured).filter(({ met }) => !met);
    expect(missed.map(({ name, is }) => [name, is])).toEqual([['scripting, script tag', 1.81]]);
  });

  it('allow no shift at all, whatever the reference does', () => {
    const measured = results();
    measured.B = { ...measured.B, shift: 0.2 };
    measured.E = { ...measured.E, shift: 0.001 };
    expect(judge(measured).flatMap(({ name, met }) => (met ? [] : [name]))).toEqual(['layout shift, frame']);
  });
});

describe('the table', () => {
  it('has a line for each page, with ratios where the reference is not zero', () => {
    const measured = results();
    measured.C = { ...measured.C, usable: 945 };
    const lines = table(measured);
    expect(lines).toHaveLength(6);
    expect(lines[3]).toMatch(/^C script tag .* 945 \(1\.35\) .* 0\.000 /);
    expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
  });
});
