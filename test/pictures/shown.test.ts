import { describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/config/preset-names.js';
import { LOCALES } from '../../src/i18n/locales.js';
import { THEMES } from '../../src/theme/theme-names.js';
import { inParts, shownLocales, shownPresets, shownThemes } from './shown.mjs';

const sorted = (names: readonly string[]) => [...names].sort();

describe('the pictures', () => {
  it('show every theme, in every scheme it has', () => {
    const themes = shownThemes();
    expect(sorted(themes.map(({ name }) => name))).toEqual(sorted(THEMES));
    expect(themes[0]).toMatchObject({ name: 'calm', schemes: ['light', 'dark'] });
    expect(themes.at(-1)).toMatchObject({ name: 'midnight', schemes: ['dark'] });
    for (const { about } of themes) expect(about).toMatch(/\.$/);
  });

  it('show every preset, and no other one', () => {
    expect(sorted(shownPresets().map(({ name }) => name))).toEqual(sorted(['default', ...PRESETS]));
  });

  it('show every language', () => {
    expect(sorted(shownLocales())).toEqual(sorted(LOCALES));
  });
});

describe('a long row', () => {
  it('is cut into parts of about the same length, and nothing of it is lost', () => {
    const parts = inParts(LOCALES, 6);
    expect(parts.map(({ length }) => length)).toEqual([6, 6, 6, 6, 6, 4]);
    expect(parts.flat()).toEqual(LOCALES);
    expect(inParts([1, 2], 6)).toEqual([[1, 2]]);
  });
});
