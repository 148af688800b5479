import type { Money } from '../../../contract/primitives.js';

/** The relay says that the order is paid. Told once for an order; the vignette is not active yet. */
export class VignettePaidEvent extends Event {
  /** The relay's id of the order. */
  readonly orderId: string;
  /** What the buyer tells support. */
  readonly reference: string;
  /** In ISO 4217 minor units. */
  readonly total: Money;

  constructor(orderId: string, reference: string, total: Money) {
    super('vignette-paid', { bubbles: true, composed: true });
    this.orderId = orderId;
    this.reference = reference;
    this.total = total;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-paid': VignettePaidEvent;
  }
}
