/// <reference types="vite/types/import-meta.d.ts" />
import { sheetText, type ThemeCss } from './theme-css.js';
import type { NamedTheme } from './theme-names.js';

/** Compiled from `themes/*.json` before the build (see `compiled-themes.test.ts`), so that no buyer pays for the compiler. */
const files = import.meta.glob<ThemeCss>('./compiled/*.json', { import: 'default' });
const sheets = new Map<string, Promise<CSSStyleSheet>>();

async function build({ theme, scheme }: NamedTheme): Promise<CSSStyleSheet> {
  const css = await files[`./compiled/${theme}.json`]?.();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css ? sheetText(css, scheme) : '');
  return sheet;
}

/**
 * The constructable style sheet of a theme, shared by all widgets of a page; no other theme is loaded.
 *
 * Rejects when the file cannot be loaded; the next call tries again.
 */
export function loadTheme(named: NamedTheme): Promise<CSSStyleSheet> {
  const key = `${named.theme} ${named.scheme}`;
  let sheet = sheets.get(key);
  if (!sheet) {
    sheet = build(named);
    sheets.set(key, sheet);
    sheet.catch(() => sheets.delete(key));
  }
  return sheet;
}
