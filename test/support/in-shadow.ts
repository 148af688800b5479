/** Finds elements in a tree and in all open shadow trees below it, in document order. */
export function allInShadow(root: ParentNode, selector: string): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? allInShadow(element.shadowRoot, selector) : []),
  ]);
}

/**
 * The first such element.
 *
 * @throws {Error} When there is none.
 */
export function inShadow(root: ParentNode, selector: string): HTMLElement {
  const [found] = allInShadow(root, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

/** What a buyer reads, with single spaces. */
export function readText(root: Node): string {
  if (root instanceof Text) return root.data;
  if (root instanceof HTMLStyleElement) return '';
  if (root instanceof HTMLSlotElement && root.assignedNodes().length > 0) return '';
  const inside = root instanceof Element && root.shadowRoot ? [...root.shadowRoot.childNodes] : [];
  return [...inside, ...root.childNodes].map(readText).join(' ').replace(/\s+/g, ' ').trim();
}
