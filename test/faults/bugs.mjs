// Shows that the simulator bites: lets each bug of bugs/*.patch into a copy of the sources and looks for it.
//   node test/faults/bugs.mjs            all of them, at most 10,000 purchases each
//     --runs 2000 --seed 7               fewer, and others
//     new-key-on-retry …                 only these
import { parseArgs } from 'node:util';
import { importSimulator } from './bundle.mjs';
import { bugNames, withBug } from './patched-copy.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const [runs, seed] = [Number(values.runs), Number(values.seed)];
const names = await bugNames();
const chosen = positionals.length > 0 ? positionals : names;
const wide = Math.max(...chosen.map((bug) => bug.length));

console.log(`${'bug'.padEnd(wide)}  ${'found after'.padStart(11)}  seed  by`);
let missed = 0;
for (const bug of chosen) {
  const { failure } = await withBug(bug, async (root) => (await importSimulator(root)).findBug(runs, seed));
  if (!failure) missed += 1;
  const found = failure ? `${Number(failure.path.split(':')[0]) + 1}` : 'not found';
  console.log(`${bug.padEnd(wide)}  ${found.padStart(11)}  ${String(seed).padStart(4)}  ${failure?.message ?? ''}`);
}
process.exitCode = missed === 0 ? 0 : 1;
