import { attributeFacts, elementFacts, eventFacts, partFacts } from './public-facts.js';
import { TOKENS } from '../../src/theme/tokens.js';
import { THEMES } from '../../src/theme/theme-names.js';
import { PRESETS } from '../../src/config/preset-names.js';

/** The names that pages write, by their kind, as CSS or HTML writes them. */
export type PublicSurface = Readonly<Record<string, readonly string[]>>;

/** What becomes of the committed names. */
export interface SurfaceChange {
  /** A sentence for each name that pages may use and the code no longer has. */
  readonly problems: readonly string[];
  /** The names to commit: those there are, and those that are gone without a word in the changelog. */
  readonly next: PublicSurface;
}

/** Every public name, as the code has it. */
export const publicSurface = (): PublicSurface => ({
  attributes: attributeFacts().map(({ attribute }) => attribute),
  properties: elementFacts().properties.map(({ name }) => name),
  methods: elementFacts().methods.map(({ name }) => `${name}()`),
  events: eventFacts().map(({ name }) => name),
  'event fields': eventFacts().flatMap(({ name, fields }) => fields.map((field) => `${name}: ${field.name}`)),
  tokens: TOKENS.map((name) => `--vignette-${name}`),
  parts: partFacts().map(({ name }) => `::part(${name})`),
  themes: THEMES.map((name) => `theme="${name}"`),
  presets: PRESETS.map((name) => `preset="${name}"`),
});

/**
 * Compares the public names with those that were committed. A name may only go when the changelog says so, written as it
 * is listed and in backticks.
 */
export function surfaceChange(committed: PublicSurface, now: PublicSurface, changelog: string): SurfaceChange {
  const kinds = [...new Set([...Object.keys(now), ...Object.keys(committed)])];
  const gone = (kind: string) =>
    (committed[kind] ?? []).filter((name) => !now[kind]?.includes(name) && !changelog.includes(`\`${name}\``));
  return {
    problems: kinds.flatMap((kind) =>
      gone(kind).map(
        (name) =>
          `${name} is gone: renaming or removing it breaks pages. Add the new name and keep the old one, or write ` +
          `\`${name}\` in CHANGELOG.md with what to use instead, then npm run docs.`,
      ),
    ),
    next: Object.fromEntries(kinds.map((kind) => [kind, [...(now[kind] ?? []), ...gone(kind)]])),
  };
}
