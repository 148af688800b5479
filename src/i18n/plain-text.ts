import type { Texts, TextValues } from './text-key.js';

/**
 * A text by its path with its values put in: as much as the first form needs while i18next is on its way. Plural forms
 * are i18next's; a text that has them reads as missing here. A test holds both equal for every text without plurals.
 */
export function plainText(texts: Texts, key: string, values: TextValues): string | undefined {
  let found: string | Texts | undefined = texts;
  for (const name of key.split('.')) found = typeof found === 'object' ? found[name] : undefined;
  if (typeof found !== 'string') return undefined;
  return found.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}
