import type { OrderItem } from '../../src/contract/order.js';
import type { NewVendorOrder, VendorOrder } from '../../src/relay/core/vendor.js';
import { type Intent, newIntent } from './bank.js';
import { contentOf, PRODUCTS, STRIPE_KEY } from './catalogue.js';

/** An order as the vendor keeps it, with its money. */
export interface ModelOrder {
  readonly reference: string;
  /** See `contentOf`. */
  readonly content: string;
  /** The page the bank sends the buyer back to. */
  readonly returnUrl: string;
  readonly intent: Intent;
  readonly isFree: boolean;
  view: VendorOrder;
}

/** How the vendor is set for one world. */
export interface VendorSetup {
  /** What a card needs after the order: the bank's page, or a confirmation in the page. */
  readonly card: 'redirect' | 'secret';
  /** Nothing is to be paid. */
  readonly isFree: boolean;
}

/** A fresh order. `now` in milliseconds since 1970, `n` counts the orders of a world. */
export function newOrder(
  { reference, request, returnUrl }: NewVendorOrder,
  { isFree, card }: VendorSetup,
  now: number,
  n: number,
): ModelOrder {
  const { type } = request.payment;
  const intent = newIntent(`pi_${n}_secret_${reference.slice(0, 8).replace(/\W/g, 'x')}`);
  const bankPage = `https://bank.example/${reference}`;
  const isSecret = type === 'IDEAL' || (type === 'CARD' && card === 'secret');
  const way = isSecret
    ? { clientSecret: intent.secret, publishableKey: STRIPE_KEY }
    : type === 'LINK'
      ? { paymentLink: bankPage }
      : { redirectUrl: bankPage };
  const at = new Date(now).toISOString();
  return {
    reference,
    content: contentOf(request),
    returnUrl,
    intent,
    isFree,
    view: {
      vendorId: `vendor-${reference}`,
      status: 'CREATED',
      payment: isFree ? 'none' : 'due',
      items: request.items.map((item, index) => itemFor(item, index)),
      total: request.total,
      paymentStep: { type, ...(!isFree && way) },
      cancellableUntil: '2026-12-19T23:00:00Z',
      documents: [],
      createdAt: at,
      updatedAt: at,
    },
  };
}

/** Ended without a vignette: no money will ever be taken for it. */
export function isOver({ intent: { state } }: ModelOrder): boolean {
  return state === 'failed' || state === 'cancelled' || state === 'refunded';
}

function itemFor({ productId, start, vehicle }: NewVendorOrder['request']['items'][number], index: number): OrderItem {
  const { country, vehicleType, period } = PRODUCTS.products[0] ?? fail(productId);
  return {
    id: `item-${index + 1}`,
    status: 'CREATED',
    productId,
    country,
    vehicleType,
    period,
    start,
    validFrom: `${start}T00:00:00Z`,
    validUntil: '2026-12-31T22:59:59Z',
    timeZone: 'Europe/Vienna',
    vehicle: { country: vehicle.country, plate: vehicle.plate },
  };
}

function fail(productId: string): never {
  throw new Error(`The model sells no ${productId}.`);
}
