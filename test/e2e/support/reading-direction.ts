import type { Locator } from '@playwright/test';

/** How the browser lays out the text of an element. */
export const directionOf = (target: Locator): Promise<string> =>
  target.evaluate((element) => getComputedStyle(element).direction);

/** Whether the first letter or digit of a part of an element's own text stands left of its last one, as drawn. */
export function readsLeftToRight(target: Locator, part: string): Promise<boolean> {
  return target.evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(sought);
      if (at < 0) continue;
      const leftOf = (offset: number): number => {
        const range = document.createRange();
        range.setStart(node, offset);
        range.setEnd(node, offset + 1);
        return range.getBoundingClientRect().left;
      };
      return leftOf(at) < leftOf(at + sought.length - 1);
    }
    throw new Error(`The element does not hold "${sought}".`);
  }, part);
}

/** What in an element and in the shadow roots below it is wider than its place, as `tag.class`; its page too. */
export function overflowing(target: Locator): Promise<readonly string[]> {
  return target.evaluate((element) => {
    const isTooWide = ({ scrollWidth, clientWidth }: Element): boolean =>
      clientWidth > 0 && scrollWidth > clientWidth + 1;
    const below = (root: ParentNode): readonly string[] =>
      [...root.querySelectorAll('*')].flatMap((one) => {
        const { display, position } = getComputedStyle(one);
        // What only screen readers are to find is a pixel wide; a native input scrolls inside.
        const mayScroll = display === 'inline' || position === 'absolute' || one instanceof HTMLInputElement;
        const inside = one.shadowRoot ? below(one.shadowRoot) : [];
        return !mayScroll && isTooWide(one) ? [`${one.localName}.${one.className}`, ...inside] : inside;
      });
    const page = isTooWide(document.documentElement) ? ['the page'] : [];
    return [...page, ...below(element.shadowRoot ?? element)];
  });
}
