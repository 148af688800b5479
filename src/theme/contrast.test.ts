import { describe, expect, it } from 'vitest';
import { compileTheme } from './compile-theme.js';
import { contrast, CONTRAST_PAIRS, contrastProblems } from './contrast.js';
import { shippedTheme, themeFile } from './testing/shipped-theme.js';
import { THEMES } from './theme-names.js';

const SCHEMES = THEMES.flatMap((theme) =>
  Object.entries(shippedTheme(theme)).map(([scheme, declarations]) => ({ theme, scheme, declarations })),
);

describe('contrast', () => {
  it('is 21 for black on white, whichever is in front', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  });

  it('is 1 for a colour on itself', () => {
    expect(contrast('#0f6566', '#0F6566')).toBe(1);
  });

  it('agrees with a value known from WCAG: #767676 on white just passes for text', () => {
    expect(contrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
  });
});

describe('the shipped themes', () => {
  it.each(SCHEMES)('reach WCAG AA in every pair: $theme, $scheme', ({ declarations }) => {
    expect(contrastProblems(declarations)).toEqual([]);
  });
});

describe('contrastProblems', () => {
  it('names the pair that is too close, and how close it is', () => {
    const grey = { color: { $type: 'color', 'text-muted': { $value: '#999999' } } };
    const problems = contrastProblems(compileTheme([themeFile('calm'), grey]));
    expect(problems.map(({ front, back }) => [front, back])).toContainEqual(['color-text-muted', 'color-surface']);
    expect(problems[0]?.contrast).toBeCloseTo(2.85, 1);
  });

  it('reports every pair of a theme without colours', () => {
    expect(contrastProblems(new Map())).toHaveLength(CONTRAST_PAIRS.length);
  });
});
