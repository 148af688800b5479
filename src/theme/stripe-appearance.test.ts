import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileTheme } from './compile-theme.js';
import { stripeAppearance } from './stripe-appearance.js';

const file = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../themes/${name}.json`, import.meta.url), 'utf8'));

const appearance = (...files: readonly unknown[]) => {
  const declarations = compileTheme(files);
  return stripeAppearance((name) => declarations.get(`--vignette-${name}`) ?? '');
};

describe('stripeAppearance', () => {
  it.each([
    ['light', [file('light')]],
    ['dark', [file('light'), file('dark')]],
  ])('gives every variable of the %s theme a value, colours in hex', (_name, files) => {
    const { variables = {} } = appearance(...files);
    for (const [name, value] of Object.entries(variables)) {
      expect(value, name).not.toBe('');
      if (name.startsWith('color')) expect(value, name).toMatch(/^#[\da-f]{6}$/);
    }
  });

  it('takes nothing Stripe would not understand into variables and rules', () => {
    expect(JSON.stringify(appearance(file('light')))).not.toMatch(/var\(|rgba?\(|\brem\b|undefined|NaN/);
  });

  it('differs between light and dark', () => {
    const [light, dark] = [appearance(file('light')), appearance(file('light'), file('dark'))];
    expect(light.variables?.colorBackground).not.toBe(dark.variables?.colorBackground);
  });

  it.each([
    [12, '16px'],
    [20, '20px'],
  ])('makes letters of %ipx %s', (value, expected) => {
    const small = { font: { size: { $type: 'dimension', $root: { $value: { value, unit: 'px' } } } } };
    expect(appearance(file('light'), small).variables?.fontSizeBase).toBe(expected);
  });

  it('uses 16px when the page removed the size', () => {
    expect(stripeAppearance(() => '').variables?.fontSizeBase).toBe('16px');
  });
});
