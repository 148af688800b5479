// What `npm run test:plates` runs: strings of all kinds through the plate check, for all countries.
//   node test/plates/fuzz.mjs [count] [seed]   1,000,000 strings when no count is given
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('./fuzz.js') }} */
const { module } = await runnerImport(new URL('./fuzz.ts', import.meta.url).pathname);
process.exitCode = module.fuzzPlates(process.argv.slice(2));
