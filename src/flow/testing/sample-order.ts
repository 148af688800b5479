import type { Order, Receipt } from '../../contract/order.js';
import type { OrderSnapshot } from '../../contract/order-status.js';
import { EMPTY_DRAFT } from '../draft.js';
import type { Opened } from '../state.js';

/** The token of every sample order. */
export const TOKEN = 'token-0123456789-0123456789';

/** An order that waits for its payment at the bank, unless told otherwise. */
export function sampleOrder(changes: Partial<Order> = {}): Order {
  return {
    id: 'order-1',
    reference: 'VC-1234',
    status: 'CREATED',
    payment: 'due',
    items: [
      {
        id: 'item-1',
        status: 'CREATED',
        productId: 'at-car-10',
        country: 'AT',
        vehicleType: 'car',
        period: { count: 10, unit: 'day' },
        start: '2026-12-01',
        validFrom: '2026-12-01T00:00:00+01:00',
        validUntil: '2026-12-10T23:59:59+01:00',
        timeZone: 'Europe/Vienna',
        vehicle: { country: 'DE', plate: 'M-AB123' },
      },
    ],
    total: { amount: 1280, currency: 'EUR' },
    paymentStep: { type: 'CARD', redirectUrl: 'https://bank.example/pay' },
    documents: [],
    createdAt: '2026-11-21T10:00:00Z',
    updatedAt: '2026-11-21T10:00:00Z',
    ...changes,
  };
}

/** The relay's answer to a new order. */
export function sampleReceipt(changes: Partial<Order> = {}): Receipt {
  return { order: sampleOrder(changes), token: TOKEN };
}

/** A message of the order feed, a minute after the order. */
export function sampleSnapshot(changes: Partial<OrderSnapshot> = {}): OrderSnapshot {
  const { id, status, payment, documents } = sampleOrder();
  return { id, status, payment, items: [], documents, updatedAt: '2026-11-21T10:01:00Z', ...changes };
}

/** An order of ours with an empty form behind it. */
export function sampleOpened(changes: Partial<Order> = {}): Opened {
  return { order: sampleOrder(changes), token: TOKEN, draft: EMPTY_DRAFT };
}
