import { afterEach, describe, expect, it } from 'vitest';
import { LightMount, passOn } from './light-mount.js';

afterEach(() => document.body.replaceChildren());

/** A checkout with a view in it, as far as slots are concerned. */
function makeHost(): HTMLElement {
  const host = document.createElement('div');
  const view = document.createElement('div');
  const slot = document.createElement('slot');
  slot.name = 'vignette-payment';
  view.attachShadow({ mode: 'open' }).append(slot);
  passOn(view);
  host.attachShadow({ mode: 'open' }).append(view);
  return host;
}

/** Puts elements into as many shadow roots, one in the other, and those into the page; gives the outermost. */
function putInto(depth: number, ...inside: HTMLElement[]): HTMLElement {
  let content = inside;
  let outer = document.body;
  for (let made = 0; made < depth; made += 1) {
    outer = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(...content);
    content = [outer];
  }
  document.body.append(...content);
  return outer;
}

/** The host in whose view the node is shown. */
function shownIn(node: HTMLElement): Element | undefined {
  node.textContent = 'card';
  const isVisible = node.getBoundingClientRect().height > 0;
  let slot = node.assignedSlot;
  while (slot?.assignedSlot) slot = slot.assignedSlot;
  const view = slot?.getRootNode();
  const root = view instanceof ShadowRoot ? view.host.getRootNode() : undefined;
  return isVisible && root instanceof ShadowRoot ? root.host : undefined;
}

describe('LightMount', () => {
  it.each([0, 1, 2, 3])('is in the page’s own tree and seen inside the checkout in %i shadow roots', (depth) => {
    const host = makeHost();
    putInto(depth, host);
    const node = new LightMount(host).element();
    expect(node.getRootNode()).toBe(document);
    expect(shownIn(node)).toBe(host);
  });

  it('gives the same node as long as it is seen', () => {
    const host = makeHost();
    putInto(1, host);
    const mount = new LightMount(host);
    expect(mount.element()).toBe(mount.element());
  });

  it('makes the node anew after a framework deleted it or a slot on its way', () => {
    const host = makeHost();
    const outer = putInto(1, host);
    const mount = new LightMount(host);
    const first = mount.element();
    outer.replaceChildren();
    const second = mount.element();
    expect([second === first, shownIn(second)]).toEqual([false, host]);
    host.replaceChildren();
    const third = mount.element();
    expect([third === second, second.isConnected, shownIn(third)]).toEqual([false, false, host]);
  });

  it('follows the checkout into a shadow root and out again', () => {
    const host = makeHost();
    document.body.append(host);
    const mount = new LightMount(host);
    mount.element();
    putInto(2, host);
    expect(shownIn(mount.element())).toBe(host);
    document.body.replaceChildren(host);
    expect(shownIn(mount.element())).toBe(host);
    expect(host.children).toHaveLength(1);
  });

  it('does not mix up two checkouts in one shadow root', () => {
    const [one, two] = [makeHost(), makeHost()];
    putInto(1, one, two);
    const nodes = [one, two].map((host) => new LightMount(host).element());
    expect(nodes.map(shownIn)).toEqual([one, two]);
  });

  it('takes everything of its own out of the page again', () => {
    const host = makeHost();
    const outer = putInto(2, host);
    const mount = new LightMount(host);
    mount.element();
    mount.remove();
    expect([outer.children.length, host.children.length]).toEqual([0, 0]);
  });
});
