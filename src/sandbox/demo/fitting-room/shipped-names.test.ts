import { describe, expect, it } from 'vitest';
import type { WebFile } from '../../web/web-files.js';
import { shippedNames } from './shipped-names.js';

const FILE: WebFile = { body: new Uint8Array(), type: 'text/javascript', etag: '"1"', immutable: true };
const namesOf = (...paths: readonly string[]) => shippedNames(new Map(paths.map((path) => [`/assets/${path}`, FILE])));

describe('what is shipped', () => {
  it('is what the build wrote files for', () => {
    const names = namesOf(
      'define.js',
      'text-en-first-a-b_C1d2.js',
      'text-en-order-a-b_C1d2.js',
      'text-sr-Latn-first-a-b_C1d2.js',
      'theme-bold-a-b_C1d2.js',
      'theme-css-Xy12_-9z.js',
      'preset-winter-austria-a-b_C1d2.js',
      'preset-preset.schema-a-b_C1d2.js',
    );
    expect(names).toEqual({ themes: ['bold'], presets: ['winter-austria'], locales: ['en', 'sr-Latn'] });
  });

  it('is nothing where nothing was built', () => {
    expect(namesOf('define.js', 'theme-bold-12345678.js')).toEqual({ themes: [], presets: [], locales: [] });
  });
});
