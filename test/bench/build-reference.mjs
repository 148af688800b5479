import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Builds the Lit reference with the widget's own bundler and target: one file, minified.
 *
 * @returns {Promise<string>}
 */
export async function buildReference() {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      write: false,
      modulePreload: false,
      rolldownOptions: { input: fileURLToPath(new URL('./reference/lit-first-step.ts', import.meta.url)) },
    },
  });
  const [first] = [result].flat();
  const [chunk] = first && 'output' in first ? first.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The reference was not built.');
  return chunk.code;
}
