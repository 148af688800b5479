import * as z from 'zod/mini';
import { CurrencyCode, ShortText } from './primitives.js';
import { Requirement } from './products.js';
import { PaymentType } from './payment-type.js';

const HttpsUrl = z.string().check(z.regex(/^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$))/));

/**
 * A way to pay that the vendor takes. `card` is tokenised in the page and may be followed by a redirect to the bank,
 * `stripe` is confirmed in the page with a client secret, `link` is a page of the vendor's (peers.md d).
 */
export const PaymentMethod = z.object({
  type: PaymentType,
  via: z.enum(['card', 'stripe', 'link']),
  /** Stripe's publishable key; never a secret one. Present for `card` and `stripe`. */
  publishableKey: z.exactOptional(z.string().check(z.regex(/^pk_[A-Za-z0-9_]+$/))),
});

/** Who sells, what terms hold and whom to ask. Shown to the buyer before payment. */
export const Seller = z.object({
  name: ShortText,
  terms: z.object({ version: ShortText, url: HttpsUrl }),
  privacyUrl: HttpsUrl,
  supportUrl: HttpsUrl,
});

/** What the vendor behind the relay can do. */
export const Capabilities = z.object({
  availability: z.boolean(),
  plateCheck: z.boolean(),
  cancel: z.boolean(),
  documents: z.boolean(),
  trips: z.boolean(),
  /** What every order must hold, whatever the product. */
  buyerFields: z.array(Requirement),
});

/** The answer of `GET /config`. */
export const RelayConfig = z.object({
  seller: Seller,
  paymentMethods: z.array(PaymentMethod),
  capabilities: Capabilities,
  currencies: z.array(CurrencyCode),
});

export type PaymentMethod = z.infer<typeof PaymentMethod>;
export type Seller = z.infer<typeof Seller>;
export type Capabilities = z.infer<typeof Capabilities>;
export type RelayConfig = z.infer<typeof RelayConfig>;
