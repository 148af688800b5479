import { createInstance } from 'i18next';
import { loadTexts } from './load-texts.js';
import type { Locale } from './locales.js';
import type { TextKey, Texts, TextValues } from './text-key.js';

/** The language of one widget, and its texts. Says nothing until the first language has been loaded. */
export class I18n {
  private readonly i18next = createInstance();
  private readonly load: (locale: Locale) => Promise<Texts>;
  private readonly listeners = new Set<() => void>();
  private shown: Locale | undefined;
  private wanted: Locale | undefined;

  constructor(load: (locale: Locale) => Promise<Texts> = loadTexts) {
    this.load = load;
    void this.i18next.init({
      initAsync: false,
      fallbackLng: false,
      load: 'currentOnly',
      resources: {},
      interpolation: { escapeValue: false },
    });
  }

  /** The language that is shown; `undefined` before the first one has been loaded. */
  get locale(): Locale | undefined {
    return this.shown;
  }

  /**
   * Shows another language as soon as its texts are here; until then the old one stays. Of several switches the last one
   * counts, whichever is loaded first. Rejects when the texts cannot be loaded; the old language stays.
   */
  async setLocale(locale: Locale): Promise<void> {
    this.wanted = locale;
    if (!this.i18next.hasResourceBundle(locale, 'translation')) {
      this.i18next.addResourceBundle(locale, 'translation', await this.load(locale));
    }
    if (this.wanted !== locale || this.shown === locale) return;
    this.shown = locale;
    for (const listener of this.listeners) listener();
  }

  /** A text in the language that is shown; empty before there is one. */
  t(key: TextKey, values: TextValues = {}): string {
    return this.shown ? this.i18next.t(key, { ...values, lng: this.shown }) : '';
  }

  /** Calls `listener` after each change of language, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
