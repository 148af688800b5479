// What `npm run test:mutants` runs: breaks the code in many small ways and counts which of them no test notices.
//   node test/mutants/mutants.mjs [paths…]   these files or folders, else all rooms of rooms.ts
//     --changed     only files that differ from origin/main, or else from the last commit
//     --minutes 4   no new mutant after so many minutes; the rest is reported as not run
//     --list        names the mutants and runs nothing
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('./try-mutants.js') }} */
const { module } = await runnerImport(new URL('./try-mutants.ts', import.meta.url).pathname);
process.exitCode = await module.tryMutants(process.argv.slice(2));
