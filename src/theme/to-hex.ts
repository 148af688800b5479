const hexPair = (channel: number): string => channel.toString(16).padStart(2, '0');

/**
 * Any colour a canvas knows (`oklch()`, `color-mix()` and so on), seen through onto a ground, as `#rrggbb`: what one
 * painted pixel shows.
 *
 * @param ground `#rrggbb`
 */
export function toHex(color: string, canvas: HTMLCanvasElement, ground = '#ffffff'): string {
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return color;
  for (const ink of [ground, color]) {
    pen.fillStyle = ink;
    pen.fillRect(0, 0, 1, 1);
  }
  return `#${Array.from(pen.getImageData(0, 0, 1, 1).data.slice(0, 3), hexPair).join('')}`;
}
