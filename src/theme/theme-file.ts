import { compileTheme, type Declarations } from './compile-theme.js';
import { isRecord } from './token-value.js';

/** A colour scheme of a theme. */
export type Scheme = 'light' | 'dark';

/** What a theme file says beside its tokens, under `$extensions["vignette-checkout"]`. */
export interface ThemeSettings {
  /** The shipped theme whose tokens hold where the file has none. */
  readonly extends: string;
  /** The schemes the theme has; with one alone it looks the same on every device. */
  readonly schemes: readonly Scheme[];
  /** The tokens that differ in its dark scheme; only where it has both. */
  readonly dark: unknown;
}

/** The custom properties of a theme, for each scheme it has. */
export type CompiledTheme = Readonly<Partial<Record<Scheme, Declarations>>>;

const SETTINGS = ['extends', 'schemes', 'dark'];
const isScheme = (value: unknown): value is Scheme => value === 'light' || value === 'dark';

/**
 * Reads what a theme file says of itself.
 *
 * @throws {TypeError} When it says something unknown.
 */
export function themeSettings(file: unknown): ThemeSettings {
  if (!isRecord(file)) throw new TypeError('A theme is a JSON object.');
  const extensions = isRecord(file['$extensions']) ? file['$extensions'] : {};
  const given = extensions['vignette-checkout'] ?? {};
  if (!isRecord(given)) throw new TypeError('The settings of a theme are a JSON object.');
  const unknown = Object.keys(given).find((name) => !SETTINGS.includes(name));
  if (unknown !== undefined) throw new TypeError(`A theme has no setting "${unknown}".`);
  const { extends: base = 'calm', schemes = ['light', 'dark'], dark } = given;
  if (typeof base !== 'string') throw new TypeError('A theme extends a shipped theme by its name.');
  if (!Array.isArray(schemes) || !schemes.length || !schemes.every(isScheme)) {
    throw new TypeError('The schemes of a theme are "light", "dark" or both.');
  }
  return { extends: base, schemes, dark };
}

/**
 * Compiles a theme with all the themes it builds on, for each scheme it has. What a base says of its dark scheme comes
 * after the bright tokens of all, so that a theme which says nothing of the dark keeps the dark colours of its base.
 *
 * @param chain The parsed files, the one that builds on nothing first, the theme itself last.
 * @param isLinked As for `compileTheme`.
 * @throws {TypeError} Naming what is wrong.
 */
export function compileThemeFile(chain: readonly unknown[], isLinked = false): CompiledTheme {
  const settings = chain.map(themeSettings);
  const schemes = settings.at(-1)?.schemes ?? [];
  const both = schemes.length > 1;
  const bases = both ? settings : settings.slice(0, -1);
  const bright = both ? chain : chain.slice(0, -1);
  const darks = bases.map(({ dark }) => dark ?? {});
  // A theme that is dark alone says so with its own tokens.
  const night = both ? [...bright, ...darks] : [...bright, ...darks, ...chain.slice(-1)];
  return {
    ...(schemes.includes('light') && { light: compileTheme(chain, isLinked) }),
    ...(schemes.includes('dark') && { dark: compileTheme(night, isLinked) }),
  };
}
