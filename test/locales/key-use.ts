import { type FlatTexts, withoutPlural } from './flatten-texts.js';

/** Keys that the code names but English lacks, and texts that no code names. */
export interface KeyUse {
  readonly unknown: readonly string[];
  readonly unused: readonly string[];
}

const LITERAL = /'([^'\\\n]+)'/g;
const TEMPLATE = /`((?:[^`\\$]|\$(?!\{)|\$\{[^{}`]*\})+)`/g;
const ASKED = /\bt\(\s*'([^'\\\n]+)'/g;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A template as the keys it can make: `plate.fuelType.${fuel}` makes every key right below `plate.fuelType`. */
function pattern(template: string): RegExp | undefined {
  if (!/^[\w-]+\./.test(template)) return undefined;
  return new RegExp(
    `^${template
      .split(/\$\{[^{}]*\}/)
      .map(escaped)
      .join('[^.]+')}$`,
  );
}

const all = (source: string, shape: RegExp): readonly string[] =>
  [...source.matchAll(shape)].map(([, text = '']) => text);

/**
 * Compares the keys the code names with those there are. A key counts as named when it stands anywhere as a text, or can
 * be made by a template that starts with the name of a group.
 *
 * @param sources The code, tests left out.
 */
export function keyUse(english: FlatTexts, sources: readonly string[]): KeyUse {
  const keys = new Set([...english.keys()].map(withoutPlural));
  const texts = new Set(sources.flatMap((source) => all(source, LITERAL)));
  const patterns = sources.flatMap((source) => all(source, TEMPLATE)).flatMap((template) => pattern(template) ?? []);
  return {
    unknown: sources.flatMap((source) => all(source, ASKED)).filter((key) => !keys.has(key)),
    unused: [...keys].filter((key) => !texts.has(key) && !patterns.some((made) => made.test(key))),
  };
}
