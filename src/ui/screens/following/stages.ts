import type { OrderStatus, PaymentState } from '../../../contract/order-status.js';
import type { TextKey } from '../../../i18n/text-key.js';

/** One of the three things that have to happen, one after the other. */
export interface Stage {
  readonly name: TextKey;
  readonly is: 'done' | 'now' | 'open';
}

/** What the relay has said of the registration; other words say nothing about how far it is. */
const ON_THE_WAY: readonly OrderStatus[] = ['CREATED', 'DEFERRED', 'PENDING', 'WILL_BE_ACTIVE', 'ACTIVE'];

/** Paid, registered, active: three different things (design, order safety rule 4). None where the status tells none. */
export function stages(status: OrderStatus, payment: PaymentState): readonly Stage[] {
  if (!ON_THE_WAY.includes(status)) return [];
  const isPaid = payment === 'paid' || payment === 'none';
  const isRegistered = status === 'WILL_BE_ACTIVE' || status === 'ACTIVE';
  return [
    { name: isPaid ? `order.paymentState.${payment}` : 'order.payment', is: isPaid ? 'done' : 'now' },
    { name: 'order.track.registered', is: isRegistered ? 'done' : isPaid ? 'now' : 'open' },
    { name: 'order.track.active', is: status === 'ACTIVE' ? 'done' : 'open' },
  ];
}
