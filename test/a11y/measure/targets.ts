import { drawnBelow, placeOf } from './flat-tree.js';

const TARGETS = 'a[href], button, select, summary, input';
/** CSS pixels (WCAG 2.5.8). */
const LEAST = 24;

interface Target {
  readonly element: Element;
  readonly box: DOMRect;
}

/** What is too small to be pressed and too near to something else that can be pressed (WCAG 2.5.8), one line each. */
export function smallTargets(card: Element): readonly string[] {
  const targets = drawnBelow(card)
    .filter((element) => element.matches(TARGETS) && element.checkVisibility({ visibilityProperty: true }))
    .map((element): Target => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }));
  return targets
    .filter((target) => isSmall(target) && !isInSentence(target.element) && targets.some((one) => isNear(target, one)))
    .map(({ element, box }) => `${placeOf(element)} is ${Math.round(box.width)} by ${Math.round(box.height)}`);
}

const isSmall = ({ box }: Target): boolean => box.width < LEAST - 0.1 || box.height < LEAST - 0.1;

/** A link among words may be as high as its line. */
function isInSentence(element: Element): boolean {
  if (getComputedStyle(element).display !== 'inline') return false;
  const words = element.parentElement?.textContent.trim() ?? '';
  return words.length > element.textContent.trim().length;
}

/** A circle of 24 px around a small target may not touch another target, or the circle of another small one. */
function isNear(small: Target, other: Target): boolean {
  if (small.element === other.element) return false;
  const [x, y] = middle(small.box);
  if (isSmall(other)) {
    const [otherX, otherY] = middle(other.box);
    return Math.hypot(x - otherX, y - otherY) < LEAST;
  }
  const { left, right, top, bottom } = other.box;
  const nearestX = Math.min(Math.max(x, left), right);
  const nearestY = Math.min(Math.max(y, top), bottom);
  return Math.hypot(x - nearestX, y - nearestY) < LEAST / 2;
}

const middle = ({ x, y, width, height }: DOMRect): readonly [number, number] => [x + width / 2, y + height / 2];
