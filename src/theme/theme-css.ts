import type { Declarations } from './compile-theme.js';
import type { CompiledTheme, Scheme } from './theme-file.js';

/** The declarations of a theme as CSS; where it has both schemes, `dark` holds only what differs. */
export type ThemeCss = Readonly<Partial<Record<Scheme, string>>>;

/** How a page wants a theme: as the buyer's device prefers, or always bright or dark. */
export type WantedScheme = 'auto' | Scheme;

const text = (declarations: Iterable<readonly [string, string]>): string =>
  Array.from(declarations, ([name, value]) => `${name}:${value}`).join(';');

const changed = (from: Declarations, to: Declarations) => [...to].filter(([name, value]) => from.get(name) !== value);

/** What is shipped of a compiled theme. */
export function themeCss({ light, dark }: CompiledTheme): ThemeCss {
  if (light && dark) return { light: text(light), dark: text(changed(light, dark)) };
  return { ...(light && { light: text(light) }), ...(dark && { dark: text(dark) }) };
}

const block = (scheme: Scheme, declarations: string): string => `:host{color-scheme:${scheme};${declarations}}`;

/**
 * The text of the style sheet, declared on `:host`, so that a page which sets `--vignette-…` on the element wins. A theme
 * with one scheme has that one whatever is wanted.
 */
export function sheetText({ light, dark }: ThemeCss, wanted: WantedScheme): string {
  if (light === undefined || dark === undefined)
    return block(light === undefined ? 'dark' : 'light', light ?? dark ?? '');
  if (wanted !== 'auto') return block(wanted, wanted === 'dark' ? `${light};${dark}` : light);
  return `${block('light', light)}@media (prefers-color-scheme:dark){${block('dark', dark)}}`;
}
