/// <reference types="vite/types/import-meta.d.ts" />
import type { Locale } from './locales.js';
import type { Texts } from './text-key.js';

/** What the first form says, or all the rest of a language; the build cuts each locale file in two (vite.config.ts). */
export type TextPart = 'first' | 'rest';

const files = {
  first: import.meta.glob<Texts>('../../locales/*.json', { import: 'default', query: '?first' }),
  rest: import.meta.glob<Texts>('../../locales/*.json', { import: 'default', query: '?rest' }),
};

/** Fetches one part of one language, and of no other. Rejects when it cannot be fetched. */
export async function loadTexts(locale: Locale, part: TextPart): Promise<Texts> {
  const load = files[part][`../../locales/${locale}.json`];
  if (!load) throw new Error(`There is no locales/${locale}.json.`);
  return load();
}
