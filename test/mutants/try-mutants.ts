import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { KnownTest } from './bench.js';
import { changedFiles, gitIn } from './changed-files.js';
import { Hand } from './crew.js';
import { outdated, readEquivalents } from './equivalent.js';
import { type Instrumented, instrument, type Mutant } from './instrument.js';
import { isAskedFor, type Options, readOptions } from './options.js';
import { planFor } from './plan.js';
import { count, GOAL, type Result, score, survivors, table } from './report.js';
import { type Room, roomOf, ROOMS, sourceFiles, testFiles } from './rooms.js';
import { work } from './work.js';

const MOST_HANDS = 4;

/**
 * Tries the mutants that the command line asks for and prints what became of them.
 *
 * @returns The exit code: 1 when a room stays under the goal, or the list of equivalents is not true any more.
 */
export async function tryMutants(args: readonly string[]): Promise<number> {
  const root = process.cwd();
  const options = readOptions(args, Date.now());
  const files = instrumentAll(root);
  const mutants = files.flatMap((file) => file.mutants);
  const equivalents = readEquivalents();
  const untrue = outdated(equivalents, mutants);
  for (const { file, what } of untrue) console.error(`equivalent.json names no mutant: ${file}  ${what}`);

  const wanted = choose(root, mutants, options);
  if (options.list) for (const { file, line, what } of wanted) console.log(`${file}:${line}  ${what}`);
  console.log(`${wanted.length} mutants`);
  if (options.list || wanted.length === 0) return untrue.length > 0 ? 1 : 0;

  const hands = Array.from({ length: Math.min(availableParallelism(), MOST_HANDS) }, () => new Hand(root, files));
  try {
    const begun = Date.now();
    const tests = await lookAt(root, hands, wanted);
    const plans = wanted.flatMap((mutant) => {
      const room = roomOf(mutant.file);
      return room ? [planFor(mutant, room, tests)] : [];
    });
    const results = await work(hands, plans, equivalents, options.until);
    return report(results, Date.now() - begun) && untrue.length === 0 ? 0 : 1;
  } finally {
    for (const hand of hands) hand.stop();
  }
}

function instrumentAll(root: string): readonly Instrumented[] {
  let next = 0;
  return ROOMS.flatMap((room) => sourceFiles(root, room)).map((file) => {
    const made = instrument(file, readFileSync(join(root, file), 'utf8'), next);
    next += made.mutants.length;
    return made;
  });
}

function choose(root: string, mutants: readonly Mutant[], { paths, changed }: Options): readonly Mutant[] {
  const changedNow = changed ? new Set(changedFiles(gitIn(root))) : undefined;
  return mutants.filter(({ file }) => isAskedFor(file, paths) && (changedNow?.has(file) ?? true));
}

/** The tests that may notice. One that fails by itself can tell nothing, and is named. */
async function lookAt(root: string, hands: readonly Hand[], wanted: readonly Mutant[]): Promise<readonly KnownTest[]> {
  const folders = new Set(roomsOf(wanted).flatMap(({ testedIn }) => testedIn));
  const files = [...folders].flatMap((folder) => testFiles(root, folder));
  const shares = hands.map((hand, share) => hand.look(files.filter((_, index) => index % hands.length === share)));
  const tests = (await Promise.all(shares)).flat();
  for (const { file, name, passed } of tests) {
    if (!passed) console.log(`not used, for it fails here, with fewer runs and no mutant: ${file}  ${name}`);
  }
  return tests;
}

function roomsOf(mutants: readonly Mutant[]): readonly Room[] {
  return ROOMS.filter((room) => mutants.some(({ file }) => roomOf(file) === room));
}

/** Prints the tables. Whether every room has reached the goal. */
function report(results: readonly Result[], took: number): boolean {
  const files = new Set(results.map(({ mutant }) => mutant.file));
  const byFile = new Map([...files].map((file) => [file, results.filter(({ mutant }) => mutant.file === file)]));
  const rooms = roomsOf(results.map(({ mutant }) => mutant));
  const byRoom = new Map(
    rooms.map((room) => [room.folder, results.filter(({ mutant }) => roomOf(mutant.file) === room)]),
  );
  console.log(`\n${table(byFile)}\n\n${survivors(results)}\n\n${table(new Map([...byRoom, ['total', results]]))}`);
  const { tried } = count(results);
  console.log(`\n${Math.round(took / 1000)} s, ${((tried / took) * 1000).toFixed(1)} mutants a second`);
  const low = [...byRoom].filter(([, ofRoom]) => score(count(ofRoom)) < GOAL);
  for (const [folder] of low) console.log(`${folder} is under ${GOAL} %`);
  return low.length === 0;
}
