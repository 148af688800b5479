import * as z from 'zod/mini';
import { OrderDocument, OrderStatus, PaymentState } from './order-status.js';
import { PaymentType } from './payment-type.js';
import { CountryCode, Id, Instant, LocalStart, Money, ShortText, TimeZone } from './primitives.js';
import { Period } from './products.js';
import { VehicleType } from './vehicle.js';

/** One vignette of an order. */
export const OrderItem = z.object({
  id: Id,
  status: OrderStatus,
  productId: Id,
  country: CountryCode,
  vehicleType: VehicleType,
  /** The operator's own name of the product, where it has one; as in `Product`. */
  title: z.exactOptional(ShortText),
  period: Period,
  start: LocalStart,
  validFrom: Instant,
  validUntil: Instant,
  /** True where nobody confirms the end: `validUntil` is then the latest it can be (domain.md 7). */
  unconfirmed: z.exactOptional(z.boolean()),
  /** IANA name of the product country's time zone. */
  timeZone: TimeZone,
  vehicle: z.object({ country: CountryCode, plate: z.string() }),
});

/** What the payment still needs. All missing: nothing, or nothing yet. */
export const PaymentStep = z.object({
  type: PaymentType,
  /** The bank's page. */
  redirectUrl: z.exactOptional(z.string()),
  /** The vendor's payment page. */
  paymentLink: z.exactOptional(z.string()),
  /** Stripe's client secret of the order's payment intent. */
  clientSecret: z.exactOptional(z.string()),
  /** Stripe's publishable key that belongs to the client secret. */
  publishableKey: z.exactOptional(z.string()),
  /** Where Stripe sends the buyer back to: the order's return page with a single-use code in the fragment. */
  returnUrl: z.exactOptional(z.string()),
});

/** The answer of `GET /orders/{id}`: a snapshot with all that a screen shows. */
export const Order = z.object({
  id: Id,
  /** What the buyer tells support; short, without personal data. */
  reference: z.string(),
  status: OrderStatus,
  payment: PaymentState,
  items: z.array(OrderItem),
  total: Money,
  paymentStep: PaymentStep,
  cancellableUntil: z.exactOptional(Instant),
  documents: z.array(OrderDocument),
  createdAt: Instant,
  updatedAt: Instant,
});

/** The answer of `POST /orders`, of `GET /orders/by-key` and of `POST /orders/{id}/resume`: the order and its token. */
export const Receipt = z.object({
  order: Order,
  /** Bearer token for this order alone; lives until 30 days after the end of validity. */
  token: z.string().check(z.minLength(20)),
});

/** The body of `POST /orders/{id}/resume`: the single-use code of a return URL. */
export const ResumeRequest = z.object({ code: z.string().check(z.minLength(20), z.maxLength(200)) });

export type OrderItem = z.infer<typeof OrderItem>;
export type PaymentStep = z.infer<typeof PaymentStep>;
export type Order = z.infer<typeof Order>;
export type Receipt = z.infer<typeof Receipt>;
export type ResumeRequest = z.infer<typeof ResumeRequest>;
