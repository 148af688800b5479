import { type Color, contrastOf, readColor } from './colors.js';
import { drawnBelow, isSeen, pathTo, placeOf } from './flat-tree.js';
import { Paint } from './paint.js';

const FOCUSABLE = 'input, select, button, a[href], summary, [tabindex="0"]';
const WANTED = 3;
const LEAST_WIDTH = 2;

/** Everything that the Tab and arrow keys reach and whose focus is not plain to see (WCAG 2.4.7, 1.4.11), one line each. */
export function faintFocus(card: Element): readonly string[] {
  return drawnBelow(card)
    .filter((element): element is HTMLElement => element instanceof HTMLElement && isReached(element))
    .flatMap((element) => {
      element.focus({ preventScroll: true });
      const found = ringProblems(element);
      element.blur();
      return found;
    });
}

const isReached = (element: HTMLElement): boolean =>
  element.matches(FOCUSABLE) && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });

function ringProblems(element: HTMLElement): readonly string[] {
  if (!element.matches(':focus-visible')) return [`${placeOf(element)} does not take the focus`];
  const ringed = pathTo(element).findLast((one) => isRinged(getComputedStyle(one)));
  if (!ringed || !isSeen(ringed)) return [`${placeOf(element)} has no focus ring`];
  const { outlineColor, outlineOffset, outlineWidth, outlineStyle, boxShadow } = getComputedStyle(ringed);
  if (outlineStyle === 'auto') return [`${placeOf(element)} has the browser’s own focus ring`];
  const paint = new Paint();
  const ring = paint.seenAround(ringed, outlineColor);
  const width = Number.parseFloat(outlineWidth);
  const reach = width + Math.max(0, Number.parseFloat(outlineOffset));
  const around = broughtAlong(boxShadow, reach) ?? paint.around(ringed);
  const grounds = [around, ...(Number.parseFloat(outlineOffset) < 0 ? [paint.inside(ringed)] : [])];
  const least = Math.min(...grounds.map((ground) => contrastOf(ring, ground)));
  return [
    ...(least < WANTED ? [`${placeOf(element)}: its focus ring has ${least.toFixed(2)} of ${WANTED}`] : []),
    ...(width < LEAST_WIDTH ? [`${placeOf(element)}: its focus ring is ${width}px wide`] : []),
    ...cutOff(ringed, reach),
  ];
}

/** The colour of a shadow without blur that is larger than the ring, which is seen on it then, whatever the page is like. */
function broughtAlong(boxShadow: string, reach: number): Color | undefined {
  const [, color = '', spread = '0'] = /^(rgb\([^)]*\)) 0px 0px 0px ([\d.]+)px/.exec(boxShadow) ?? [];
  return color && Number(spread) > reach ? readColor(color) : undefined;
}

const isRinged = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration): boolean =>
  outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;

/** A box that scrolls or clips cuts off what is drawn outside of it. Up and down the buyer scrolls. */
function cutOff(ringed: Element, reach: number): readonly string[] {
  const { left, right } = ringed.getBoundingClientRect();
  return pathTo(ringed)
    .slice(0, -1)
    .filter((one) => one !== document.documentElement && getComputedStyle(one).overflowX !== 'visible')
    .filter((one) => {
      const box = one.getBoundingClientRect();
      return left - reach < box.left - 0.5 || right + reach > box.right + 0.5;
    })
    .map((one) => `${placeOf(ringed)}: its focus ring is cut off by ${placeOf(one)}`);
}
