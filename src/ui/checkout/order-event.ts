import type { Announcement } from '../../flow/effect.js';
import { VignetteActiveEvent } from './events/vignette-active-event.js';
import { VignetteOrderEvent } from './events/vignette-order-event.js';
import { VignettePaidEvent } from './events/vignette-paid-event.js';
import { VignettePaymentCancelEvent } from './events/vignette-payment-cancel-event.js';
import { VignettePaymentFailEvent } from './events/vignette-payment-fail-event.js';
import { VignettePaymentStartEvent } from './events/vignette-payment-start-event.js';
import { VignetteStatusEvent } from './events/vignette-status-event.js';

/** What is told about an order. */
export type OrderAnnouncement = Exclude<Announcement, { event: 'ready' | 'step' | 'plate-check' | 'error' }>;

/** The public event for what became of an order. */
export function orderEvent(told: OrderAnnouncement): Event {
  switch (told.event) {
    case 'order':
      return new VignetteOrderEvent(told.orderId, told.reference, told.total);
    case 'payment-start':
      return new VignettePaymentStartEvent(told.orderId, told.paymentType);
    case 'payment-fail':
      return new VignettePaymentFailEvent(told.orderId, told.code);
    case 'payment-cancel':
      return new VignettePaymentCancelEvent(told.orderId);
    case 'paid':
      return new VignettePaidEvent(told.orderId, told.reference, told.total);
    case 'status':
      return new VignetteStatusEvent(told.orderId, told.status, told.payment);
    case 'active':
      return new VignetteActiveEvent(told.orderId, told.reference);
  }
}
