import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storiesMarkdown } from '../../src/sandbox/stories.js';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The rows of a table without the blanks and dashes by which a formatter lines its columns up. */
const rows = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim().replace(/^-{3,}$/, '---')));

describe('README.md', () => {
  it('tells every story of the sandbox, as the sandbox plays it', () => {
    const [, table = ''] = /<!-- stories -->([^]*?)<!-- \/stories -->/.exec(README) ?? [];
    expect(rows(table)).toEqual(rows(storiesMarkdown()));
  });
});
