import { compileTheme, type Declarations } from './compile-theme.js';

/** How the widget looks: always bright, always dark, or as the buyer's device prefers. */
export type ThemeName = 'auto' | 'light' | 'dark';

const block = (scheme: string, declarations: Declarations): string =>
  `:host{color-scheme:${scheme};${[...declarations].map(([name, value]) => `${name}:${value}`).join(';')}}`;

/**
 * The style sheet text of a theme, declared on `:host`, so that a page which sets `--vignette-…` on the element wins.
 *
 * @param light The parsed token file of the light theme, on which dark builds.
 * @param dark The parsed token file of the dark theme; not looked at for `light`.
 * @throws {TypeError} When a token is wrong; see {@link compileTheme}.
 */
export function themeCss(theme: ThemeName, light: unknown, dark?: unknown): string {
  if (theme === 'light') return block('light', compileTheme([light]));
  const night = compileTheme([light, dark]);
  if (theme === 'dark') return block('dark', night);
  const day = compileTheme([light]);
  const changed = new Map([...night].filter(([name, value]) => day.get(name) !== value));
  return `${block('light', day)}@media (prefers-color-scheme:dark){${block('dark', changed)}}`;
}
