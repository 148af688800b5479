// What `npm run size` runs: weighs what a page loads (brotli) against the budgets and the recorded numbers.
// `npm run size -- --record` writes the numbers anew.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { firstFormFiles, reviewFiles } from './loaded.mjs';

const RECORD = new URL('./sizes.json', import.meta.url);
/** Bytes by which a number may differ from the recorded one: compressors of two Node releases do not agree to the byte. */
const TOLERANCE = 64;

/** @param {Iterable<string>} files */
function weigh(files) {
  return [...files].reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(new URL(`../../dist/web/${file}`, import.meta.url))).length,
    0,
  );
}

/** @type {Record<string, number>} */
const sizes = {
  'script tag': weigh(['vignette-checkout.js']),
  'first usable form': weigh(firstFormFiles()),
  'up to the review': weigh(reviewFiles()),
  'frame host script': weigh(['iframe/host.js']),
};
/** @type {{ budgets: Record<string, number>, recorded: Record<string, number> }} */
const { budgets, recorded } = JSON.parse(readFileSync(RECORD, 'utf8'));

if (process.argv.includes('--record')) {
  writeFileSync(RECORD, `${JSON.stringify({ budgets, recorded: sizes }, null, 2)}\n`);
}

let failed = false;
for (const [name, size] of Object.entries(sizes)) {
  const budget = budgets[name] ?? 0;
  const before = recorded[name] ?? 0;
  const isOver = size > budget;
  const isGrown = !process.argv.includes('--record') && Math.abs(size - before) > TOLERANCE;
  const verdict = isOver
    ? 'OVER BUDGET'
    : isGrown
      ? `not the recorded ${before}: look why, then npm run size -- --record`
      : 'ok';
  console.log(`${name.padEnd(20)} ${String(size).padStart(6)} of ${budget} bytes  ${verdict}`);
  failed ||= isOver || isGrown;
}
process.exit(failed ? 1 : 0);
