import type { Texts, TextValues } from './text-key.js';

/**
 * A text by its path with its values put in: as much as the form says while i18next is not there. Of a plural the form
 * for one is known, which is the same category in each of our languages; for any other number it reads as missing here. A
 * test holds both equal for every text.
 */
export function plainText(texts: Texts, key: string, values: TextValues): string | undefined {
  let found: string | Texts | undefined = texts;
  for (const name of key.split('.')) found = typeof found === 'object' ? found[name] : undefined;
  if (found === undefined && values['count'] === 1 && !key.endsWith('_one'))
    return plainText(texts, `${key}_one`, values);
  if (typeof found !== 'string') return undefined;
  return found.replace(/\{\{(\w+)\}\}/g, (place, name: string) => String(values[name] ?? place));
}
