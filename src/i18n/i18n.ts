import type { i18n } from 'i18next';
import type { createEngine } from './engine.js';
import { isolateValues } from './isolate.js';
import { loadTexts, type TextPart } from './load-texts.js';
import type { Locale } from './locales.js';
import { plainText } from './plain-text.js';
import type { TextKey, Texts, TextValues } from './text-key.js';

type Engine = { readonly createEngine: typeof createEngine };
type LoadTexts = (locale: Locale, part: TextPart) => Promise<Texts>;

/**
 * The language of one widget, and its texts. Says nothing until the first language has been loaded. The texts are
 * i18next's; it and most texts are loaded beside the first form, which can be read before (docs/decisions/0004).
 */
export class I18n {
  private readonly load: LoadTexts;
  private readonly loadEngine: () => Promise<Engine>;
  private readonly listeners = new Set<() => void>();
  private readonly texts = new Map<Locale, Texts>();
  private readonly fetched = new Set<string>();
  private engine: i18n | undefined;
  private arriving: Promise<void> | undefined;
  private shown: Locale | undefined;
  private wanted: Locale | undefined;

  constructor(load: LoadTexts = loadTexts, loadEngine: () => Promise<Engine> = () => import('./engine.js')) {
    this.load = load;
    this.loadEngine = loadEngine;
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
    await this.fetch(locale, 'first');
    if (this.arriving) await this.fetch(locale, 'rest');
    if (this.wanted !== locale || this.shown === locale) return;
    this.shown = locale;
    for (const listener of this.listeners) listener();
  }

  /** Resolves when every text can be said, plurals too. Rejects when they cannot be loaded; the next call tries again. */
  complete(): Promise<void> {
    const arrive = async () => {
      const rest = this.shown && this.fetch(this.shown, 'rest');
      const [engine] = await Promise.all([this.loadEngine(), rest]);
      this.engine = engine.createEngine(this.texts);
      for (const listener of this.listeners) listener();
    };
    this.arriving ??= arrive().catch((cause: unknown) => {
      this.arriving = undefined;
      throw cause;
    });
    return this.arriving;
  }

  /**
   * A text in the language that is shown; empty before there is one, and a plural before {@link complete}. Values that are
   * texts keep their own direction in it.
   */
  t(key: TextKey, values: TextValues = {}): string {
    if (!this.shown) return '';
    const placed = isolateValues(values, this.shown);
    if (this.engine) return this.engine.t(key, { ...placed, lng: this.shown });
    return plainText(this.texts.get(this.shown) ?? {}, key, placed) ?? '';
  }

  /** Calls `listener` after each change of language, and when the plurals are there, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async fetch(locale: Locale, part: TextPart): Promise<void> {
    const name = `${locale} ${part}`;
    if (this.fetched.has(name)) return;
    const texts = await this.load(locale, part);
    this.fetched.add(name);
    this.texts.set(locale, { ...this.texts.get(locale), ...texts });
    this.engine?.addResourceBundle(locale, 'translation', texts, true);
  }
}
