import { describe, expect, it } from 'vitest';
import type { KnownTest } from './bench.js';
import { planFor } from './plan.js';

const room = { folder: 'src/flow', testedIn: ['src/flow', 'src/session', 'src/store/one.test.ts'] };
const mutant = { id: 5, file: 'src/flow/form.ts', line: 1, what: 'something' };
const known = (id: string, file: string, took: number, changes: Partial<KnownTest> = {}): KnownTest => ({
  id,
  file,
  name: id,
  passed: true,
  took,
  reached: [5],
  ...changes,
});

describe('the tests for a mutant', () => {
  it('are those that reach it: beside the file first, then of its room, quick ones before slow ones', () => {
    const tests = [
      known('far', 'src/session/a.test.ts', 1),
      known('file', 'src/store/one.test.ts', 1),
      known('slow', 'src/flow/a.test.ts', 90),
      known('quick', 'src/flow/b.test.ts', 2),
      known('own', 'src/flow/form.test.ts', 100),
      known('own, too', 'src/flow/form.test.ts', 5),
      known('elsewhere', 'src/flow/form.test.ts', 5, { reached: [4, 6] }),
      known('broken', 'src/flow/c.test.ts', 1, { passed: false }),
    ];
    expect(planFor(mutant, room, tests)).toEqual({
      mutant,
      chosen: [
        { file: 'src/flow/form.test.ts', ids: ['own', 'own, too'] },
        { file: 'src/flow/b.test.ts', ids: ['quick'] },
        { file: 'src/flow/a.test.ts', ids: ['slow'] },
        { file: 'src/session/a.test.ts', ids: ['far'] },
        { file: 'src/store/one.test.ts', ids: ['file'] },
      ],
      usual: 199,
    });
  });

  it('are none where none reaches it', () => {
    expect(planFor(mutant, room, []).chosen).toEqual([]);
  });
});
