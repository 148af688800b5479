import { plainText } from './plain-text.js';
import type { TextValues, Texts } from './text-key.js';

const formats = new Map<string, Texts>();

/** Keeps the formats that come with the first texts of a language; nothing where there are none. */
export function keepFirstFormats(locale: string, found: string | Texts | undefined): void {
  if (typeof found === 'object') formats.set(locale, found);
}

/**
 * What the first form writes, as Intl would write it, but read from a file: the first country and the first amount that
 * Intl is asked for take a phone a tenth of a second (docs/decisions/0017). `undefined` for all else.
 *
 * @param key `countries.AT`, or `money.EUR` with `units` and `cents`.
 */
export const firstFormat = (locale: string, key: string, values: TextValues = {}): string | undefined =>
  plainText(formats.get(locale) ?? {}, key, values);
