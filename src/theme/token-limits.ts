import type { Declarations } from './compile-theme.js';
import type { TokenName } from './tokens.js';

type Limits = readonly [least: number, most: number];

/**
 * Between what numbers a token may lie, in its own unit (px, ms, em): where a buyer can still read, press and see it
 * (WCAG 2.2: 1.4.4, 2.4.7, 2.5.8) and a page is not pushed apart.
 */
export const LIMITS: Readonly<Partial<Record<TokenName, Limits>>> = {
  'font-size': [14, 24],
  'font-size-small': [12, 22],
  'font-size-large': [14, 32],
  'font-size-heading': [16, 48],
  'font-size-plate': [16, 48],
  'font-weight': [300, 600],
  'font-weight-strong': [500, 900],
  'font-weight-heading': [300, 900],
  'font-tracking-heading': [-0.06, 0.2],
  'line-height': [1.3, 2],
  'space-1': [2, 12],
  'space-2': [4, 20],
  'space-3': [4, 28],
  'space-4': [6, 40],
  'space-5': [8, 64],
  'space-card': [0, 64],
  'radius-small': [0, 24],
  'radius-medium': [0, 48],
  'radius-large': [0, 64],
  'radius-button': [0, 999],
  'radius-field': [0, 48],
  'border-width': [0, 6],
  'border-width-card': [0, 6],
  'border-width-field': [1, 6],
  duration: [0, 600],
  lift: [0, 8],
  'target-size': [24, 80],
  'focus-width': [2, 8],
  'progress-height': [2, 16],
  'width-max': [280, 960],
};

/** `0.2s` is 200, `-0.015em` is -0.015. */
const amountOf = (css: string): number => parseFloat(css) * (/[\d.]s$/.test(css) ? 1000 : 1);

/** The tokens that leave their limits, a sentence each; empty when none does. */
export function limitProblems(declarations: Declarations): readonly string[] {
  return Object.entries(LIMITS).flatMap(([name, [least, most]]) => {
    const css = declarations.get(`--vignette-${name}`) ?? '';
    const amount = amountOf(css);
    return amount >= least && amount <= most
      ? []
      : [`Theme token "${name}" is ${css}; it goes from ${least} to ${most}.`];
  });
}
