import * as z from 'zod/mini';
import { OrderRequest } from '../../../contract/order-request.js';
import { PaymentType } from '../../../contract/payment-type.js';
import { Id, Instant, LocalStart, Money, ShortText, TimeZone } from '../../../contract/primitives.js';
import { Period } from '../../../contract/products.js';
import { BuyerKind, Vehicle, VehicleType } from '../../../contract/vehicle.js';

/** The header that carries the relay's private key to the sandbox. */
export const KEY_HEADER = 'x-sandbox-key';

/** What the sandbox calls the states of an order. */
export const WireState = z.enum([
  'created',
  'deferred',
  'pending',
  'will be active',
  'active',
  'expired',
  'refunded',
  'deleted',
  'partial',
  'needs attention',
]);

/** What the sandbox calls the states of a payment. */
export const WirePayment = z.enum(['open', 'authorising', 'settled', 'refused', 'cancelled', 'returned']);

/** The body of `POST /sandbox/v1/orders`. */
export const WireOrderRequest = z.object({
  /** The partner's own name for the order; the sandbox keeps one order for it. */
  reference: Id,
  /** Where the bank sends the buyer back to; its fragment survives. */
  returnUrl: z.string().check(z.maxLength(4000)),
  /** Shows the buyer the order again; printed on the confirmation. */
  orderUrl: z.string().check(z.maxLength(4000)),
  items: z
    .array(z.object({ productId: Id, start: LocalStart, vehicle: Vehicle }))
    .check(z.minLength(1), z.maxLength(20)),
  email: OrderRequest.shape.customer.shape.email,
  buyerKind: z.exactOptional(BuyerKind),
  phone: OrderRequest.shape.customer.shape.phone,
  driver: OrderRequest.shape.driver,
  address: OrderRequest.shape.address,
  identity: OrderRequest.shape.identity,
  payment: z.object({ type: PaymentType, token: z.exactOptional(z.string().check(z.maxLength(200))) }),
  total: Money,
  locale: z.string().check(z.maxLength(35)),
  termsVersion: ShortText,
});

/** An order as the sandbox tells it. States are open words here: the adapter's table decides what they mean. */
export const WireOrder = z.object({
  id: Id,
  reference: Id,
  state: z.string(),
  paymentState: z.string(),
  items: z.array(
    z.object({
      id: Id,
      state: z.string(),
      productId: Id,
      country: z.string(),
      vehicleType: VehicleType,
      title: z.exactOptional(ShortText),
      period: Period,
      start: LocalStart,
      validFrom: Instant,
      validUntil: Instant,
      unconfirmed: z.exactOptional(z.boolean()),
      timeZone: TimeZone,
      vehicle: z.object({ country: z.string(), plate: z.string() }),
    }),
  ),
  total: Money,
  payment: z.object({
    type: PaymentType,
    redirectUrl: z.exactOptional(z.string()),
    paymentLink: z.exactOptional(z.string()),
    clientSecret: z.exactOptional(z.string()),
    publishableKey: z.exactOptional(z.string()),
  }),
  cancellableUntil: z.exactOptional(Instant),
  documents: z.array(z.object({ n: z.int(), kind: z.enum(['confirmation', 'receipt']) })),
  createdAt: Instant,
  updatedAt: Instant,
});

/** Why the sandbox did not do what it was asked. */
export const WireErrorCode = z.enum([
  'bad_key',
  'not_found',
  'invalid',
  'duplicate_reference',
  'overlapping_order',
  'price_changed',
  'product_offline',
  'payment_refused',
  'not_cancellable',
  'unavailable',
  'busy',
]);

/** Every answer of the sandbox that is not a success. `path` points into the request: `items.0.vehicle.plate`. */
export const WireError = z.object({
  error: z.object({
    code: WireErrorCode,
    fields: z.exactOptional(z.array(z.object({ path: z.string(), code: z.string() }))),
    /** The order that already has the reference; with `duplicate_reference`. */
    order: z.exactOptional(WireOrder),
  }),
});

/** The body of a webhook. */
export const WireWebhook = z.object({ eventId: Id, type: z.literal('order.changed'), orderId: Id });

export type WireState = z.infer<typeof WireState>;
export type WirePayment = z.infer<typeof WirePayment>;
export type WireOrderRequest = z.infer<typeof WireOrderRequest>;
export type WireOrder = z.infer<typeof WireOrder>;
export type WireErrorCode = z.infer<typeof WireErrorCode>;
export type WireError = z.infer<typeof WireError>;
export type WireWebhook = z.infer<typeof WireWebhook>;
