/// <reference types="vite/types/import-meta.d.ts" />
import type { DataFormats } from './data-formats.js';
import type { IntlData } from './intl-data.js';

const files = import.meta.glob<IntlData>('./intl-data/*.json', { import: 'default' });
const loaded = new Map<string, DataFormats>();

/**
 * How a language is written that we do not leave to Intl, since not every browser knows it (docs/decisions/0014).
 * `undefined` for all others, and before {@link loadOwnFormats}.
 */
export const ownFormats = (locale: string): DataFormats | undefined => loaded.get(locale);

/** Fetches what {@link ownFormats} needs of a language; nothing where Intl does it. Rejects when it cannot be fetched. */
export async function loadOwnFormats(locale: string): Promise<void> {
  const load = files[`./intl-data/${locale}.json`];
  if (!load) return;
  const [{ DataFormats: Formats }, data] = await Promise.all([import('./data-formats.js'), load()]);
  loaded.set(locale, new Formats(data, locale));
}
