import type { TokenName } from './tokens.js';

const HEX = /^#[\da-f]{6}$/i;
const hexPair = (channel: number): string => channel.toString(16).padStart(2, '0');

/** Any colour CSS knows, seen through onto white, as `#rrggbb`: what one painted pixel shows. */
function toHex(color: string, canvas: HTMLCanvasElement): string {
  const pen = canvas.getContext('2d');
  if (!pen) return color;
  for (const ink of ['#ffffff', color]) {
    pen.fillStyle = ink;
    pen.fillRect(0, 0, 1, 1);
  }
  return `#${Array.from(pen.getImageData(0, 0, 1, 1).data.slice(0, 3), hexPair).join('')}`;
}

/**
 * Reads tokens as they hold for an element at this moment: the theme, the buyer's dark mode and what the page overrode
 * on the element. Colours come as `#rrggbb`, however the page wrote them.
 */
export function readToken(element: Element): (name: TokenName) => string {
  const style = getComputedStyle(element);
  const canvas = element.ownerDocument.createElement('canvas');
  return (name) => {
    const value = style.getPropertyValue(`--vignette-${name}`).trim();
    return name.startsWith('color-') && value && !HEX.test(value) ? toHex(value, canvas) : value;
  };
}
