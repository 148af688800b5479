/** A payment was refused; the buyer may try again. */
export class VignettePaymentFailEvent extends Event {
  /** The relay's id of the order. */
  readonly orderId: string;
  /** `payment-declined` and the like; never the bank's own text. */
  readonly code: string;

  constructor(orderId: string, code: string) {
    super('vignette-payment-fail', { bubbles: true, composed: true });
    this.orderId = orderId;
    this.code = code;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-payment-fail': VignettePaymentFailEvent;
  }
}
