import { expect, test } from '@playwright/test';
import { CELLS, EMBEDDINGS, isSampled, nameOf, OUTCOMES, reasonAgainst, TYPES } from './matrix.js';
import { type Result, resultsTable } from './results.js';

const SAMPLED = CELLS.filter(isSampled);

/** The cells of a row of the table, without their blanks. */
const rowOf = (table: string, start: RegExp): readonly string[] => {
  const row = table.split('\n').find((line) => start.test(line)) ?? '';
  return row.split('|').map((cell) => cell.trim());
};

test.describe('the payment matrix', () => {
  test('has a cell or a reason for every type, embedding and outcome', () => {
    const reasons = TYPES.flatMap((type) => OUTCOMES.filter((outcome) => reasonAgainst(type, outcome) !== undefined));
    const all = TYPES.length * EMBEDDINGS.length * OUTCOMES.length;
    expect(CELLS.length + reasons.length * EMBEDDINGS.length).toBe(all);
    expect(new Set(CELLS.map(nameOf)).size).toBe(CELLS.length);
  });

  test('has a sample with each type in each embedding, and with each outcome', () => {
    expect(SAMPLED).toHaveLength(TYPES.length * EMBEDDINGS.length);
    expect(new Set(SAMPLED.map(({ type, embedding }) => `${type} ${embedding}`)).size).toBe(SAMPLED.length);
    expect(new Set(SAMPLED.map(({ outcome }) => outcome)).size).toBe(OUTCOMES.length);
  });
});

test.describe('the table of results', () => {
  test('says of each cell how it ended, that it was not played, or that there is none', () => {
    const results = new Map<string, Result>([
      ['APPLE_PAY script success', 'ok'],
      ['APPLE_PAY script declined', 'FAILED'],
    ]);
    const table = resultsTable(results);
    expect(rowOf(table, /^\| APPLE_PAY +\| script tag/).slice(1, 6)).toEqual([
      'APPLE_PAY',
      'script tag',
      'ok',
      'FAILED',
      '–',
    ]);
    expect(rowOf(table, /^\| APPLE_PAY +\| cross-origin frame/).slice(3, 6)).toEqual(['', '', '–']);
    expect(table).toContain('1 ok, 1 FAILED.');
    const line = table.split('\n').find((one) => one.startsWith('- –: APPLE_PAY × authentication: '));
    expect(line).toContain(reasonAgainst('APPLE_PAY', 'authentication'));
  });

  test('has columns that stand under each other', () => {
    const rows = resultsTable(new Map([['LINK frame twice', 'ok']]))
      .split('\n')
      .filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(2 + TYPES.length * EMBEDDINGS.length);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });
});
