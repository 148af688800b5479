// One of the processes that try mutants, started by crew.ts. It may hang with a mutant: then it is killed from outside.
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('./serve-bench.js') }} */
const { module } = await runnerImport('./test/mutants/serve-bench.ts');
process.once('disconnect', () => process.exit());
module.serveBench(process);
