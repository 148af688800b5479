import type { PaymentType } from '../../../contract/payment-type.js';

/** The payment of an order begins. */
export class VignettePaymentStartEvent extends Event {
  /** The relay's id of the order. */
  readonly orderId: string;
  /** How the buyer pays. */
  readonly paymentType: PaymentType;

  constructor(orderId: string, paymentType: PaymentType) {
    super('vignette-payment-start', { bubbles: true, composed: true });
    this.orderId = orderId;
    this.paymentType = paymentType;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-payment-start': VignettePaymentStartEvent;
  }
}
