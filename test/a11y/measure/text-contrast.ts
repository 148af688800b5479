import { contrastOf, over, readColor } from './colors.js';
import { drawnBelow, drawnChildren, isSeen, placeOf } from './flat-tree.js';
import { Paint } from './paint.js';

/** Inactive controls are excepted (WCAG 1.4.3). */
const INACTIVE = ':disabled, [aria-disabled=true]';

/** Pixels from which text counts as large: 18 pt, or 14 pt in bold. */
const LARGE = 24;
const LARGE_BOLD = 18.66;

/** Text that is too faint on what lies behind it (WCAG 1.4.3), one line each. */
export function faintTexts(card: Element): readonly string[] {
  const paint = new Paint();
  const active = drawnBelow(card).filter((element) => !element.closest(INACTIVE) && isSeen(element));
  return active.flatMap((element) => [
    ...ownText(element).flatMap((text) => tooFaint(paint, element, getComputedStyle(element), text)),
    ...pseudoTexts(paint, element),
  ]);
}

/** What an element says itself: its text nodes, or what is in a field. */
function ownText(element: Element): readonly string[] {
  if (element instanceof HTMLOptionElement || element instanceof HTMLOptGroupElement) return [];
  if (element instanceof HTMLSelectElement) return [element.selectedOptions[0]?.label ?? ''].filter(Boolean);
  if (element instanceof HTMLInputElement) return isTyped(element) ? [element.value || element.type] : [];
  return drawnChildren(element)
    .flatMap((node) => (node instanceof Text ? [node.data.trim()] : []))
    .filter(Boolean);
}

const isTyped = ({ type }: HTMLInputElement): boolean => type !== 'radio' && type !== 'checkbox';

/** Placeholders, markers of lists, and what a style sheet writes before and after. */
function pseudoTexts(paint: Paint, element: Element): readonly string[] {
  const { display, listStyleType } = getComputedStyle(element);
  const hasMarker = display === 'list-item' && listStyleType !== 'none';
  const hasPlaceholder = element instanceof HTMLInputElement && element.placeholder !== '' && element.value === '';
  return [
    ...(hasMarker ? tooFaint(paint, element, getComputedStyle(element, '::marker'), '::marker') : []),
    ...(hasPlaceholder ? tooFaint(paint, element, getComputedStyle(element, '::placeholder'), '::placeholder') : []),
    ...['::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(element, pseudo);
      const [, text = ''] = /^"(.*?)"/.exec(style.content) ?? [];
      const isDrawn = text.trim() !== '' && style.display !== 'none' && style.visibility !== 'hidden';
      return isDrawn ? tooFaint(paint, element, style, `${pseudo} ${text}`) : [];
    }),
  ];
}

/** What is drawn before and after an element may have a ground of its own; the element's own is in `inside` already. */
function tooFaint(paint: Paint, element: Element, style: CSSStyleDeclaration, text: string): readonly string[] {
  const size = Number.parseFloat(style.fontSize);
  const isLarge = size >= LARGE || (size >= LARGE_BOLD && Number(style.fontWeight) >= 700);
  const isPseudo = text.startsWith('::');
  const ground = isPseudo ? paint.seen(element, style.backgroundColor) : paint.inside(element);
  const letters = isPseudo ? over(readColor(style.color), ground) : paint.seen(element, style.color);
  const found = contrastOf(letters, ground);
  const wanted = isLarge ? 3 : 4.5;
  if (found >= wanted) return [];
  return [`${placeOf(element)} “${text.slice(0, 40)}” has ${found.toFixed(2)} of ${wanted}`];
}
