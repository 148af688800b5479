import { describe, expect, it } from 'vitest';
import { count, type Result, score, survivors, table } from './report.js';

const result = (outcome: Result['outcome'], line = 1): Result => ({
  mutant: { id: line, file: 'src/a.ts', line, what: 'f: something' },
  outcome,
});
const all = [
  result('killed'),
  result('killed'),
  result('timeout'),
  result('survived', 12),
  result('equivalent'),
  result('not run'),
];

describe('the report', () => {
  it('counts a test that does not end as one that notices, and leaves out what was not tried', () => {
    expect(count(all)).toEqual({ tried: 4, killed: 2, survived: 1, timeout: 1, equivalent: 1, notRun: 1 });
    expect(score(count(all))).toBe(75);
    expect(score(count([]))).toBe(100);
  });

  it('has a line for each group', () => {
    expect(table(new Map([['src/a.ts', all]]))).toBe(
      [
        '          killed  endless  survived  equivalent  not run   score',
        'src/a.ts       2        1         1           1        1  75.0 %',
      ].join('\n'),
    );
  });

  it('names who survived, and where', () => {
    expect(survivors(all)).toBe('src/a.ts:12  f: something');
  });
});
