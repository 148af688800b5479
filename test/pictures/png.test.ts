import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { closestIn, paletteOf } from './palette.mjs';
import { readPng } from './read-png.mjs';
import { writePng } from './write-png.mjs';

const RED = [255, 0, 0];
const picture = (width: number, pixels: readonly (readonly number[])[]) => ({
  width,
  height: pixels.length / width,
  rgb: Uint8Array.from(pixels.flat()),
});

/** A PNG of the browser's kind, each line of it with the filter that is named. */
function browserPng(type: 2 | 6, width: number, lines: readonly (readonly number[])[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(lines.length, 4);
  header.set([8, type], 8);
  const chunk = (name: string, data: Uint8Array) => {
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    return Buffer.concat([size, Buffer.from(name), data, Buffer.alloc(4)]);
  };
  const data = deflateSync(Uint8Array.from(lines.flat()));
  return Buffer.concat([
    Buffer.alloc(8),
    chunk('IHDR', header),
    chunk('IDAT', data.subarray(0, 5)),
    chunk('IDAT', data.subarray(5)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

describe('reading a PNG', () => {
  it('takes off every filter of the specification', () => {
    const lines = [
      [0, 10, 20, 30, 40, 50, 60],
      [1, 10, 20, 30, 30, 30, 30],
      [2, 0, 0, 0, 0, 0, 0],
      [3, 5, 10, 15, 15, 15, 15],
      [4, 0, 0, 0, 0, 0, 0],
    ];
    const line = [10, 20, 30, 40, 50, 60];
    expect([...readPng(browserPng(2, 2, lines)).rgb]).toEqual([
      ...line,
      ...line,
      ...line,
      ...line,
      10,
      20,
      30,
      40,
      50,
      60,
    ]);
  });

  it('leaves out how opaque a pixel is', () => {
    expect([...readPng(browserPng(6, 1, [[0, 1, 2, 3, 255]])).rgb]).toEqual([1, 2, 3]);
  });

  it('refuses what no browser writes', () => {
    expect(() => readPng(writePng(picture(1, [RED]), 16))).toThrow('none that a browser writes');
  });
});

describe('a palette', () => {
  it('holds all colours where they are few', () => {
    expect(paletteOf(Uint8Array.from([0, 0, 1, 0, 0, 2, 0, 0, 1]), 2)).toEqual([1, 2]);
  });

  it('keeps the very colour of a ground, and stands for the rest', () => {
    const ground = Array.from({ length: 90 }, () => [250, 250, 247]);
    const shades = Array.from({ length: 10 }, (_, shade) => [shade, shade, shade]);
    const palette = paletteOf(Uint8Array.from([...ground, ...shades].flat()), 4);
    expect(palette).toContain(0xfafaf7);
    expect(palette.length).toBeLessThanOrEqual(4);
  });

  it('gives every colour the one that comes closest', () => {
    const closest = closestIn([0x000000, 0x808080, 0xffffff]);
    expect([0x000001, 0x7f8081, 0xfffffe, 0x7f8081].map(closest)).toEqual([0, 1, 2, 1]);
  });
});

describe('a written PNG', () => {
  const wide = picture(3, [RED, RED, [0, 255, 0], RED, [0, 0, 255], RED]);

  it('says its size, and packs two pixels in a byte where colours are few', () => {
    const png = writePng(wide, 16);
    expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    expect([png.readUInt32BE(16), png.readUInt32BE(20), png[24], png[25]]).toEqual([3, 2, 4, 3]);
    // The checksum that every PNG ends with.
    expect(png.subarray(-8).toString('hex')).toBe('49454e44ae426082');
  });

  it('is the same each time', () => {
    expect(writePng(wide, 256)).toEqual(writePng(wide, 256));
  });
});
