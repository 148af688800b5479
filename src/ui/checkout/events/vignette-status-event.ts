import type { OrderStatus, PaymentState } from '../../../contract/order-status.js';

/** The relay reports another status of the order or of its payment. */
export class VignetteStatusEvent extends Event {
  /** The relay's id of the order. */
  readonly orderId: string;
  /** Only `ACTIVE` means active. */
  readonly status: OrderStatus;
  /** Only `paid` means paid. */
  readonly payment: PaymentState;

  constructor(orderId: string, status: OrderStatus, payment: PaymentState) {
    super('vignette-status', { bubbles: true, composed: true });
    this.orderId = orderId;
    this.status = status;
    this.payment = payment;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vignette-status': VignetteStatusEvent;
  }
}
