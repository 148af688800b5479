/// <reference types="vite/types/import-meta.d.ts" />
import type { ThemeCss } from './theme-css.js';
import type { Theme } from './theme-names.js';

/** Compiled from `themes/*.json` before the build (see `compiled-themes.test.ts`), so that no buyer pays for the compiler. */
const files = import.meta.glob<ThemeCss>('./compiled/*.json', { import: 'default' });

/** A shipped theme. The widget's build puts the name of the file together instead of listing them (vite.config.ts). */
export async function compiledTheme(theme: Theme): Promise<ThemeCss> {
  const load = files[`./compiled/${theme}.json`];
  if (!load) throw new Error(`There is no src/theme/compiled/${theme}.json.`);
  return load();
}
