import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isEquivalent, outdated, readEquivalents } from './equivalent.js';
import { instrument } from './instrument.js';
import { ROOMS, sourceFiles } from './rooms.js';

const root = process.cwd();
const mutants = ROOMS.flatMap((room) => sourceFiles(root, room)).flatMap(
  (file) => instrument(file, readFileSync(file, 'utf8'), 0).mutants,
);

describe('the mutants that nobody can tell from the code', () => {
  it('are mutants of the code as it stands', () => {
    expect(outdated(readEquivalents(), mutants)).toEqual([]);
  });

  it('have a reason, and are listed once', () => {
    const listed = readEquivalents();
    for (const { reason } of listed) expect(reason).toMatch(/^[A-Z].{20,}\.$/s);
    expect(new Set(listed.map(({ file, what }) => `${file} ${what}`)).size).toBe(listed.length);
  });

  it('are known by file and words, wherever they stand in it', () => {
    const mutant = { id: 1, file: 'src/a.ts', line: 3, what: 'f: x' };
    const listed = [{ file: 'src/a.ts', what: 'f: x', reason: 'none' }];
    expect(isEquivalent(mutant, listed)).toBe(true);
    expect(isEquivalent({ ...mutant, file: 'src/b.ts' }, listed)).toBe(false);
    expect(outdated(listed, [{ ...mutant, what: 'f: y' }])).toEqual(listed);
  });
});

describe('the rooms', () => {
  it('have mutants in what ships, and none in tests and what only they use', () => {
    for (const { folder } of ROOMS) expect(mutants.some(({ file }) => file.startsWith(`${folder}/`))).toBe(true);
    expect(mutants.filter(({ file }) => /\.test\.ts$|\/testing\/|suite/.test(file))).toEqual([]);
  });
});
