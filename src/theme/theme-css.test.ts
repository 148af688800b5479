import { describe, expect, it } from 'vitest';
import { sheetText, themeCss } from './theme-css.js';
import { compileThemeFile } from './theme-file.js';

const color = (text: string, accent?: string) => ({
  color: { $type: 'color', text: { $value: text }, ...(accent && { accent: { $value: accent } }) },
});
const settings = (given: object) => ({ $extensions: { 'vignette-checkout': given } });
const BOTH = themeCss(compileThemeFile([{ ...color('#000000', '#0f6566'), ...settings({ dark: color('#ffffff') }) }]));
const NIGHT = themeCss(compileThemeFile([{ ...color('#ffffff'), ...settings({ schemes: ['dark'] }) }]));

describe('themeCss', () => {
  it('holds of the dark scheme what differs', () => {
    expect(BOTH).toEqual({
      light: '--vignette-color-text:#000000;--vignette-color-accent:#0f6566',
      dark: '--vignette-color-text:#ffffff',
    });
  });

  it('holds all of the only scheme', () => {
    expect(NIGHT).toEqual({ dark: '--vignette-color-text:#ffffff' });
  });
});

describe('sheetText', () => {
  it('declares a bright theme on the host', () => {
    expect(sheetText(BOTH, 'light')).toBe(
      ':host{color-scheme:light;--vignette-color-text:#000000;--vignette-color-accent:#0f6566}',
    );
  });

  it('lets a dark theme change the bright one', () => {
    expect(sheetText(BOTH, 'dark')).toBe(
      ':host{color-scheme:dark;--vignette-color-text:#000000;--vignette-color-accent:#0f6566;--vignette-color-text:#ffffff}',
    );
  });

  it('follows the device with only what dark changes', () => {
    expect(sheetText(BOTH, 'auto')).toBe(
      `${sheetText(BOTH, 'light')}@media (prefers-color-scheme:dark){:host{color-scheme:dark;--vignette-color-text:#ffffff}}`,
    );
  });

  it.each(['auto', 'light', 'dark'] as const)(
    'stays dark where the theme is dark alone, and %s is wanted',
    (wanted) => {
      expect(sheetText(NIGHT, wanted)).toBe(':host{color-scheme:dark;--vignette-color-text:#ffffff}');
    },
  );
});
