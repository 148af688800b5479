const SLOT = 'vignette-payment';

/**
 * A node in the page's own tree that shows up inside the checkout, for what refuses to live in a shadow root (peers.md
 * d). Where the checkout itself stands in shadow roots, a slot in each of them hands the node inwards.
 */
export class LightMount {
  private readonly host: HTMLElement;
  private nodes: HTMLElement[] = [];

  constructor(host: HTMLElement) {
    this.host = host;
  }

  /** The node, attached to the document; made when it is first asked for. */
  element(): HTMLElement {
    const [existing] = this.nodes;
    if (existing?.isConnected && !(existing.getRootNode() instanceof ShadowRoot)) return existing;
    this.remove();
    const node = this.host.ownerDocument.createElement('div');
    this.nodes.push(node);
    let inner: HTMLElement = this.host;
    let slot = SLOT;
    for (let root = inner.getRootNode(); root instanceof ShadowRoot; root = inner.getRootNode()) {
      const passage = this.host.ownerDocument.createElement('slot');
      passage.slot = slot;
      slot = passage.name = `${SLOT}-${this.nodes.length}`;
      inner.append(passage);
      this.nodes.push(passage);
      if (!(root.host instanceof HTMLElement)) break;
      inner = root.host;
    }
    node.slot = slot;
    inner.append(node);
    return node;
  }

  /** Takes the node and its passages out of the page. */
  remove(): void {
    for (const node of this.nodes) node.remove();
    this.nodes = [];
  }
}

/** Passes the node on from the checkout's shadow root into the step or screen inside it. */
export function passOn(view: HTMLElement): void {
  const slot = view.ownerDocument.createElement('slot');
  slot.name = slot.slot = SLOT;
  view.append(slot);
}
