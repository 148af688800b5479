/// <reference types="vite/types/import-meta.d.ts" />
import type { IntlData } from './intl-data.js';

const files = import.meta.glob<IntlData>('./intl-data/*.json', { import: 'default' });

/** Our own data of one language; the widget's build puts the name of the file together instead (vite.config.ts). */
export async function intlFile(locale: string): Promise<IntlData> {
  const load = files[`./intl-data/${locale}.json`];
  if (!load) throw new Error(`There is no src/i18n/intl-data/${locale}.json.`);
  return load();
}
