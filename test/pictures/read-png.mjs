import { inflateSync } from 'node:zlib';

/** Channels by the colour type of the header: RGB and RGBA, which is all that browsers write. */
const CHANNELS = new Map([
  [2, 3],
  [6, 4],
]);

/** @typedef {{ width: number, height: number, rgb: Uint8Array }} Picture */

/**
 * @param {number} left
 * @param {number} up
 * @param {number} corner
 */
function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/**
 * Takes the filter of the PNG specification (9.2) off a line, in place.
 *
 * @param {number} filter
 * @param {Uint8Array} line
 * @param {Uint8Array} above
 * @param {number} step Bytes of a pixel.
 */
function unfilter(filter, line, above, step) {
  for (let at = 0; at < line.length; at += 1) {
    const left = at < step ? 0 : (line[at - step] ?? 0);
    const up = above[at] ?? 0;
    const corner = at < step ? 0 : (above[at - step] ?? 0);
    const added = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
    line[at] = (line[at] ?? 0) + added;
  }
}

/**
 * Reads a PNG as browsers write their pictures: eight bits, RGB or RGBA without transparency, not interlaced.
 *
 * @param {Buffer} png
 * @returns {Picture}
 */
export function readPng(png) {
  const [width, height, depth, type, interlaced] = [16, 20]
    .map((at) => png.readUInt32BE(at))
    .concat([...png.subarray(24, 26), png[28] ?? 0]);
  const step = CHANNELS.get(type ?? 0);
  if (!width || !height || depth !== 8 || !step || interlaced)
    throw new Error('This PNG is none that a browser writes.');
  const parts = [];
  for (let at = 8; at < png.length;) {
    const size = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + size));
    at += size + 12;
  }
  const data = inflateSync(Buffer.concat(parts));
  const rgb = new Uint8Array(width * height * 3);
  const stride = width * step;
  let above = new Uint8Array(stride);
  for (let row = 0; row < height; row += 1) {
    const start = row * (stride + 1);
    const line = new Uint8Array(data.subarray(start + 1, start + 1 + stride));
    unfilter(data[start] ?? 0, line, above, step);
    for (let column = 0; column < width; column += 1) {
      rgb.set(line.subarray(column * step, column * step + 3), (row * width + column) * 3);
    }
    above = line;
  }
  return { width, height, rgb };
}
