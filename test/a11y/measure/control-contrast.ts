import { type Color, contrastOf, readColor } from './colors.js';
import { drawnBelow, isSeen, placeOf } from './flat-tree.js';
import { Paint } from './paint.js';

/** What a buyer must find to use it, and what shows how far things are. */
const CONTROLS = 'input, select, button, a[href], summary, label:has(input[type=radio])';
const INACTIVE = ':disabled, [aria-disabled=true]';

const WANTED = 3;

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

/** Controls whose outline or ground does not stand out from what is around them (WCAG 1.4.11), one line each. */
export function faintControls(card: Element): readonly string[] {
  const paint = new Paint();
  const controls = drawnBelow(card).filter((element) => element.matches(CONTROLS) && !element.matches(INACTIVE));
  return controls.filter(isSeen).flatMap((element) => [...boundary(paint, element), ...mark(paint, element)]);
}

/** Spinners, bars and dots that show how far things are and do not stand out from what is around them, one line each. */
export function faintProgress(card: Element): readonly string[] {
  const paint = new Paint();
  const tell = (element: Element, what: string, color: string, ground = paint.around(element)) =>
    report(element, what, paint.seen(element, color), ground);
  return drawnBelow(card).flatMap((element) => {
    if (!isSeen(element)) return [];
    const { borderTopColor, borderBottomColor, borderBottomWidth, backgroundColor } = getComputedStyle(element);
    if (element.matches('.spinner')) return tell(element, 'arc', borderTopColor);
    // In forced colours grounds are gone, and the bar is a line.
    const bar = borderBottomWidth === '0px' ? backgroundColor : borderBottomColor;
    if (element.matches('i.done')) return tell(element, 'bar', bar);
    if (!element.matches('[part=track] > li')) return [];
    const dot = getComputedStyle(element, '::before');
    return tell(element, 'dot', dot.borderTopColor, paint.inside(element));
  });
}

function boundary(paint: Paint, element: Element): readonly string[] {
  const around = paint.around(element);
  const fill = paint.inside(element);
  const borders = bordersOf(paint, element);
  const isBox = borders.length > 0 || contrastOf(fill, around) > 1;
  // A link, or a button that looks like one: its text is measured as text.
  if (!isBox || isWordsOnly(element, borders.length)) return [];
  const best = [fill, ...borders].reduce((one, other) =>
    contrastOf(one, around) >= contrastOf(other, around) ? one : other,
  );
  return report(element, 'outline', best, around);
}

/** Without an outline, a ground that is only tinted does not say where the control is; its words do. */
function isWordsOnly(element: Element, borders: number): boolean {
  return borders === 0 && !(element instanceof HTMLInputElement) && !(element instanceof HTMLSelectElement);
}

/** The dot of the chosen one: a broad outline around a ground. */
function mark(paint: Paint, element: Element): readonly string[] {
  if (!(element instanceof HTMLInputElement) || element.type !== 'radio' || !element.checked) return [];
  const [border] = bordersOf(paint, element);
  return border ? report(element, 'dot', paint.inside(element), border) : [`${placeOf(element)} has no dot`];
}

function bordersOf(paint: Paint, element: Element): readonly Color[] {
  const style = getComputedStyle(element);
  return SIDES.flatMap((side) => {
    const isDrawn = style[`border${side}Style`] !== 'none' && Number.parseFloat(style[`border${side}Width`]) > 0;
    const color = style[`border${side}Color`];
    return isDrawn && readColor(color)[3] > 0 ? [paint.seen(element, color)] : [];
  });
}

function report(element: Element, what: string, color: Color, ground: Color): readonly string[] {
  const found = contrastOf(color, ground);
  return found >= WANTED ? [] : [`${placeOf(element)}: its ${what} has ${found.toFixed(2)} of ${WANTED}`];
}
