import type { Declarations } from './compile-theme.js';
import type { TokenName } from './tokens.js';

/** Two colours that meet, and the contrast WCAG 2.2 AA asks of them (1.4.3: text 4.5; 1.4.11: controls and focus 3). */
export interface ContrastPair {
  readonly front: TokenName;
  readonly back: TokenName;
  readonly atLeast: 3 | 4.5;
}

/** A pair of a theme that is too close, with the contrast it has. */
export interface ContrastProblem extends ContrastPair {
  readonly contrast: number;
}

const GROUNDS = ['color-surface', 'color-surface-sunken'] as const;
const text = (front: TokenName, back: TokenName): ContrastPair => ({ front, back, atLeast: 4.5 });
const control = (front: TokenName, back: TokenName): ContrastPair => ({ front, back, atLeast: 3 });

/** What is drawn on what. */
export const CONTRAST_PAIRS: readonly ContrastPair[] = [
  ...GROUNDS.flatMap((ground) => [
    text('color-text', ground),
    text('color-text-muted', ground),
    text('color-heading', ground),
    text('color-accent', ground),
    text('color-accent-hover', ground),
    text('color-danger', ground),
    text('color-success', ground),
    control('color-border-strong', ground),
    control('color-field-border', ground),
    control('color-focus', ground),
  ]),
  text('color-on-button', 'color-button'),
  text('color-on-button', 'color-button-hover'),
  text('color-text', 'color-field'),
  text('color-text-muted', 'color-field'),
  control('color-field-border', 'color-field'),
  text('color-accent', 'color-field'),
  control('color-danger', 'color-field'),
  ...(['color-text', 'color-text-muted', 'color-accent', 'color-accent-hover'] as const).map((front) =>
    text(front, 'color-accent-soft'),
  ),
  ...(['danger', 'success', 'warning', 'info'] as const).flatMap((mood) => [
    text(`color-${mood}`, `color-${mood}-surface`),
    text('color-text', `color-${mood}-surface`),
    control('color-focus', `color-${mood}-surface`),
  ]),
  control('color-focus', 'color-accent-soft'),
  control('color-border-strong', 'color-accent-soft'),
  control('color-field-border', 'color-accent-soft'),
  text('color-plate-text', 'color-plate-surface'),
  text('color-plate-on-band', 'color-plate-band'),
];

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The WCAG contrast of two opaque colours written `#rrggbb`: 1 for the same, 21 for black on white. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const OPAQUE = /^#[\da-f]{6}$/i;

/** The pairs of a compiled theme that fall short, those with a missing or see-through colour included (contrast 0). */
export function contrastProblems(declarations: Declarations): readonly ContrastProblem[] {
  return CONTRAST_PAIRS.flatMap((pair) => {
    const front = declarations.get(`--vignette-${pair.front}`) ?? '';
    const back = declarations.get(`--vignette-${pair.back}`) ?? '';
    const found = OPAQUE.test(front) && OPAQUE.test(back) ? contrast(front, back) : 0;
    return found < pair.atLeast ? [{ ...pair, contrast: found }] : [];
  });
}
