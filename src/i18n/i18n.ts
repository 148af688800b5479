import type { i18n } from 'i18next';
import type { createEngine } from './engine.js';
import { keepFirstFormats } from './first-formats.js';
import { isolateValues } from './isolate.js';
import { textFile } from './text-file.js';
import { TEXT_PARTS, type TextPart } from './text-parts.js';
import type { Locale } from './locales.js';
import { loadOwnFormats } from './own-formats.js';
import { plainText } from './plain-text.js';
import type { TextKey, Texts, TextValues } from './text-key.js';

type Engine = { readonly createEngine: typeof createEngine };
type LoadTexts = (locale: Locale, part: TextPart) => Promise<Texts>;

/** Puts texts of the page's own in the place of ours. */
export type ChangeTexts = (locale: Locale, texts: Texts) => Texts;

/**
 * The language of one widget, and its texts. Says nothing until the first language has been loaded. The texts are
 * i18next's; it is loaded with what is said of an order, and until then texts are read without it (docs/decisions/0015).
 */
export class I18n {
  private readonly load: LoadTexts;
  private readonly loadEngine: () => Promise<Engine>;
  private readonly listeners = new Set<() => void>();
  /** By language and part: `de form`. */
  private readonly fetched = new Map<string, Promise<Texts>>();
  private readonly texts = new Map<Locale, Texts>();
  private readonly arriving = new Map<TextPart, Promise<void>>();
  private change: ChangeTexts = (_, texts) => texts;
  private plurals: Promise<Engine> | undefined;
  private createEngine: Engine['createEngine'] | undefined;
  private engine: i18n | undefined;
  private shown: Locale | undefined;
  private wanted: Locale | undefined;
  private isBrought = false;

  constructor(load: LoadTexts = textFile, loadEngine: () => Promise<Engine> = () => import('./engine.js')) {
    this.load = load;
    this.loadEngine = loadEngine;
  }

  /** The language that is shown; `undefined` before the first one has been loaded. */
  get locale(): Locale | undefined {
    return this.shown;
  }

  /**
   * Shows another language as soon as its texts and formats are here; until then the old one stays. Of several switches
   * the last one counts, whichever is loaded first. Rejects when they cannot be loaded; the old language stays.
   */
  async setLocale(locale: Locale): Promise<void> {
    this.wanted = locale;
    // More may be needed by the time these are there.
    for (let parts = 0; parts < this.needed();) {
      parts = this.needed();
      await Promise.all([this.fetch(locale, parts), loadOwnFormats(locale)]);
    }
    if (this.wanted !== locale || this.shown === locale) return;
    this.shown = locale;
    this.begin();
  }

  /**
   * Resolves when every text up to a part can be said, with the last one plurals too. Rejects when they cannot be loaded;
   * the next call tries again.
   */
  complete(upTo: TextPart = 'order'): Promise<void> {
    const arrive = async () => {
      const parts = TEXT_PARTS.indexOf(upTo) + 1;
      const isLast = parts === TEXT_PARTS.length;
      await Promise.all([isLast && this.pluralize(), this.shown && this.fetch(this.shown, parts)]);
    };
    const known = this.arriving.get(upTo);
    if (known) return known;
    const arriving = arrive().catch((cause: unknown) => {
      this.arriving.delete(upTo);
      throw cause;
    });
    this.arriving.set(upTo, arriving);
    return arriving;
  }

  /** Puts texts of the page's own in the place of ours, in each language that is shown; without an argument ours again. */
  override(change: ChangeTexts = (_, texts) => texts): void {
    this.change = change;
    this.begin();
  }

  /**
   * A text in the language that is shown; empty before there is one. What is not there yet, such as a notice on the first
   * form or a plural of more than one, is empty and asked for; who listens is told when it has come. Values that are
   * texts keep their own direction.
   */
  t(key: TextKey, values: TextValues = {}): string {
    if (!this.shown) return '';
    const placed = isolateValues(values, this.shown);
    if (this.engine) return this.engine.t(key, { ...placed, lng: this.shown });
    const text = plainText(this.said(this.shown), key, placed);
    if (text === undefined) this.bring('count' in values).catch(() => undefined);
    return text ?? '';
  }

  /** Calls `listener` after each change of what is said, and when the plurals are there, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Where it cannot be had, the next text that needs it asks again. A text that is nowhere is looked for once. */
  private async bring(isPlural: boolean): Promise<void> {
    if (isPlural) return this.pluralize();
    if (this.isBrought) return;
    this.isBrought = true;
    try {
      await this.complete('form');
      this.begin();
    } catch (cause) {
      this.isBrought = false;
      throw cause;
    }
  }

  /** From here on i18next speaks. */
  private async pluralize(): Promise<void> {
    this.plurals ??= this.loadEngine();
    try {
      const { createEngine } = await this.plurals;
      this.createEngine = createEngine;
      if (!this.engine) this.begin();
    } catch (cause) {
      this.plurals = undefined;
      throw cause;
    }
  }

  /** Speaks with the texts there are now. */
  private begin(): void {
    const { createEngine, shown } = this;
    if (createEngine && shown) this.engine = createEngine(new Map([[shown, this.said(shown)]]));
    for (const listener of this.listeners) listener();
  }

  private said(locale: Locale): Texts {
    return this.change(locale, this.texts.get(locale) ?? {});
  }

  /** How many parts have been asked for. */
  private needed(): number {
    return Math.max(0, ...Array.from(this.arriving.keys(), (part) => TEXT_PARTS.indexOf(part))) + 1;
  }

  private async fetch(locale: Locale, parts: number): Promise<void> {
    await Promise.all(TEXT_PARTS.slice(0, parts).map((part) => this.fetchPart(locale, part)));
  }

  private async fetchPart(locale: Locale, part: TextPart): Promise<void> {
    const name = `${locale} ${part}`;
    if (this.fetched.has(name)) return void (await this.fetched.get(name));
    const fetching = this.load(locale, part);
    this.fetched.set(name, fetching);
    try {
      const { formats, ...texts } = await fetching;
      keepFirstFormats(locale, formats);
      this.texts.set(locale, { ...this.texts.get(locale), ...texts });
    } catch (cause) {
      this.fetched.delete(name);
      throw cause;
    }
    if (locale === this.shown) this.engine?.addResourceBundle(locale, 'translation', this.said(locale), true, true);
  }
}
