import { describe, expect, it } from 'vitest';
import { createEngine } from './engine.js';
import { LOCALES } from './locales.js';
import { textFile } from './text-file.js';
import { TEXT_PARTS } from './text-parts.js';
import { plainText } from './plain-text.js';
import type { Texts } from './text-key.js';

const PLURAL = /_(zero|one|two|few|many|other)$/;

function paths(texts: Texts, above = ''): string[] {
  return Object.entries(texts).flatMap(([name, value]) =>
    typeof value === 'string' ? [`${above}${name}`] : paths(value, `${above}${name}.`),
  );
}

describe('a text before i18next is there', () => {
  it.each(LOCALES)('reads the same as afterwards, in %s', async (locale) => {
    const parts = await Promise.all(TEXT_PARTS.map((part) => textFile(locale, part)));
    const texts: Texts = Object.assign({}, ...parts);
    const engine = createEngine(new Map([[locale, texts]]));
    const plain = paths(texts).filter((path) => !PLURAL.test(path));
    const named = (path: string) => {
      const places = (plainText(texts, path, {}) ?? '').matchAll(/\{\{(\w+)\}\}/g);
      return Object.fromEntries([...places].map(([, name = '']) => [name, `«${name}»`]));
    };
    for (const path of plain) {
      expect(plainText(texts, path, named(path)), path).toBe(engine.t(path, { ...named(path), lng: locale }));
    }
    expect(plain.length).toBeGreaterThan(100);
    const ones = paths(texts).flatMap((path) => (path.endsWith('_one') ? [path.replace(/_one$/, '')] : []));
    for (const path of ones) {
      expect(plainText(texts, path, { count: 1 }), path).toBe(engine.t(path, { count: 1, lng: locale }));
    }
    expect(ones).toContain('period.name.journey');
  });

  it('leaves plurals of more than one and unknown names to i18next', () => {
    expect(plainText({ days_one: '{{count}} day' }, 'days', { count: 2 })).toBeUndefined();
    expect(plainText({}, 'days', { count: 1 })).toBeUndefined();
    expect(plainText({ deep: { er: 'Deeper' } }, 'deep', {})).toBeUndefined();
    expect(plainText({ deep: { er: 'Deeper' } }, 'deep.er.still', {})).toBeUndefined();
  });
});
