import { describe, expect, it } from 'vitest';
import { stripeAppearance } from './stripe-appearance.js';
import { shippedTheme } from './testing/shipped-theme.js';
import type { Scheme } from './theme-file.js';
import { type Theme, THEMES } from './theme-names.js';

const appearance = (theme: Theme, scheme: Scheme) => {
  const declarations = shippedTheme(theme)[scheme];
  return stripeAppearance((name) => declarations?.get(`--vignette-${name}`) ?? '');
};
const SHIPPED = THEMES.flatMap((theme) =>
  (['light', 'dark'] as const).filter((scheme) => shippedTheme(theme)[scheme]).map((scheme) => ({ theme, scheme })),
);

describe('stripeAppearance', () => {
  it.each(SHIPPED)('gives every variable of $theme, $scheme a value, colours in hex', ({ theme, scheme }) => {
    const { variables = {} } = appearance(theme, scheme);
    for (const [name, value] of Object.entries(variables)) {
      expect(value, name).not.toBe('');
      if (name.startsWith('color')) expect(value, name).toMatch(/^#[\da-f]{6}$/);
    }
  });

  it('takes nothing Stripe would not understand into variables and rules', () => {
    expect(JSON.stringify(SHIPPED.map(({ theme, scheme }) => appearance(theme, scheme)))).not.toMatch(
      /var\(|rgba?\(|\brem\b|undefined|NaN/,
    );
  });

  it('differs between light and dark', () => {
    const [light, dark] = [appearance('calm', 'light'), appearance('calm', 'dark')];
    expect(light.variables?.colorBackground).not.toBe(dark.variables?.colorBackground);
  });

  it.each([
    [12, '16px'],
    [20, '20px'],
  ])('makes letters of %ipx %s', (value, expected) => {
    const { variables } = stripeAppearance((name) => (name === 'font-size' ? `${value}px` : ''));
    expect(variables?.fontSizeBase).toBe(expected);
  });

  it('uses 16px when the page removed the size', () => {
    expect(stripeAppearance(() => '').variables?.fontSizeBase).toBe('16px');
  });
});
