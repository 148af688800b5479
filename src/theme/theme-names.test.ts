import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namedTheme, THEMES } from './theme-names.js';

describe('the shipped themes', () => {
  it('are a file each, and no file more', () => {
    const files = readdirSync(new URL('../../themes/', import.meta.url)).filter((name) => /^[\w-]+\.json$/.test(name));
    expect(files.sort()).toEqual(THEMES.map((theme) => `${theme}.json`).sort());
  });

  it('have no name that ends like a scheme', () => {
    expect(THEMES.filter((theme) => /-(light|dark)$|^(auto|light|dark|page)$/.test(theme))).toEqual([]);
  });
});

describe('namedTheme', () => {
  it.each([
    ['auto', 'calm', 'auto'],
    ['light', 'calm', 'light'],
    ['dark', 'calm', 'dark'],
    ['calm', 'calm', 'auto'],
    ['bold', 'bold', 'auto'],
    ['bold-light', 'bold', 'light'],
    ['bold-dark', 'bold', 'dark'],
  ])('reads "%s" as %s, %s', (name, theme, scheme) => {
    expect(namedTheme(name)).toEqual({ theme, scheme });
  });

  it.each(['', 'bolder', 'bold-dim', 'auto-dark', 'light-dark', '-dark', 'toString'])('does not know "%s"', (name) => {
    expect(namedTheme(name)).toBeUndefined();
  });
});
