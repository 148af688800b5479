import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { partAsModule } from '../../src/i18n/locale-parts.mjs';
import { LOCALES } from '../../src/i18n/locales.js';
import { TEXT_PARTS } from '../../src/i18n/text-parts.js';
import { flattenTexts } from './flatten-texts.js';
import { keyUse } from './key-use.js';
import { localeProblems } from './locale-problems.js';
import { SAME_AS_ENGLISH } from './same-as-english.js';

/** Bytes of a part of a language, compressed with brotli. */
const MOST_BYTES = 4096;

const ROOT = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');
const textsOf = (locale: string) => flattenTexts(JSON.parse(read(`locales/${locale}.json`)));
const english = textsOf('en');

describe('the locales', () => {
  it('are a file each, and no file more', () => {
    expect(readdirSync(new URL('locales/', ROOT)).sort()).toEqual(LOCALES.map((locale) => `${locale}.json`).sort());
  });

  it.each(LOCALES)('%s is complete', (locale) => {
    const same = SAME_AS_ENGLISH[locale] ?? {};
    expect(localeProblems({ locale, english, texts: textsOf(locale), same })).toEqual([]);
  });

  it.each(LOCALES)('%s is light: each of its parts has at most 4 KB', (locale) => {
    const weight = (part: string) =>
      brotliCompressSync(partAsModule(locale, read(`locales/${locale}.json`), part)).length;
    expect(TEXT_PARTS.filter((part) => weight(part) > MOST_BYTES)).toEqual([]);
  });

  it('are all listed when a text may be the English one, and only they', () => {
    const known: readonly string[] = LOCALES;
    expect(Object.keys(SAME_AS_ENGLISH).filter((locale) => !known.includes(locale))).toEqual([]);
  });

  it('hold what the code asks for, and nothing else', () => {
    const sources = readdirSync(new URL('src/', ROOT), { recursive: true, encoding: 'utf8' })
      .filter((path) => /^(ui|session|payment|i18n)\/.*\.ts$/.test(path) && !path.endsWith('.test.ts'))
      .map((path) => read(`src/${path}`));
    expect(keyUse(english, sources)).toEqual({ unknown: [], unused: [] });
  });
});
