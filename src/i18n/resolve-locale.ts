import { LOCALES, type Locale } from './locales.js';

/** Where a language may be named, the first one first. */
export interface LocaleSources {
  /** What the page's author wrote on the element. */
  readonly attribute?: string | null | undefined;
  /** `lang` of the page. */
  readonly page?: string | null | undefined;
  /** `navigator.languages`. */
  readonly browser?: readonly string[] | undefined;
}

/** The language to show, and the attribute's value when it names none of ours. */
export interface ResolvedLocale {
  readonly locale: Locale;
  readonly unknown?: string;
}

/** Old codes and close relatives of our languages. */
const RELATED: Readonly<Record<string, string>> = {
  be: 'ru',
  cnr: 'sr-latn',
  iw: 'he',
  mo: 'ro',
  nn: 'nb',
  no: 'nb',
  sh: 'sr-latn',
  'sr-me': 'sr-latn',
};

/** Country codes that authors of pages write for languages (domain.md 5). A browser does not: its `si` is Sinhala. */
const COUNTRIES: Readonly<Record<string, string>> = {
  al: 'sq',
  at: 'de',
  ba: 'bs',
  ch: 'de',
  cz: 'cs',
  dk: 'da',
  ee: 'et',
  gb: 'en',
  gr: 'el',
  il: 'he',
  md: 'ro',
  me: 'sr-latn',
  rs: 'sr',
  se: 'sv',
  si: 'sl',
  ua: 'uk',
  us: 'en',
  xk: 'sq',
};
const WRITTEN = { ...RELATED, ...COUNTRIES };

/** Exact before language: `sr-Latn-ME` is looked for as `sr-latn-me`, `sr-latn`, `sr`; `de_AT` is read as `de-at`. */
function find(tag: string, meant: Readonly<Record<string, string>> = WRITTEN): Locale | undefined {
  const parts = tag.trim().toLowerCase().split(/[-_]/);
  for (let length = parts.length; length > 0; length -= 1) {
    const part = parts.slice(0, length).join('-');
    const found = LOCALES.find((locale) => [part, meant[part]].includes(locale.toLowerCase()));
    if (found) return found;
  }
  return undefined;
}

/** Which of our languages to show: the attribute's, else the page's, else the buyer's, else English. */
export function resolveLocale({ attribute, page, browser = [] }: LocaleSources): ResolvedLocale {
  const asked = attribute?.trim() ? find(attribute) : undefined;
  if (asked) return { locale: asked };
  const preferred = browser.map((tag) => find(tag, RELATED)).find(Boolean);
  const locale = find(page ?? '') ?? preferred ?? 'en';
  return attribute?.trim() ? { locale, unknown: attribute } : { locale };
}

/** Which way a language is written. */
export const direction = (locale: string): 'ltr' | 'rtl' => (/^(ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr');

/** Where Intl would write a language otherwise than we do, by engine or by region. */
const TAGS: Readonly<Record<string, string>> = { en: 'en-GB', pt: 'pt-PT', ar: 'ar-u-nu-latn' };

/**
 * One of our languages as Intl is to write it: English as in Europe, day before month and 24 hours; Portuguese as in
 * Portugal, which writes amounts and "in 45 seconds" otherwise than Brazil; Arabic with the digits of plates and receipts,
 * which not every engine chooses by itself.
 */
export const intlTag = (locale: string): string => TAGS[locale] ?? locale;
