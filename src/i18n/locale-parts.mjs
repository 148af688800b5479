import { readFile } from 'node:fs/promises';

/** The groups of texts that the first form needs: the choice of a country, its frame, and what may be wrong with it. */
export const FIRST_GROUPS = ['action', 'step', 'seller', 'price', 'country', 'broken', 'launcher'];

/**
 * A plugin for the build and the tests: cuts `locales/*.json` in two, so that the first form loads what it says and the
 * rest arrives beside it. A locale stays one file for its translators.
 *
 * @returns {import('vite').Plugin}
 */
export function localeParts() {
  return {
    name: 'locale-parts',
    enforce: 'pre',
    async load(id) {
      const [, file, part] = /^(.*\/locales\/[\w-]+\.json)\?(first|rest)$/.exec(id) ?? [];
      if (!file) return null;
      const groups = Object.entries(JSON.parse(await readFile(file, 'utf8')));
      const wanted = groups.filter(([name]) => FIRST_GROUPS.includes(name) === (part === 'first'));
      return `export default ${JSON.stringify(Object.fromEntries(wanted))}`;
    },
  };
}
