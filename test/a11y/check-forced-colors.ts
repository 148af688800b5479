import { faintControls, faintProgress } from './measure/control-contrast.js';
import { drawnBelow, isSeen, placeOf } from './measure/flat-tree.js';
import { faintFocus } from './measure/focus-rings.js';
import { faintTexts } from './measure/text-contrast.js';

/** What can no longer be told apart where the device puts its own few colours in the place of a page's, one line each. */
export function forcedColorProblems(card: HTMLElement): readonly string[] {
  return [
    ...faintTexts(card),
    ...faintControls(card),
    ...faintProgress(card),
    ...faintFocus(card),
    ...alikeWhenChosen(card),
    ...shapelessButtons(card),
    ...alikeWhenDone(card),
  ];
}

/** What a style draws around and in an element, without what is the same for all. */
function drawing(element: Element): string {
  const { borderTopWidth, borderTopColor, outlineStyle, outlineWidth, backgroundColor, borderBottomWidth } =
    getComputedStyle(element);
  const { content } = getComputedStyle(element, '::before');
  return [
    borderTopWidth,
    borderTopColor,
    borderBottomWidth,
    outlineStyle,
    outlineWidth,
    backgroundColor,
    content,
  ].join();
}

/** Radios and boxes that look the same with and without their choice. */
function alikeWhenChosen(card: Element): readonly string[] {
  return drawnBelow(card).flatMap((element) => {
    if (!(element instanceof HTMLInputElement) || !/radio|checkbox/.test(element.type)) return [];
    const before = element.checked;
    const [chosen, other] = [true, false].map((checked) => {
      element.checked = checked;
      return drawing(element);
    });
    element.checked = before;
    return chosen === other ? [`${placeOf(element)} looks the same when it is chosen`] : [];
  });
}

/** Grounds are gone, so a button without an outline is only words. */
function shapelessButtons(card: Element): readonly string[] {
  return drawnBelow(card)
    .filter((element) => element.matches('.button, .choice, .control') && isSeen(element))
    .filter((element) => Number.parseFloat(getComputedStyle(element).borderTopWidth) < 1)
    .map((element) => `${placeOf(element)} has no outline`);
}

/** The part of the bar that is done, and the part that is not. */
function alikeWhenDone(card: Element): readonly string[] {
  const parts = drawnBelow(card).filter((element) => element.localName === 'i');
  const done = parts.filter((part) => part.matches('.done')).map(drawing);
  const open = parts.filter((part) => !part.matches('.done')).map(drawing);
  return open.some((one) => done.includes(one)) ? ['the bar does not show how far the buyer is'] : [];
}
