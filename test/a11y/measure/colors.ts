/** Red, green and blue from 0 to 255, and how much of what lies below is covered, from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

export const WHITE: Color = [255, 255, 255, 1];

const RGB = /^rgba?\(([^)]*)\)$/;
const SRGB = /^color\(srgb ([^)]*)\)$/;

/**
 * A colour as a computed style writes it.
 *
 * @throws {Error} For notations a computed style of ours never has.
 */
export function readColor(written: string): Color {
  const [, rgb] = RGB.exec(written) ?? [];
  const [, srgb] = SRGB.exec(written) ?? [];
  const [red, green, blue, alpha = 1] = (rgb ?? srgb ?? '').split(/[\s,/]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined) throw new Error(`No colour: ${written}`);
  return rgb === undefined ? [red * 255, green * 255, blue * 255, alpha] : [red, green, blue, alpha];
}

/** What is seen where a colour lies on an opaque ground. */
export function over(color: Color, ground: Color): Color {
  return blend(ground, color, color[3]);
}

/** Some of one opaque colour in another: `share` from 0 to 1. */
export function blend(ground: Color, color: Color, share: number): Color {
  const channel = (at: 0 | 1 | 2) => ground[at] * (1 - share) + color[at] * share;
  return [channel(0), channel(1), channel(2), 1];
}

function luminance([red, green, blue]: Color): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The contrast of two opaque colours by WCAG 2.2: from 1 to 21. */
export function contrastOf(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
