const SLOT = 'vignette-payment';

/** Several checkouts may stand in one shadow root, so every slot has a name of its own. */
let made = 0;

/** A node of ours and where it was put. */
interface Placed {
  readonly node: HTMLElement;
  readonly parent: HTMLElement;
}

/**
 * A node in the page's own tree that shows up inside the checkout, for what refuses to live in a shadow root (peers.md
 * d). Where the checkout itself stands in shadow roots, a slot in each of them hands the node inwards.
 */
export class LightMount {
  private readonly host: HTMLElement;
  /** A passage for each shadow root from the inside out, and the node at the end. */
  private placed: readonly Placed[] = [];

  constructor(host: HTMLElement) {
    this.host = host;
  }

  /** The node, attached to the document; made when it is first asked for, and anew when its way inwards was cut. */
  element(): HTMLElement {
    const { host } = this;
    const outer = outerHosts(host);
    const parents = [host, ...outer];
    const isWhole =
      this.placed.length === parents.length &&
      this.placed.every(({ node, parent }, index) => node.parentNode === parent && parent === parents[index]);
    const existing = this.placed.at(-1)?.node;
    if (existing && isWhole) return existing;
    this.remove();
    const node = host.ownerDocument.createElement('div');
    const placed: Placed[] = [];
    let [inner, slot] = [host, SLOT];
    for (const next of outer) {
      const passage = host.ownerDocument.createElement('slot');
      passage.slot = slot;
      made += 1;
      slot = passage.name = `${SLOT}-${made}`;
      placed.push({ node: passage, parent: inner });
      inner = next;
    }
    node.slot = slot;
    placed.push({ node, parent: inner });
    for (const { node, parent } of placed) parent.append(node);
    this.placed = placed;
    return node;
  }

  /** Takes the node and its passages out of the page. */
  remove(): void {
    for (const { node } of this.placed) node.remove();
    this.placed = [];
  }
}

/** The host of every shadow root around an element, from the inside out. */
function outerHosts(element: HTMLElement): readonly HTMLElement[] {
  const hosts: HTMLElement[] = [];
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    if (root.host instanceof HTMLElement) hosts.push(root.host);
  }
  return hosts;
}

/** Passes the node on from the checkout's shadow root into the step or screen inside it. */
export function passOn(view: HTMLElement): void {
  const slot = view.ownerDocument.createElement('slot');
  slot.name = slot.slot = SLOT;
  view.append(slot);
}
