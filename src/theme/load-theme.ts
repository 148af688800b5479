import { compiledTheme } from './compiled-theme.js';
import { sheetText } from './theme-css.js';
import type { NamedTheme } from './theme-names.js';

const sheets = new Map<string, Promise<CSSStyleSheet>>();

async function build({ theme, scheme }: NamedTheme): Promise<CSSStyleSheet> {
  const css = await compiledTheme(theme);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetText(css, scheme));
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
