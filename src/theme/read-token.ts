import { toHex } from './to-hex.js';
import type { TokenName } from './tokens.js';

/** As the shipped themes write colours and lengths: nothing has to be worked out. */
const PLAIN = /^(#[\da-f]{6}|\d+(\.\d+)?px)$/i;
const LENGTH = /^(space|radius)-|^border-width|^font-size|^lift$|-(size|width|height)$/;

/**
 * Reads tokens as they hold for an element at this moment: the theme, the buyer's dark mode and what the page overrode
 * on the element. Nothing is left for others to work out: colours come as `#rrggbb` and lengths in px, however the page
 * wrote them (`var()`, `color-mix()`, `light-dark()`, `oklch()`, `rem`, `calc()`). Empty where the page removed a token.
 */
export function readToken(element: Element): (name: TokenName) => string {
  const style = getComputedStyle(element);
  const canvas = element.ownerDocument.createElement('canvas');
  return (name) => {
    const written = style.getPropertyValue(`--vignette-${name}`).trim();
    if (!written || PLAIN.test(written)) return written;
    if (name.startsWith('color-')) return toHex(computed(element, 'color', name), canvas);
    return LENGTH.test(name) ? computed(element, 'padding-top', name) : written;
  };
}

/** What the browser makes of a token where a property of the element's inside takes it. */
function computed(element: Element, property: 'color' | 'padding-top', name: TokenName): string {
  const probe = element.ownerDocument.createElement('span');
  // In the shadow root no style of the page reaches it; set one by one, since a page may forbid `style=`.
  (element.shadowRoot ?? element).append(probe);
  probe.style.setProperty(property, `var(--vignette-${name})`);
  const value = getComputedStyle(probe).getPropertyValue(property);
  probe.remove();
  return value;
}
