import { contrast } from './contrast.js';

const channels = (hex: string): readonly number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
const hexPair = (channel: number): string => Math.round(channel).toString(16).padStart(2, '0');

/** `share` (0 to 1) of one colour with the rest of another; all `#rrggbb`. */
export function mix(one: string, other: string, share: number): string {
  const under = channels(other);
  return `#${channels(one)
    .map((channel, index) => hexPair(channel * share + (under[index] ?? 0) * (1 - share)))
    .join('')}`;
}

/** Black or white, whichever stands out more from a colour. */
export const inkOn = (ground: string): string =>
  contrast('#000000', ground) >= contrast('#ffffff', ground) ? '#000000' : '#ffffff';

/** How far two colours' channels are from grey at the most, 0 to 1: a colour that may serve as an accent has some. */
export function vividness(hex: string): number {
  const found = channels(hex);
  return (Math.max(...found) - Math.min(...found)) / 255;
}

const STEPS = 50;

/**
 * The colour nearest to the wanted one, on its way to black or white, that stands out from all grounds.
 *
 * @param atLeast The WCAG contrast asked for; one that black or white has on each ground, so at most 4.5 for any ground.
 */
export function readable(wanted: string, grounds: readonly string[], atLeast: number): string {
  const least = (color: string): number => Math.min(...grounds.map((ground) => contrast(color, ground)));
  const end = least('#000000') >= least('#ffffff') ? '#000000' : '#ffffff';
  for (let step = 0; step < STEPS; step += 1) {
    const color = mix(end, wanted, step / STEPS);
    if (least(color) >= atLeast) return color;
  }
  return end;
}
