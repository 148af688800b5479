/** What the script tag knows of the files that the first form needs besides the element's own code. */
export interface FirstChunks {
  /** Ends the names of all texts, themes and presets of this build. */
  readonly stamp: string;
  /** The presets that have a file. */
  readonly presets: readonly string[];
}

/**
 * The files of this build; the build puts them in (vite.config.ts). Without them everything is loaded all the same, one
 * round trip later.
 */
export const FIRST_CHUNKS: FirstChunks = { stamp: '', presets: [] };
