import type { WantedScheme } from './theme-css.js';

/** The shipped themes: one file of this name in `themes/` each. */
export const THEMES = [
  'calm',
  'alpine',
  'voyage',
  'bold',
  'gazette',
  'midnight',
  'plain',
  'contrast',
  'meadow',
  'terracotta',
  'riviera',
] as const;

/** A shipped theme. */
export type Theme = (typeof THEMES)[number];

/** A shipped theme and how a page wants it. */
export interface NamedTheme {
  readonly theme: Theme;
  readonly scheme: WantedScheme;
}

const OF_CALM = { auto: 'auto', light: 'light', dark: 'dark' } as const;

/**
 * What a page means by the name of a theme: `bold` follows the buyer's device, `bold-light` and `bold-dark` do not; `auto`,
 * `light` and `dark` are those of `calm`. Undefined for a name that is none of ours.
 */
export function namedTheme(name: string): NamedTheme | undefined {
  const [, calm] = Object.entries(OF_CALM).find(([own]) => own === name) ?? [];
  if (calm) return { theme: 'calm', scheme: calm };
  const [, base = name, wanted = 'auto'] = /^(.+)-(light|dark)$/.exec(name) ?? [];
  const theme = THEMES.find((one) => one === base);
  return theme && { theme, scheme: wanted === 'light' || wanted === 'dark' ? wanted : 'auto' };
}
