import type { Order } from '../../contract/order.js';
import type { OrderSnapshot } from '../../contract/order-status.js';
import type { StoredOrder } from './stored-order.js';
import type { VendorOrder } from './vendor.js';

/** The order as a client sees it. Its payment step has the vendor's own return address removed: a receipt adds one. */
export function orderView({ id, reference, reading }: StoredOrder): Order {
  const { vendorId: _private, items, paymentStep, ...rest } = reading;
  const { returnUrl: _spent, ...step } = paymentStep;
  return { ...rest, id, reference, items: [...items], paymentStep: step };
}

/** What the order feed carries: nothing of the vehicle, the buyer or the payment's secrets. */
export function snapshotOf({ id, reading }: StoredOrder): OrderSnapshot {
  const { status, payment, items, cancellableUntil, documents, updatedAt } = reading;
  return {
    id,
    status,
    payment,
    items: items.map((item) => ({ id: item.id, status: item.status })),
    ...(cancellableUntil !== undefined && { cancellableUntil }),
    documents,
    updatedAt,
  };
}

/** Whether a buyer would see two readings as different. When the vendor wrote them does not count. */
export function looksDifferent(one: VendorOrder, other: VendorOrder): boolean {
  return visible(one) !== visible(other);
}

function visible({ status, payment, items, cancellableUntil, documents }: VendorOrder): string {
  const ofItems = items.map((item) => [item.id, item.status]);
  return JSON.stringify([
    status,
    payment,
    ofItems,
    cancellableUntil ?? null,
    documents.map(({ n, kind }) => [n, kind]),
  ]);
}

/** The last end of validity among an order's items, milliseconds since 1970. */
export function latestEnd({ items }: VendorOrder): number {
  return Math.max(...items.map(({ validUntil }) => Date.parse(validUntil)));
}
