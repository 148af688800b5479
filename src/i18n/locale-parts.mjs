import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';

/** How the first form writes countries and amounts in each language; see first-formats.ts. */
const FIRST_FORMATS = JSON.parse(readFileSync(new URL('./first-formats.json', import.meta.url), 'utf8'));

/**
 * The groups of texts by when they are needed: for the first form (the choice of a country, its frame, and what may be
 * wrong with it), for the form up to the vehicle, and from the contact to the payment. All else is said of an order.
 */
export const PART_GROUPS = {
  first: ['action', 'step', 'seller', 'price', 'country', 'broken', 'launcher'],
  form: ['vehicle', 'period', 'plate', 'problem', 'notice'],
  review: ['contact', 'review', 'pay', 'failure'],
};

/**
 * The part of the texts that a group belongs to.
 *
 * @param {string} group
 */
export const partOf = (group) =>
  Object.entries(PART_GROUPS).find(([, groups]) => groups.includes(group))?.[0] ?? 'order';

/**
 * A plugin for the build and the tests: cuts `locales/*.json` in four, so that each is small and comes when it is needed.
 * A locale stays one file for its translators.
 *
 * @returns {import('vite').Plugin}
 */
export function localeParts() {
  return {
    name: 'locale-parts',
    enforce: 'pre',
    async load(id) {
      const [, file, part] = /^(.*\/locales\/[\w-]+\.json)\?(first|form|review|order)$/.exec(id) ?? [];
      return file && part ? partAsModule(basename(file, '.json'), await readFile(file, 'utf8'), part) : null;
    },
  };
}

/**
 * One part of a locale file as a module; the first one with the formats of the first form, as if they were its texts.
 *
 * @param {string} locale
 * @param {string} json
 * @param {string} part
 */
export function partAsModule(locale, json, part) {
  const wanted = Object.entries(JSON.parse(json)).filter(([name]) => partOf(name) === part);
  const formats = part === 'first' ? [['formats', FIRST_FORMATS.locales[locale]]] : [];
  return `export default ${JSON.stringify(Object.fromEntries([...wanted, ...formats]))}`;
}
