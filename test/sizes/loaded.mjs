// What a page loads, from the manifest of the build: the one list that `npm run size` weighs and a browser test confirms.
import { readdirSync, readFileSync } from 'node:fs';

/** Modules that the first form in English with the default theme and preset loads on top of the entry. */
const FIRST_FORM = ['src/theme/compiled/calm.json'];

/** Modules and chunks that are added on the way to the review. */
const TO_THE_REVIEW = [
  'src/i18n/engine.ts',
  // The chunk of the session beyond the first form; see vite.config.ts.
  'rest',
  ...['vehicle', 'period', 'plate', 'contact', 'review'].map((step) => `src/ui/steps/${step}/${step}-step.ts`),
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
 * A part of the English texts, which the widget loads by a name that it puts together.
 *
 * @param {string} part
 */
function text(part) {
  const files = readdirSync(new URL('../../dist/web/assets/', import.meta.url));
  const file = files.find((name) => name.startsWith(`text-en-${part}-`) && name.endsWith('.js'));
  if (!file) throw new Error(`The build has no English texts for ${part}.`);
  return `assets/${file}`;
}

/** Files of the script tag up to the first usable form. */
export const firstFormFiles = () =>
  new Set(['vignette-checkout.js', ...closure(['src/define.ts', ...FIRST_FORM]), text('first')]);

/** Files up to and with the review. */
export const reviewFiles = () =>
  new Set([...firstFormFiles(), ...closure(TO_THE_REVIEW), text('form'), text('review')]);
