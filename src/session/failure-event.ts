import type { Failure } from '../domain/failure/failure.js';
import type { FlowEffect } from '../flow/effect.js';
import type { FlowEvent } from '../flow/event.js';

/** What the flow hears when an effect fails. Effects without an event of the kind fail quietly, in the log. */
export function failureEvent(effect: FlowEffect, failure: Failure, now: number): FlowEvent | undefined {
  switch (effect.do) {
    case 'load-catalogue':
      return { type: 'catalogue-failed', failure };
    case 'check-plate':
      return { type: 'plate-check-failed', of: effect.of };
    case 'prepare-payment':
      return { type: 'payment-not-prepared', key: effect.key, failure };
    case 'create-order':
      return { type: 'order-failed', key: effect.key, failure, now };
    case 'look-up-order':
      return { type: 'look-up-failed', key: effect.key, failure };
    case 'resume-order':
      return { type: 'resume-failed', from: effect.from, failure };
    case 'read-order':
      return { type: 'order-not-read', orderId: effect.opened.order.id, failure };
    case 'cancel-order':
      return { type: 'cancel-failed', orderId: effect.opened.order.id, failure };
    case 'confirm-payment':
      return { type: 'payment-refused', orderId: effect.order.id, failure };
    case 'redirect':
      return { type: 'payment-refused', orderId: effect.orderId, failure };
    default:
      return undefined;
  }
}
