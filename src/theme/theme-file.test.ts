import { describe, expect, it } from 'vitest';
import { compileThemeFile, themeSettings } from './theme-file.js';

const color = (text: string, accent?: string) => ({
  color: { $type: 'color', text: { $value: text }, ...(accent && { accent: { $value: accent } }) },
});
const settings = (given: unknown) => ({ $extensions: { 'vignette-checkout': given } });
const CALM = { ...color('#000000', '#0f6566'), ...settings({ dark: color('#ffffff', '#63c7c2') }) };
const colorsOf = (declarations: ReadonlyMap<string, string> | undefined) => [...(declarations?.values() ?? [])];

describe('compileThemeFile', () => {
  it('gives a theme that says nothing of the dark the dark colours of its base', () => {
    const { light, dark } = compileThemeFile([CALM, color('#111111')]);
    expect(colorsOf(light)).toEqual(['#111111', '#0f6566']);
    expect(colorsOf(dark)).toEqual(['#ffffff', '#63c7c2']);
  });

  it('lets a theme change the dark scheme of its base', () => {
    const theme = { ...color('#111111'), ...settings({ dark: color('#eeeeee') }) };
    expect(colorsOf(compileThemeFile([CALM, theme]).dark)).toEqual(['#eeeeee', '#63c7c2']);
  });

  it('reads the tokens of a theme that is dark alone as dark, over the dark ones of its base', () => {
    const theme = { ...color('#dddddd'), ...settings({ schemes: ['dark'] }) };
    const { light, dark } = compileThemeFile([CALM, theme]);
    expect(light).toBeUndefined();
    expect(colorsOf(dark)).toEqual(['#dddddd', '#63c7c2']);
  });

  it('has no dark scheme where a theme is bright alone', () => {
    const { light, dark } = compileThemeFile([CALM, { ...color('#111111'), ...settings({ schemes: ['light'] }) }]);
    expect(colorsOf(light)).toEqual(['#111111', '#0f6566']);
    expect(dark).toBeUndefined();
  });
});

describe('themeSettings', () => {
  it('are those of a theme of both schemes that builds on calm, where nothing is said', () => {
    expect(themeSettings({})).toEqual({ extends: 'calm', schemes: ['light', 'dark'], dark: undefined });
  });

  it.each([
    ['a list', [], 'JSON object'],
    ['a text', 'bold', 'JSON object'],
    ['settings that are no object', settings('dark'), 'JSON object'],
    ['an unknown setting', settings({ night: {} }), '"night"'],
    ['a base that is no name', settings({ extends: 7 }), 'by its name'],
    ['no scheme', settings({ schemes: [] }), '"light", "dark" or both'],
    ['a scheme that is no list', settings({ schemes: 'dark' }), '"light", "dark" or both'],
    ['an unknown scheme', settings({ schemes: ['dim'] }), '"light", "dark" or both'],
  ])('are refused: %s', (_what, file, reason) => {
    expect(() => themeSettings(file)).toThrow(reason);
  });
});
