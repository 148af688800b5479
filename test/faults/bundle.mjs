import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

/** Left to Node: databases that find their own files, and what is shared with nobody. */
const EXTERNAL = ['@electric-sql/pglite', 'pg', 'fast-check'];

/** What is another thing in the simulator. @type {Readonly<Record<string, string>>} */
const STAND_INS = { './openapi-route.js': 'no-openapi.ts' };

/**
 * @param {string} name
 * @returns {import('vite').Plugin}
 */
const plugin = (name) => ({
  name,
  enforce: 'pre',
  resolveId(source, importer) {
    const stand = STAND_INS[source];
    if (stand) return this.resolve(`/test/faults/${stand}`, importer);
    if (EXTERNAL.includes(source)) return { id: import.meta.resolve(source), external: true };
    return null;
  },
});

/**
 * Puts the simulator and the real sources into one file and imports it. So all tabs and relays of a hundred thousand
 * purchases share one copy of the code, a module that is loaded late is there at once, and nothing on the disk is asked.
 *
 * @param {string} root - The project, or a copy of it.
 * @returns {Promise<typeof import('./cli.js')>}
 */
export async function importSimulator(root) {
  const folder = await mkdtemp(join(tmpdir(), 'vignette-faults-'));
  try {
    await build({
      configFile: false,
      root,
      logLevel: 'warn',
      publicDir: false,
      plugins: [plugin('simulator')],
      ssr: { noExternal: true },
      build: {
        ssr: join(root, 'test/faults/cli.ts'),
        outDir: folder,
        emptyOutDir: true,
        target: 'node20',
        minify: false,
        sourcemap: 'inline',
        rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'simulator.mjs' } },
      },
    });
    return await import(pathToFileURL(join(folder, 'simulator.mjs')).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The project this file belongs to. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
