import type { Money } from '../../../contract/primitives.js';

/** The relay placed an order. It is neither paid nor active. */
export class VignetteOrderEvent extends Event {
  /** The relay's id of the order. */
  readonly orderId: string;
  /** What the buyer tells support. */
  readonly reference: string;
  /** In ISO 4217 minor units. */
  readonly total: Money;

  constructor(orderId: string, reference: string, total: Money) {
    super('vignette-order', { bubbles: true, composed: true });
    this.orderId = orderId;
    this.reference = reference;
    this.total = total;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-order': VignetteOrderEvent;
  }
}
