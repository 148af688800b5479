import type { BuyerEvent } from '../../flow/event.js';
import type { PaymentType } from '../../contract/payment-type.js';

/** What the buyer did, without what the session adds: the clock, keys and addresses. */
export type FlowRequest =
  | Exclude<BuyerEvent, { readonly type: 'pay-pressed' | 'check-pressed' }>
  | { readonly type: 'pay-pressed'; readonly paymentType: PaymentType }
  | { readonly type: 'check-pressed' };

/** A step or screen tells the checkout what the buyer did. The checkout stops it: it holds what was typed. */
export class FlowRequestEvent extends Event {
  static readonly type = 'vignette-flow-request';
  readonly request: FlowRequest;

  constructor(request: FlowRequest) {
    super(FlowRequestEvent.type, { bubbles: true });
    this.request = request;
  }
}

declare global {
  interface HTMLElementEventMap {
    'vignette-flow-request': FlowRequestEvent;
  }
}
