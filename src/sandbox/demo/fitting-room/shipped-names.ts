import type { WebFiles } from '../../web/web-files.js';

/** What there is to choose from, each by the name that an attribute takes, in the order of the alphabet. */
export interface ShippedNames {
  readonly themes: readonly string[];
  readonly presets: readonly string[];
  /** BCP 47. */
  readonly locales: readonly string[];
}

/**
 * Finds themes, presets and languages by the files that the build wrote for them (vite.config.ts), so that no list here
 * grows old; its schemas are not among them. Code has hashes in its names, each file another one; these end with one stamp for all.
 */
export function shippedNames(files: WebFiles): ShippedNames {
  const paths = [...files.keys()].sort();
  const [, stamp = ''] = /^\/assets\/text-en-first-(.+)\.js$/m.exec(paths.join('\n')) ?? [];
  const named = (before: string, after: string): readonly string[] =>
    paths
      .filter((path) => stamp && path.startsWith(before) && path.endsWith(after))
      .map((path) => path.slice(before.length, -after.length))
      .filter((name) => /^[\w-]+$/.test(name));
  return {
    themes: named('/assets/theme-', `-${stamp}.js`),
    presets: named('/assets/preset-', `-${stamp}.js`),
    locales: named('/assets/text-', `-first-${stamp}.js`),
  };
}
