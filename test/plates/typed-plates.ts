import { PLATES_A_TO_G } from '../../src/domain/plate/testing/plates-a-to-g.js';
import { PLATES_H_TO_Z } from '../../src/domain/plate/testing/plates-h-to-z.js';

/** A string for the plate field, and the country chosen with it. */
export interface TypedPlate {
  readonly typed: string;
  readonly country: string;
}

const TABLES = { ...PLATES_A_TO_G, ...PLATES_H_TO_Z };
const COUNTRIES = [...Object.keys(TABLES), 'XX', ''];
const KNOWN = Object.values(TABLES)
  .flatMap((lines) => lines.flatMap((line) => line.split('; ')))
  .map((entry) => entry.slice(0, entry.lastIndexOf(' ')));
const SIGNS = [
  ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcz -.·–\u00a0\u00ad\u200bÄÖÜßČĆŠŽĐØÅИВНСРХУІЈАЕОΑΒΡıİ/<&\'"🚗\ud800',
];
const LONGEST = 16;
const LAST_OF_BMP = 0xffff;

/**
 * A source of typed plates: known ones, known ones with a sign changed, added or taken away, strings of the signs that
 * plates and keyboards have, and any UTF-16 units at all; each for any country.
 *
 * @param random - From 0 up to 1.
 */
export function typedPlates(random: () => number): () => TypedPlate {
  const below = (limit: number) => Math.floor(random() * limit);
  const oneOf = (list: readonly string[]) => list[below(list.length)] ?? '';
  const signs = (length: number, sign: () => string) => Array.from({ length }, sign).join('');
  const changed = (typed: string) => {
    const at = below(typed.length + 1);
    return typed.slice(0, at) + signs(below(3), () => oneOf(SIGNS)) + typed.slice(at + below(2));
  };
  const ways = [
    () => oneOf(KNOWN),
    () => changed(oneOf(KNOWN)),
    () => changed(changed(oneOf(KNOWN))),
    () => signs(below(LONGEST), () => oneOf(SIGNS)),
    () => signs(below(LONGEST), () => oneOf(SIGNS.slice(0, 36))),
    () => signs(below(100), () => String.fromCharCode(below(LAST_OF_BMP + 1))),
  ];
  return () => ({ typed: ways[below(ways.length)]?.() ?? '', country: oneOf(COUNTRIES) });
}
