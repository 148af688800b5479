import { describe, expect, it, vi } from 'vitest';
import { I18n } from './i18n.js';
import { textFile } from './text-file.js';
import { TEXT_PARTS } from './text-parts.js';
import { LOCALES, type Locale } from './locales.js';
import type { TextKey, Texts } from './text-key.js';

const TEXTS: Readonly<Partial<Record<Locale, Texts>>> = {
  en: {
    hello: 'Hello {{name}}',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    deep: { er: 'Deeper' },
    only: 'x',
  },
  de: { hello: 'Hallo {{name}}', days_one: '{{count}} Tag', days_other: '{{count}} Tage', deep: { er: 'Tiefer' } },
  ar: {
    hello: 'مرحبًا {{name}}',
    days_zero: 'بلا أيام',
    days_one: 'يوم',
    days_two: 'يومان',
    days_few: '{{count}} أيام',
    days_many: '{{count}} يومًا',
    days_other: '{{count}} يوم',
    deep: { er: 'أعمق' },
  },
};
const load = (locale: Locale) => Promise.resolve(TEXTS[locale] ?? {});
/** These texts are not those of `locales/en.json`, whose names the real key type knows. */
const isKey = (key: string): key is TextKey => key.length > 0;
function say(i18n: I18n, key: string, values?: Readonly<Record<string, string | number>>): string {
  return isKey(key) ? i18n.t(key, values) : '';
}

function held() {
  const waiting = new Map<Locale, { give(): void; fail(cause: Error): void }>();
  const load = vi.fn(
    (locale: Locale) =>
      new Promise<Texts>((resolve, reject) => {
        waiting.set(locale, { give: () => resolve(TEXTS[locale] ?? {}), fail: reject });
      }),
  );
  return { load, of: (locale: Locale) => waiting.get(locale) };
}

describe('I18n', () => {
  it('says nothing before the first language is there', () => {
    const i18n = new I18n(load);
    expect(i18n.locale).toBeUndefined();
    expect(say(i18n, 'hello')).toBe('');
  });

  it('speaks the language that was loaded, by path, with values and plurals', async () => {
    const i18n = new I18n(load);
    await i18n.setLocale('de');
    await i18n.complete();
    expect(i18n.locale).toBe('de');
    expect(say(i18n, 'hello', { name: 'Ada' })).toBe('Hallo Ada');
    expect(say(i18n, 'deep.er')).toBe('Tiefer');
    expect([0, 1, 2].map((count) => say(i18n, 'days', { count }))).toEqual(['0 Tage', '1 Tag', '2 Tage']);
  });

  it('puts values in as they are, neither escaped nor read as texts', async () => {
    const i18n = new I18n(load);
    await i18n.setLocale('en');
    const name = '<b>$t(deep.er) {{count}} $1</b>';
    expect(say(i18n, 'hello', { name })).toBe(`Hello ${name}`);
  });

  it('keeps each value in its own direction where the language is written from right to left', async () => {
    const i18n = new I18n(load);
    await i18n.setLocale('ar');
    const before = say(i18n, 'hello', { name: 'GÖ-AB 12' });
    await i18n.complete();
    expect([before, say(i18n, 'hello', { name: 'GÖ-AB 12' })]).toEqual(Array(2).fill('مرحبًا \u2068GÖ-AB 12\u2069'));
  });

  it('has a form for each of the six plurals of Arabic', async () => {
    const i18n = new I18n(load);
    await i18n.setLocale('ar');
    await i18n.complete();
    expect([0, 1, 2, 3, 11, 100].map((count) => say(i18n, 'days', { count }))).toEqual([
      'بلا أيام',
      'يوم',
      'يومان',
      '3 أيام',
      '11 يومًا',
      '100 يوم',
    ]);
  });

  it('keeps the old language until the new one can be used, then tells', async () => {
    const texts = held();
    const i18n = new I18n((locale) => (locale === 'en' ? load(locale) : texts.load(locale)));
    await i18n.setLocale('en');
    const listener = vi.fn();
    i18n.subscribe(listener);
    const switched = i18n.setLocale('de');
    expect(say(i18n, 'deep.er')).toBe('Deeper');
    expect(listener).not.toHaveBeenCalled();
    texts.of('de')?.give();
    await switched;
    expect(say(i18n, 'deep.er')).toBe('Tiefer');
    expect(listener).toHaveBeenCalledOnce();
  });

  it('drops the answer of a switch that another one has overtaken', async () => {
    const texts = held();
    const i18n = new I18n(texts.load);
    const first = i18n.setLocale('de');
    const second = i18n.setLocale('en');
    texts.of('en')?.give();
    await second;
    texts.of('de')?.give();
    await first;
    expect(i18n.locale).toBe('en');
  });

  it('stays with the old language when the new one cannot be loaded', async () => {
    const texts = held();
    const i18n = new I18n((locale) => (locale === 'en' ? load(locale) : texts.load(locale)));
    await i18n.setLocale('en');
    const switched = i18n.setLocale('de');
    texts.of('de')?.fail(new Error('offline'));
    await expect(switched).rejects.toThrow('offline');
    expect([i18n.locale, say(i18n, 'deep.er')]).toEqual(['en', 'Deeper']);
  });

  it('loads a language once', async () => {
    const spy = vi.fn(load);
    const i18n = new I18n(spy);
    for (const locale of ['en', 'de', 'en', 'de'] as const) await i18n.setLocale(locale);
    expect(spy.mock.calls).toEqual([
      ['en', 'first'],
      ['de', 'first'],
    ]);
  });

  it('loads what is needed of the language, each part once, and as much of the next one', async () => {
    const spy = vi.fn(load);
    const i18n = new I18n(spy);
    await i18n.setLocale('en');
    await Promise.all([i18n.complete('form'), i18n.complete('form'), i18n.complete('review')]);
    await i18n.setLocale('de');
    expect(spy.mock.calls).toEqual([
      ['en', 'first'],
      ['en', 'form'],
      ['en', 'review'],
      ['de', 'first'],
      ['de', 'form'],
      ['de', 'review'],
    ]);
    expect(say(i18n, 'days', { count: 1 })).toBe('1 Tag');
  });

  it('says the texts of a part that comes later', async () => {
    const parts: Readonly<Record<string, Texts>> = {
      first: { hello: 'Hi' },
      order: { bye: 'Bye', left_one: 'one left' },
    };
    const i18n = new I18n((_, part) => Promise.resolve(parts[part] ?? {}));
    await i18n.setLocale('en');
    await i18n.complete('form');
    await i18n.complete();
    expect([say(i18n, 'bye'), say(i18n, 'left', { count: 1 })]).toEqual(['Bye', 'one left']);
  });

  it('asks for a text of the form that is not there yet, and tells when it has come', async () => {
    const load = vi.fn((_: Locale, part: string): Promise<Texts> =>
      Promise.resolve(part === 'form' ? { notice: 'Gone' } : {}),
    );
    const i18n = new I18n(load);
    await i18n.setLocale('en');
    load.mockRejectedValueOnce(new Error('offline'));
    const told = vi.fn();
    i18n.subscribe(told);
    expect(say(i18n, 'notice')).toBe('');
    await vi.waitFor(() => expect(say(i18n, 'notice')).toBe('Gone'));
    expect(told).toHaveBeenCalledOnce();
  });

  it('looks once for a text that is nowhere', async () => {
    const told = vi.fn();
    const i18n = new I18n(load);
    await i18n.setLocale('en');
    i18n.subscribe(() => told(say(i18n, 'nowhere')));
    expect(say(i18n, 'nowhere')).toBe('');
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    await i18n.complete('review');
    expect(told.mock.calls).toEqual([['']]);
  });

  it('shows a language with what came to be needed while it was on its way', async () => {
    const texts = held();
    const i18n = new I18n((locale) => (locale === 'en' ? load(locale) : texts.load(locale)));
    await i18n.setLocale('en');
    const switched = i18n.setLocale('de');
    await i18n.complete('form');
    texts.of('de')?.give();
    await vi.waitFor(() => expect(texts.load).toHaveBeenCalledTimes(2));
    expect(i18n.locale).toBe('en');
    texts.of('de')?.give();
    await switched;
    expect(i18n.locale).toBe('de');
  });

  it('asks again for a part that could not be loaded', async () => {
    const spy = vi.fn(load).mockRejectedValueOnce(new Error('offline'));
    const i18n = new I18n(spy);
    await expect(i18n.setLocale('en')).rejects.toThrow('offline');
    await i18n.setLocale('en');
    expect(say(i18n, 'deep.er')).toBe('Deeper');
  });

  it('puts texts of the page in the place of ours, before and after i18next is there, and takes them back', async () => {
    const i18n = new I18n(load);
    const told = vi.fn();
    await i18n.setLocale('en');
    i18n.subscribe(told);
    i18n.override((locale, texts) => ({ ...texts, hello: `${locale}: Welcome {{name}}` }));
    expect(say(i18n, 'hello', { name: 'Ada' })).toBe('en: Welcome Ada');
    await i18n.complete();
    expect(say(i18n, 'hello', { name: 'Ada' })).toBe('en: Welcome Ada');
    await i18n.setLocale('de');
    expect(say(i18n, 'hello', { name: 'Ada' })).toBe('de: Welcome Ada');
    i18n.override();
    expect(say(i18n, 'hello', { name: 'Ada' })).toBe('Hallo Ada');
    expect(told).toHaveBeenCalledTimes(4);
  });

  it('reads texts without plurals before i18next is there, and tells when the plurals can be said', async () => {
    const i18n = new I18n(load);
    await i18n.setLocale('en');
    expect([say(i18n, 'hello', { name: 'Ada' }), say(i18n, 'days', { count: 2 })]).toEqual(['Hello Ada', '']);
    const told = vi.fn();
    i18n.subscribe(told);
    await i18n.complete();
    expect(told).toHaveBeenCalledOnce();
    expect(say(i18n, 'days', { count: 2 })).toBe('2 days');
  });

  it('loads i18next with what is said of an order, and not for the form or for one of something', async () => {
    const loadEngine = vi.fn(() => import('./engine.js'));
    const i18n = new I18n(load, loadEngine);
    await i18n.setLocale('en');
    await i18n.complete('review');
    expect(say(i18n, 'days', { count: 1 })).toBe('1 day');
    expect(loadEngine).not.toHaveBeenCalled();
    await i18n.complete('order');
    expect(loadEngine).toHaveBeenCalledOnce();
  });

  it('asks for i18next when a plural has to be said, and tells when it can be', async () => {
    const loadEngine = vi.fn(() => import('./engine.js')).mockRejectedValueOnce(new Error('offline'));
    const i18n = new I18n(load, loadEngine);
    await i18n.setLocale('en');
    expect(say(i18n, 'days', { count: 3 })).toBe('');
    await vi.waitFor(() => {
      expect(say(i18n, 'days', { count: 3 })).toBe('3 days');
    });
    expect(loadEngine).toHaveBeenCalledTimes(2);
  });

  it('tries again when i18next could not be loaded', async () => {
    const loadEngine = vi.fn(() => import('./engine.js')).mockRejectedValueOnce(new Error('offline'));
    const i18n = new I18n(load, loadEngine);
    await i18n.setLocale('en');
    await expect(i18n.complete()).rejects.toThrow('offline');
    await i18n.complete();
    expect(say(i18n, 'days', { count: 1 })).toBe('1 day');
  });

  it('never borrows a text from another language', async () => {
    const i18n = new I18n(load);
    await i18n.setLocale('en');
    await i18n.setLocale('de');
    expect(say(i18n, 'only')).not.toBe('x');
  });

  it('stops telling a listener that has left', async () => {
    const i18n = new I18n(load);
    const listener = vi.fn();
    i18n.subscribe(listener)();
    await i18n.setLocale('de');
    expect(listener).not.toHaveBeenCalled();
  });

  it('does not share a language with another widget', async () => {
    const [one, other] = [new I18n(load), new I18n(load)];
    await Promise.all([one.setLocale('de'), other.setLocale('en')]);
    expect([say(one, 'deep.er'), say(other, 'deep.er')]).toEqual(['Tiefer', 'Deeper']);
  });
});

describe('textFile', () => {
  it.each(LOCALES)('finds each part of locales/%s.json', async (locale) => {
    const parts = await Promise.all(TEXT_PARTS.map((part) => textFile(locale, part)));
    expect(parts.every((texts) => Object.keys(texts).length > 0)).toBe(true);
    const names = parts.flatMap((texts) => Object.keys(texts));
    expect(new Set(names).size).toBe(names.length);
  });
});
