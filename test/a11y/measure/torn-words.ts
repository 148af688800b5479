import { drawnBelow, drawnChildren, isSeen, placeOf } from './flat-tree.js';

const WORD = /[\p{L}\p{M}’']{2,}/gu;

/**
 * Words that are torn apart between any two letters because they do not fit, one line each. Where a browser may hyphenate,
 * it does so with its own dictionary, which a browser without a window does not have.
 */
export function tornWords(card: Element): readonly string[] {
  const places = drawnBelow(card).filter((element) => isSeen(element) && getComputedStyle(element).hyphens !== 'auto');
  return places.flatMap((element) =>
    drawnChildren(element).flatMap((node) =>
      node instanceof Text ? tornIn(node).map((word) => `${placeOf(element)} tears “${word}”`) : [],
    ),
  );
}

function tornIn(text: Text): readonly string[] {
  const range = document.createRange();
  return [...text.data.matchAll(WORD)].flatMap(({ index, 0: word }) => {
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const lines = new Set(
      [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
    );
    return lines.size > 1 ? [word] : [];
  });
}
