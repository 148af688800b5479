/** The buyer left the payment without finishing it. */
export class VignettePaymentCancelEvent extends Event {
  /** The relay's id of the order. */
  readonly orderId: string;

  constructor(orderId: string) {
    super('vignette-payment-cancel', { bubbles: true, composed: true });
    this.orderId = orderId;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-payment-cancel': VignettePaymentCancelEvent;
  }
}
