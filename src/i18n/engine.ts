import { createInstance, type i18n } from 'i18next';
import type { Texts } from './text-key.js';

/** An i18next instance of one widget's own, told nothing but what it is given. Lit escapes what it renders. */
export function createEngine(texts: ReadonlyMap<string, Texts>): i18n {
  const engine = createInstance();
  void engine.init({
    initAsync: false,
    fallbackLng: false,
    load: 'currentOnly',
    resources: Object.fromEntries([...texts].map(([locale, translation]) => [locale, { translation }])),
    interpolation: { escapeValue: false },
  });
  return engine;
}
