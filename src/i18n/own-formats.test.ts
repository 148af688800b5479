import { describe, expect, it } from 'vitest';
import { DataFormats } from './data-formats.js';
import { createEngine } from './engine.js';
import { I18n } from './i18n.js';
import { intlFile } from './intl-file.js';
import { loadOwnFormats, ownFormats } from './own-formats.js';

describe('our own formats', () => {
  it('are there as soon as the language is shown', async () => {
    const i18n = new I18n(
      async () => ({}),
      async () => ({ createEngine }),
    );
    const before = ownFormats('sq');
    const seen: unknown[] = [];
    i18n.subscribe(() => seen.push(i18n.locale && ownFormats(i18n.locale)));
    await i18n.setLocale('sq');
    expect(before).toBeUndefined();
    expect(seen).toEqual([expect.any(DataFormats)]);
  });
});

describe('loadOwnFormats', () => {
  it('leaves every other language to Intl', async () => {
    await Promise.all(['de', 'sr', 'sr-Latn', 'bs-x'].map(loadOwnFormats));
    expect(['de', 'sr', 'sr-Latn', 'bs-x'].map(ownFormats)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('makes the formats of a language once', async () => {
    await loadOwnFormats('mk');
    const made = ownFormats('mk');
    await loadOwnFormats('mk');
    expect(made).toBeInstanceOf(DataFormats);
    expect(ownFormats('mk')).toBe(made);
  });
});

describe('intlFile', () => {
  it('rejects for a language that has none', async () => {
    await expect(intlFile('de')).rejects.toThrow('There is no src/i18n/intl-data/de.json.');
  });
});
