import { drawnBelow, isSeen, placeOf } from './flat-tree.js';

/** Browsers round each box for itself. */
const ROUNDING = 1;

/** What does not fit where it stands: too wide for its box, cut off, or beyond the card (WCAG 1.4.10, 1.4.12), one line each. */
export function overflowing(card: HTMLElement): readonly string[] {
  const frame = card.getBoundingClientRect();
  return drawnBelow(card)
    .filter(isSeen)
    .flatMap((element) => [...tooWide(element), ...cutOff(element), ...beyond(element, frame), ...truncated(element)]);
}

/** What is typed is as long as the buyer likes, and scrolls in its field; a list has a measure of its own. */
const isField = (element: Element): boolean =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement;

function tooWide(element: Element): readonly string[] {
  const { scrollWidth, clientWidth } = element;
  if (clientWidth === 0 || isField(element) || scrollWidth <= clientWidth + ROUNDING) return [];
  return [`${placeOf(element)} holds ${scrollWidth}px in ${clientWidth}px`];
}

function cutOff(element: Element): readonly string[] {
  const { overflowY, overflowX } = getComputedStyle(element);
  const hides = /hidden|clip/.test(`${overflowX} ${overflowY}`);
  if (!hides || isField(element)) return [];
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
  const isCut = scrollHeight > clientHeight + ROUNDING || scrollWidth > clientWidth + ROUNDING;
  return isCut ? [`${placeOf(element)} is cut off`] : [];
}

function beyond(element: Element, frame: DOMRect): readonly string[] {
  const { left, right, width } = element.getBoundingClientRect();
  const isBeyond = width > 0 && (left < frame.left - ROUNDING || right > frame.right + ROUNDING);
  return isBeyond ? [`${placeOf(element)} stands out of the card`] : [];
}

/** A closed list shows one line of what is chosen, and browsers cut it without a word. */
function truncated(element: Element): readonly string[] {
  if (!(element instanceof HTMLSelectElement)) return [];
  const style = getComputedStyle(element);
  const text = element.selectedOptions[0]?.label.trim() ?? '';
  const ruler = document.createElement('span');
  ruler.style.cssText = `position: absolute; white-space: nowrap; font: ${style.font}; letter-spacing: ${style.letterSpacing}; word-spacing: ${style.wordSpacing}`;
  ruler.textContent = text;
  document.body.append(ruler);
  const needed = ruler.getBoundingClientRect().width;
  ruler.remove();
  const room = element.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight);
  return needed > room ? [`${placeOf(element)} shows only part of “${text}”`] : [];
}
