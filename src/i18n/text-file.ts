/// <reference types="vite/types/import-meta.d.ts" />
import type { TextPart } from './text-parts.js';
import type { Locale } from './locales.js';
import type { Texts } from './text-key.js';

const files = {
  first: import.meta.glob<Texts>('../../locales/*.json', { import: 'default', query: '?first' }),
  form: import.meta.glob<Texts>('../../locales/*.json', { import: 'default', query: '?form' }),
  review: import.meta.glob<Texts>('../../locales/*.json', { import: 'default', query: '?review' }),
  order: import.meta.glob<Texts>('../../locales/*.json', { import: 'default', query: '?order' }),
};

/**
 * One part of one language. A list of all of them would be three kilobytes of the first form, so the widget's build puts
 * the name of the file together instead (vite.config.ts).
 */
export async function textFile(locale: Locale, part: TextPart): Promise<Texts> {
  const load = files[part][`../../locales/${locale}.json`];
  if (!load) throw new Error(`There is no locales/${locale}.json.`);
  return load();
}
