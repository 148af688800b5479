// What a page loads, from the manifest of the build: the one list that `npm run size` weighs and a browser test confirms.
import { readdirSync, readFileSync } from 'node:fs';

/** Modules and chunks that are added on the way to the review. */
const TO_THE_REVIEW = [
  // The chunk of the session beyond the first form; see vite.config.ts.
  'rest',
  // That of the period, with what the steps after it share.
  'steps',
  ...['vehicle', 'plate', 'contact', 'review'].map((step) => `src/ui/steps/${step}/${step}-step.ts`),
];

/** @typedef {{ file: string, name?: string, imports?: string[], dynamicImports?: string[] }} Chunk */

/** @returns {Record<string, Chunk>} */
function manifest() {
  return JSON.parse(readFileSync(new URL('../../dist/web/.vite/manifest.json', import.meta.url), 'utf8'));
}

/**
 * The files of these modules or chunks and of all that they import statically.
 *
 * @param {readonly string[]} modules
 * @returns {Set<string>}
 */
function closure(modules) {
  const chunks = manifest();
  /** @type {Set<string>} */
  const files = new Set();
  const visit = (/** @type {string} */ name) => {
    const chunk = chunks[name] ?? Object.values(chunks).find((it) => it.name === name);
    if (!chunk) throw new Error(`The build has no chunk for ${name}; name the module that is loaded instead.`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const name of modules) visit(name);
  return files;
}

/**
 * A file that the widget loads by a name which it puts together.
 *
 * @param {string} name
 */
function named(name) {
  const files = readdirSync(new URL('../../dist/web/assets/', import.meta.url));
  const file = files.find((one) => one.startsWith(`${name}-`) && one.endsWith('.js'));
  if (!file) throw new Error(`The build has no file for ${name}.`);
  return `assets/${file}`;
}

/** Files of the script tag up to the first usable form, in English with the default theme and preset. */
export const firstFormFiles = () =>
  new Set(['vignette-checkout.js', ...closure(['src/define.ts']), named('text-en-first'), named('theme-calm')]);

/** Files up to and with the review. */
export const reviewFiles = () =>
  new Set([...firstFormFiles(), ...closure(TO_THE_REVIEW), named('text-en-form'), named('text-en-review')]);
