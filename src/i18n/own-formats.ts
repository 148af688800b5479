import type { DataFormats } from './data-formats.js';
import { intlFile } from './intl-file.js';

const loaded = new Map<string, DataFormats>();

/**
 * How a language is written that we do not leave to Intl, since not every browser knows it (docs/decisions/0014).
 * `undefined` for all others, and before {@link loadOwnFormats}.
 */
export const ownFormats = (locale: string): DataFormats | undefined => loaded.get(locale);

/** Fetches what {@link ownFormats} needs of a language; nothing where Intl does it. Rejects when it cannot be fetched. */
export async function loadOwnFormats(locale: string): Promise<void> {
  if (loaded.has(locale) || !/^(bs|mk|mt|sq)$/.test(locale)) return;
  const [module, data] = await Promise.all([import('./data-formats.js'), intlFile(locale)]);
  loaded.set(locale, new module.DataFormats(data, locale));
}
