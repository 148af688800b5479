/** An element's class with its tag name and the elements its templates use. */
export interface ElementClass extends CustomElementConstructor {
  readonly tag: string;
  readonly uses?: readonly ElementClass[];
}

/** Registers an element and those it uses. A name that is taken stays as it is: the page may load the checkout twice. */
export function defineElement(elementClass: ElementClass): void {
  for (const used of elementClass.uses ?? []) defineElement(used);
  if (!customElements.get(elementClass.tag)) customElements.define(elementClass.tag, elementClass);
}
