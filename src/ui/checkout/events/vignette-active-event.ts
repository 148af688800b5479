/** The vignette is active. Told once for an order. */
export class VignetteActiveEvent extends Event {
  /** The relay's id of the order. */
  readonly orderId: string;
  /** What the buyer tells support. */
  readonly reference: string;

  constructor(orderId: string, reference: string) {
    super('vignette-active', { bubbles: true, composed: true });
    this.orderId = orderId;
    this.reference = reference;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-active': VignetteActiveEvent;
  }
}
