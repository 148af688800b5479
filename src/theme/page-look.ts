import { contrast } from './contrast.js';
import { vividness } from './color-mix.js';
import type { PageLook } from './derive-theme.js';
import { toHex } from './to-hex.js';

const BUTTONS = 'button, [type=submit], [role=button], a[class*=btn i], a[class*=button i]';
/** More would cost a long page more than it could tell. */
const MOST_LOOKED_AT = 40;
const [DULL, CLOSE] = [0.2, 1.3];

/** The element around it, out of shadow roots too. */
function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function* around(element: Element): Generator<Element> {
  for (let at = parentOf(element); at; at = parentOf(at)) yield at;
}

/** All colours that lie over each other there, from the page's own canvas up. */
function groundAt(element: Element, canvas: HTMLCanvasElement): string {
  const layers = Array.from(around(element), (one) => getComputedStyle(one).backgroundColor).toReversed();
  const isDark = /^dark$/.test(getComputedStyle(element.ownerDocument.documentElement).colorScheme);
  return layers.reduce((ground, layer) => toHex(layer, canvas, ground), isDark ? '#121212' : '#ffffff');
}

/** `"Open Sans", Arial, sans-serif` → the names alone. */
const fontsOf = (style: CSSStyleDeclaration): readonly string[] =>
  style.fontFamily.split(',').map((name) => name.trim().replace(/^(["'])(.*)\1$/, '$2'));

/**
 * How the page looks around an element, read once: the font, size and colours that the element would inherit, and the
 * accent and corners of the page's own buttons, else of its links. Only computed styles are read, nothing of its text.
 */
export function pageLook(element: Element): PageLook {
  const page = element.ownerDocument;
  const canvas = page.createElement('canvas');
  const place = parentOf(element) ?? page.body;
  const style = getComputedStyle(place);
  const ground = groundAt(element, canvas);
  const isAccent = (color: string) => vividness(color) > DULL && contrast(color, ground) > CLOSE;
  const looked = (selector: string) =>
    Array.from(page.querySelectorAll(selector))
      .slice(0, MOST_LOOKED_AT)
      .filter((one) => !element.contains(one));
  const buttons = looked(BUTTONS).map((one) => getComputedStyle(one));
  const button = buttons.find(({ backgroundColor }) => isAccent(toHex(backgroundColor, canvas, ground)));
  const links = looked('a[href]').map((one) => toHex(getComputedStyle(one).color, canvas, ground));
  const own = style.accentColor === 'auto' ? undefined : toHex(style.accentColor, canvas, ground);
  const heading = page.querySelector('h1, h2, h3');
  const headingStyle = heading ? getComputedStyle(heading) : style;
  return {
    ground,
    text: toHex(style.color, canvas, ground),
    accent: own ?? (button ? toHex(button.backgroundColor, canvas, ground) : links.find(isAccent)),
    fonts: fontsOf(style),
    headingFonts: fontsOf(headingStyle),
    headingWeight: parseInt(headingStyle.fontWeight, 10) || 600,
    fontSize: parseFloat(style.fontSize) || 16,
    radius: button && (parseFloat(button.borderTopLeftRadius) || 0),
  };
}
