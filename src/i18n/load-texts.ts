/// <reference types="vite/types/import-meta.d.ts" />
import type { Locale } from './locales.js';
import type { Texts } from './text-key.js';

const files = import.meta.glob<Texts>('../../locales/*.json', { import: 'default' });

/** Fetches the texts of one language, and of no other. Rejects when they cannot be fetched. */
export async function loadTexts(locale: Locale): Promise<Texts> {
  const load = files[`../../locales/${locale}.json`];
  if (!load) throw new Error(`There is no locales/${locale}.json.`);
  return load();
}
