import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales.js';
import { pageTitle } from './page-title.js';

describe('the title of the frame', () => {
  it.each(LOCALES)('is in the texts of %s', (locale) => {
    const file = new URL(`../../locales/${locale}.json`, import.meta.url);
    expect(pageTitle({ default: JSON.parse(readFileSync(file, 'utf8')) })).toMatch(/\S/);
  });

  it.each([undefined, null, 'texts', {}, { default: { launcher: null } }, { default: { launcher: { open: 7 } } }])(
    'is not in %j',
    (module) => {
      expect(pageTitle(module)).toBeUndefined();
    },
  );
});
