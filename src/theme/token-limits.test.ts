import { describe, expect, it } from 'vitest';
import { shippedTheme } from './testing/shipped-theme.js';
import { THEMES } from './theme-names.js';
import { limitProblems } from './token-limits.js';

describe('the limits of tokens', () => {
  it.each(THEMES)('are kept by %s', (theme) => {
    for (const declarations of Object.values(shippedTheme(theme))) expect(limitProblems(declarations)).toEqual([]);
  });

  it('are told with the token, what it is and where it may lie', () => {
    const calm = new Map(shippedTheme('calm').light);
    calm.set('--vignette-duration', '2s').set('--vignette-font-size', '8px');
    expect(limitProblems(calm)).toEqual([
      'Theme token "font-size" is 8px; it goes from 14 to 24.',
      'Theme token "duration" is 2s; it goes from 0 to 600.',
    ]);
  });

  it('are not kept by a token that is missing', () => {
    expect(limitProblems(new Map())).not.toEqual([]);
  });
});
