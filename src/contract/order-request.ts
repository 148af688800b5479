import * as z from 'zod/mini';
import { PaymentType } from './payment-type.js';
import { CountryCode, Id, Instant, LocalStart, Money, ShortText } from './primitives.js';
import { BuyerKind, Vehicle } from './vehicle.js';

/** Good enough to catch a slip of the finger; only a mail that arrives proves an address. */
export const Email = z.string().check(z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+\.[^\s@.]+$/));

const Person = z.object({ firstName: ShortText, lastName: ShortText });

/** The body of `POST /orders`. Which optional parts are required follows from the vendor's capabilities and the products' requirements. */
export const OrderRequest = z.object({
  items: z
    .array(z.object({ productId: Id, start: LocalStart, vehicle: Vehicle }))
    .check(z.minLength(1), z.maxLength(20)),
  customer: z.object({
    email: Email,
    kind: z.exactOptional(BuyerKind),
    phone: z.exactOptional(ShortText),
  }),
  driver: z.exactOptional(Person),
  address: z.exactOptional(
    z.object({ country: CountryCode, city: ShortText, line: ShortText, postalCode: z.exactOptional(ShortText) }),
  ),
  identity: z.exactOptional(z.object({ country: CountryCode, number: ShortText })),
  payment: z.object({
    type: PaymentType,
    /** A token of Stripe's; for `CARD`. */
    paymentMethodId: z.exactOptional(z.string().check(z.regex(/^pm_[A-Za-z0-9_]+$/))),
    /** The page the bank sends the buyer back to, without fragment; its origin must be one the relay allows. */
    returnUrl: z.string().check(z.maxLength(2000), z.regex(/^https?:\/\/[^#]+$/)),
  }),
  /** What the buyer saw and agreed to; another price is refused with `price-changed` before anything is charged. */
  total: Money,
  consent: z.object({
    termsVersion: ShortText,
    acceptedAt: Instant,
    /** Asks for performance before the withdrawal period ends. */
    withdrawalWaiver: z.exactOptional(z.boolean()),
  }),
  /** BCP 47; the language of mails and documents. */
  locale: z.string().check(z.maxLength(35)),
  externalReference: z.exactOptional(ShortText),
  partner: z.exactOptional(ShortText),
});

export type OrderRequest = z.infer<typeof OrderRequest>;
