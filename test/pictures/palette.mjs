/** @typedef {{ color: number, count: number }} Counted A colour as 0xRRGGBB, and on how many pixels it is. */

const SHIFTS = [16, 8, 0];
const part = (/** @type {number} */ color, /** @type {number} */ shift) => (color >> shift) & 255;

/** @param {Uint8Array} rgb */
function count(rgb) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let at = 0; at < rgb.length; at += 3) {
    const color = colorAt(rgb, at);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  return Array.from(counts, ([color, count]) => ({ color, count }));
}

/**
 * The colour of a pixel as 0xRRGGBB.
 *
 * @param {Uint8Array} rgb
 * @param {number} at
 */
export const colorAt = (rgb, at) => ((rgb[at] ?? 0) << 16) | ((rgb[at + 1] ?? 0) << 8) | (rgb[at + 2] ?? 0);

/**
 * The channel in which the colours of a box differ the most, weighed by how many pixels have them.
 *
 * @param {readonly Counted[]} box
 */
function widest(box) {
  const total = box.reduce((sum, { count }) => sum + count, 0);
  const spreads = SHIFTS.map((shift) => {
    const mean = box.reduce((sum, { color, count }) => sum + part(color, shift) * count, 0) / total;
    const spread = box.reduce((sum, { color, count }) => sum + (part(color, shift) - mean) ** 2 * Math.sqrt(count), 0);
    return { shift, mean, spread };
  });
  return spreads.reduce((most, one) => (one.spread > most.spread ? one : most));
}

/** @param {readonly Counted[]} box */
function mean(box) {
  const total = box.reduce((sum, { count }) => sum + count, 0);
  return SHIFTS.reduce(
    (color, shift) =>
      color | (Math.round(box.reduce((sum, { color, count }) => sum + part(color, shift) * count, 0) / total) << shift),
    0,
  );
}

/**
 * Cuts the box of colours that differ the most in two until there are enough boxes.
 *
 * @param {readonly Counted[]} colors
 * @param {number} most
 */
function boxesOf(colors, most) {
  let boxes = [{ box: colors, cut: widest(colors) }];
  while (boxes.length < most) {
    const next = boxes.reduce((worst, one) => (one.cut.spread > worst.cut.spread ? one : worst));
    const { box, cut } = next;
    const low = box.filter(({ color }) => part(color, cut.shift) <= cut.mean);
    const high = box.filter(({ color }) => part(color, cut.shift) > cut.mean);
    if (low.length === 0 || high.length === 0) break;
    boxes = boxes.filter((one) => one !== next).concat([low, high].map((half) => ({ box: half, cut: widest(half) })));
  }
  return boxes.map(({ box }) => box);
}

/**
 * At most so many colours that stand for all of a picture. Half of them are the colours that most of it has, just as they
 * are: those are its grounds, and everybody would see them move. The other half stands for the edges of letters.
 *
 * @param {Uint8Array} rgb
 * @param {number} most
 * @returns {readonly number[]}
 */
export function paletteOf(rgb, most) {
  const colors = count(rgb).sort((one, other) => other.count - one.count || one.color - other.color);
  const half = colors.length <= most ? colors.length : Math.ceil(most / 2);
  const grounds = colors.slice(0, half).map(({ color }) => color);
  const edges = colors.length > half ? boxesOf(colors.slice(half), most - half).map(mean) : [];
  return [...new Set([...grounds, ...edges])].sort((one, other) => one - other);
}

/**
 * Finds the place of the colour of a palette that comes closest.
 *
 * @param {readonly number[]} palette
 * @returns {(color: number) => number}
 */
export function closestIn(palette) {
  /** @type {Map<number, number>} */
  const known = new Map();
  const distance = (/** @type {number} */ one, /** @type {number} */ other) =>
    SHIFTS.reduce((sum, shift) => sum + (part(one, shift) - part(other, shift)) ** 2, 0);
  return (color) => {
    let found = known.get(color);
    if (found === undefined) {
      found = palette.reduce(
        (best, one, at) => (distance(one, color) < distance(palette[best] ?? 0, color) ? at : best),
        0,
      );
      known.set(color, found);
    }
    return found;
  };
}
