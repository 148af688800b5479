import { basename } from 'node:path';
import type { Chosen, KnownTest } from './bench.js';
import type { Mutant } from './instrument.js';
import type { Room } from './rooms.js';

/** The tests for one mutant, the likeliest and quickest first. */
export interface Plan {
  readonly mutant: Mutant;
  readonly chosen: readonly Chosen[];
  /** Milliseconds they usually take. */
  readonly usual: number;
}

/** Picks the tests that reach the mutant: those beside the file, then those of its room, then the others. */
export function planFor(mutant: Mutant, room: Room, tests: readonly KnownTest[]): Plan {
  const own = basename(mutant.file, '.ts');
  const byFile = new Map<string, KnownTest[]>();
  for (const test of tests) {
    if (!test.passed || !test.reached.includes(mutant.id)) continue;
    byFile.set(test.file, [...(byFile.get(test.file) ?? []), test]);
  }
  const took = (file: string) => (byFile.get(file) ?? []).reduce((sum, test) => sum + test.took, 0);
  const farness = (file: string) => {
    if (basename(file).startsWith(`${own}.`)) return -1;
    return room.testedIn.findIndex((folder) => file === folder || file.startsWith(`${folder}/`));
  };
  const files = [...byFile.keys()].toSorted((a, b) => farness(a) - farness(b) || took(a) - took(b));
  return {
    mutant,
    chosen: files.map((file) => ({ file, ids: (byFile.get(file) ?? []).map(({ id }) => id) })),
    usual: files.reduce((sum, file) => sum + took(file), 0),
  };
}
