import type { VendorOrder } from '../../core/vendor.js';
import { orderStatusOf, paymentStateOf } from './sandbox-words.js';
import type { WireOrder } from './wire.js';

/** The sandbox's order in the contract's words. */
export function toVendorOrder(order: WireOrder): VendorOrder {
  const { id, state, paymentState, items, total, payment, cancellableUntil, documents, createdAt, updatedAt } = order;
  return {
    vendorId: id,
    status: orderStatusOf(state),
    payment: paymentStateOf(paymentState),
    items: items.map(({ state: itemState, ...item }) => ({ ...item, status: orderStatusOf(itemState) })),
    total,
    paymentStep: payment,
    ...(cancellableUntil !== undefined && { cancellableUntil }),
    documents,
    createdAt,
    updatedAt,
  };
}
