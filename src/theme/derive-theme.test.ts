import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastProblems } from './contrast.js';
import { deriveTheme, type PageLook } from './derive-theme.js';
import { themeFile } from './testing/shipped-theme.js';
import { compileThemeFile, themeSettings } from './theme-file.js';

const LOOK: PageLook = {
  ground: '#ffffff',
  text: '#222222',
  accent: '#d4006a',
  fonts: ['Lora', 'serif'],
  headingFonts: ['Oswald', 'sans-serif'],
  headingWeight: 700,
  fontSize: 17,
  radius: 4,
};

/** The one scheme that a theme made from a page has, compiled. */
function compiled(look: PageLook) {
  const file = deriveTheme(look);
  const [scheme = 'light'] = themeSettings(file).schemes;
  const declarations = compileThemeFile([themeFile('calm'), file])[scheme] ?? new Map<string, string>();
  return { scheme, of: (name: string) => declarations.get(`--vignette-${name}`), declarations };
}

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('a theme made from a page', () => {
  it('has its fonts, its corners and, where it can be read, its accent', () => {
    const { scheme, of } = compiled(LOOK);
    expect(scheme).toBe('light');
    expect([of('font-family'), of('font-family-heading'), of('font-weight-heading')]).toEqual([
      '"Lora",serif',
      '"Oswald",sans-serif',
      '700',
    ]);
    expect([of('font-size'), of('radius-button'), of('color-button')]).toEqual(['17px', '4px', '#d4006a']);
  });

  it('is dark on a dark page', () => {
    const { scheme, of } = compiled({ ...LOOK, ground: '#101820', text: '#eeeeee' });
    expect([scheme, of('color-surface')]).toEqual(['dark', '#101820']);
  });

  it('keeps letters that can be read and targets that can be pressed on a page that has neither', () => {
    const { of } = compiled({ ...LOOK, fontSize: 9, radius: 400, headingWeight: 100 });
    expect([of('font-size'), of('target-size'), of('radius-button'), of('font-weight-heading')]).toEqual([
      '14px',
      '48px',
      '28px',
      '400',
    ]);
  });

  it('leaves out fonts whose names are no names', () => {
    expect(compiled({ ...LOOK, fonts: ['A"; } body {', 'Lora'], headingFonts: [] }).of('font-family')).toBe('"Lora"');
  });

  it('passes every rule of contrast, whatever the colours of the page', () => {
    const looks = fc.record({ ground: hex, text: hex, accent: fc.option(hex, { nil: undefined }) });
    fc.assert(
      fc.property(looks, (colors) => {
        expect(contrastProblems(compiled({ ...LOOK, ...colors }).declarations)).toEqual([]);
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });
});
