/// <reference types="vite/types/import-meta.d.ts" />
import type { ThemeName } from './theme-css.js';

/** Compiled from `themes/*.json` before the build (see `compiled-themes.test.ts`), so that no buyer pays for the compiler. */
const files = import.meta.glob<string>('./compiled/*.css.txt', { query: '?raw', import: 'default' });
const sheets = new Map<ThemeName, Promise<CSSStyleSheet>>();

async function build(theme: ThemeName): Promise<CSSStyleSheet> {
  const css = await files[`./compiled/${theme}.css.txt`]?.();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css ?? '');
  return sheet;
}

/**
 * The constructable style sheet of a theme, shared by all widgets of a page; no other theme is loaded.
 *
 * Rejects when the file cannot be loaded; the next call tries again.
 */
export function loadTheme(theme: ThemeName): Promise<CSSStyleSheet> {
  let sheet = sheets.get(theme);
  if (!sheet) {
    sheet = build(theme);
    sheets.set(theme, sheet);
    sheet.catch(() => sheets.delete(theme));
  }
  return sheet;
}
