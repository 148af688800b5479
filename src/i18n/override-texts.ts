import type { ChangeTexts } from './i18n.js';
import type { Texts } from './text-key.js';

function withText(texts: Texts, [name = '', ...path]: readonly string[], text: string): Texts {
  const inside = Object.hasOwn(texts, name) ? texts[name] : undefined;
  if (!path.length) return typeof inside === 'string' ? { ...texts, [name]: text } : texts;
  return typeof inside === 'object' ? { ...texts, [name]: withText(inside, path, text) } : texts;
}

/**
 * Puts texts of a preset in the place of ours. A text that is not there, or has not been loaded yet, is left alone.
 *
 * @param overrides By locale (`de`), then by the path of the text (`country.heading`).
 */
export const overrideTexts =
  (overrides: Readonly<Record<string, Readonly<Record<string, string>>>>): ChangeTexts =>
  (locale, texts) =>
    Object.entries(overrides[locale] ?? {}).reduce((all, [key, text]) => withText(all, key.split('.'), text), texts);
