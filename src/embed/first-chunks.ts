/** Files that the first form needs besides the element's own code, by what a page may ask for. */
export interface FirstChunks {
  /** The texts of the first form by language. */
  readonly locales: Readonly<Record<string, string>>;
  /** The themes by name. */
  readonly themes: Readonly<Record<string, string>>;
  /** The presets by name, without the default one, which has no file. */
  readonly presets: Readonly<Record<string, string>>;
}

/**
 * The files of this build, as paths from the folder of the script tag; the build puts them in (vite.config.ts). Without
 * them everything is loaded all the same, one round trip later.
 */
export const FIRST_CHUNKS: FirstChunks = { locales: {}, themes: {}, presets: {} };
