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

/** Country codes often written for languages (domain.md 5), old codes, and close relatives. */
const MEANT: Readonly<Record<string, string>> = {
  al: 'sq',
  at: 'de',
  ba: 'bs',
  ch: 'de',
  cz: 'cs',
  dk: 'da',
  ee: 'et',
  gb: 'en',
  gr: 'el',
  iw: 'he',
  md: 'ro',
  me: 'sr',
  mo: 'ro',
  nn: 'nb',
  no: 'nb',
  rs: 'sr',
  se: 'sv',
  sh: 'sr-latn',
  si: 'sl',
  ua: 'uk',
  us: 'en',
};

/** Exact before language: `sr-Latn-ME` is looked for as `sr-latn-me`, `sr-latn`, `sr`; `de_AT` is read as `de-at`. */
function find(tag: string): Locale | undefined {
  const parts = tag.trim().toLowerCase().split(/[-_]/);
  for (let length = parts.length; length > 0; length -= 1) {
    const part = parts.slice(0, length).join('-');
    const found = LOCALES.find((locale) => [part, MEANT[part]].includes(locale.toLowerCase()));
    if (found) return found;
  }
  return undefined;
}

/** Which of our languages to show: the attribute's, else the page's, else the buyer's, else English. */
export function resolveLocale({ attribute, page, browser = [] }: LocaleSources): ResolvedLocale {
  const asked = attribute?.trim() ? find(attribute) : undefined;
  if (asked) return { locale: asked };
  const locale = [page ?? '', ...browser].map(find).find(Boolean) ?? 'en';
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
