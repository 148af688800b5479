import { drawnBelow } from './flat-tree.js';

/**
 * Changes what all shadow roots at and below a card look like, runs something, and puts everything back.
 *
 * @param change - The style sheets a root gets in the place of its own.
 */
export async function restyled<Result>(
  card: Element,
  change: (sheets: readonly CSSStyleSheet[]) => readonly CSSStyleSheet[],
  run: () => Result | Promise<Result>,
): Promise<Result> {
  const roots = [card, ...drawnBelow(card)].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : []));
  const before = roots.map((root) => [...root.adoptedStyleSheets]);
  for (const root of roots) root.adoptedStyleSheets = [...change(root.adoptedStyleSheets)];
  try {
    return await run();
  } finally {
    roots.forEach((root, at) => (root.adoptedStyleSheets = before[at] ?? []));
  }
}

const hovered = new WeakMap<CSSStyleSheet, CSSStyleSheet>();

/** The same looks with the pointer on everything at once: `:hover` gives way to what fits all elements and weighs as much. */
export function underThePointer(sheets: readonly CSSStyleSheet[]): readonly CSSStyleSheet[] {
  return sheets.map((sheet) => {
    const known = hovered.get(sheet) ?? new CSSStyleSheet();
    if (!hovered.has(sheet)) {
      known.replaceSync(
        [...sheet.cssRules].map(({ cssText }) => cssText.replaceAll(':hover', ':nth-child(n)')).join('\n'),
      );
    }
    hovered.set(sheet, known);
    return known;
  });
}

let spacing: CSSStyleSheet | undefined;

/** With the distances a reader may set (WCAG 1.4.12). */
export function spacedOut(sheets: readonly CSSStyleSheet[]): readonly CSSStyleSheet[] {
  if (!spacing) {
    spacing = new CSSStyleSheet();
    spacing.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-block-end: 2em !important; }
    `);
  }
  return [...sheets, spacing];
}
