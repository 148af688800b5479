import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storiesMarkdown } from '../../src/sandbox/stories.js';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('README.md', () => {
  it('tells every story of the sandbox, as the sandbox plays it', () => {
    const [, table = ''] = /<!-- stories -->([^]*?)<!-- \/stories -->/.exec(README) ?? [];
    expect(table.trim()).toBe(storiesMarkdown());
  });
});
