/** The element in which another one is drawn: its slot, its parent, or the host of its shadow root. */
export function drawnIn(element: Element): Element | undefined {
  if (element.assignedSlot) return element.assignedSlot;
  const { parentNode } = element;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : undefined;
}

/** From the page's root down to the element itself, as they are drawn. */
export function pathTo(element: Element): readonly Element[] {
  const parent = drawnIn(element);
  return parent ? [...pathTo(parent), element] : [element];
}

/** What is drawn inside an element, in the order in which it is drawn; what is not slotted is left out. */
export function drawnChildren(element: Element): readonly ChildNode[] {
  if (element instanceof HTMLSlotElement && element.assignedNodes().length > 0) {
    return element.assignedNodes().filter((node): node is ChildNode => node instanceof Element || node instanceof Text);
  }
  return [...(element.shadowRoot ?? element).childNodes];
}

/** Every element drawn below another one, in order. */
export function drawnBelow(element: Element): readonly Element[] {
  return drawnChildren(element).flatMap((child) =>
    child instanceof Element && !(child instanceof HTMLStyleElement) ? [child, ...drawnBelow(child)] : [],
  );
}

/** Whether a sighted buyer sees the element: it takes room, and is not there for screen readers alone. */
export function isSeen(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  return pathTo(element).every((one) => getComputedStyle(one).clipPath === 'none');
}

/** Where an element is, for a line that a person reads: `vignette-plate-field › input.control.plate`. */
export function placeOf(element: Element): string {
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? `${root.host.localName} › ` : '';
  return `${host}${[element.localName, ...element.classList].join('.')}`;
}
