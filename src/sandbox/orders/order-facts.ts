import * as z from 'zod/mini';
import { PaymentType } from '../../contract/payment-type.js';
import { LocalStart, Money } from '../../contract/primitives.js';
import { Period } from '../../contract/products.js';
import { VehicleType } from '../../contract/vehicle.js';
import { STORIES, type StoryId } from '../stories.js';
import { OfflineSwitch } from './offline-switch.js';

/** Milliseconds since 1970. */
const At = z.int();

const storyIds: readonly StoryId[] = STORIES.map(({ id }) => id);

/**
 * What a test card does: `fine` pays, `declined` never pays, `authentication` pays once the buyer has been asked.
 */
export const CardKind = z.enum(['fine', 'declined', 'authentication']);

/**
 * How the money of an order is asked for: not at all (`at-once`), taken in and declined (`declined-later`), on the
 * bank's page, with a payment intent, or on a payment page of the sandbox's.
 */
export const Course = z.enum(['at-once', 'declined-later', 'bank-page', 'intent', 'payment-link']);

/** One vignette as it was ordered. */
export const OrderedItem = z.object({
  id: z.string(),
  productId: z.string(),
  country: z.string(),
  vehicleType: VehicleType,
  title: z.exactOptional(z.string()),
  period: Period,
  start: LocalStart,
  validFrom: At,
  validUntil: At,
  unconfirmed: z.exactOptional(z.boolean()),
  timeZone: z.string(),
  vehicle: z.object({ country: z.string(), plate: z.string() }),
});

/** What is known of an order from the moment it was placed. Never changed afterwards. */
export const PlacedOrder = z.object({
  id: z.string(),
  at: At,
  reference: z.string(),
  story: z.enum(storyIds),
  course: Course,
  items: z.array(OrderedItem),
  total: Money,
  paymentType: PaymentType,
  returnUrl: z.string(),
  /** Where the buyer sees the order again. */
  orderUrl: z.exactOptional(z.string()),
  /** Unguessable name of the bank's page and of the payment page. */
  pageId: z.string(),
  /** Unguessable end of the client secret. */
  intentSecret: z.string(),
  /** The card's token, and what the card does; for `CARD`. */
  card: z.exactOptional(z.object({ token: z.string(), kind: CardKind })),
});

/**
 * What somebody did to an order: the buyer went off to the bank (`sent-to-bank`, with the address to come back to),
 * the bank took or refused the payment, the partner cancelled.
 */
export const OrderAct = z.object({
  order: z.string(),
  at: At,
  act: z.enum(['sent-to-bank', 'approved', 'refused', 'cancelled']),
  returnUrl: z.exactOptional(z.string()),
});

/**
 * One line of the journal. `attempted`: an attempt to place an order that did not go as it should, by the partner's
 * reference. `switched` and `all-online`: what is offline; `raised` and `prices-back`: which prices are raised.
 */
export const Fact = z.union([
  z.object({ fact: z.literal('card'), token: z.string(), kind: CardKind, at: At }),
  z.object({ fact: z.literal('placed'), placed: PlacedOrder }),
  z.object({ fact: z.literal('acted'), acted: OrderAct }),
  z.object({ fact: z.literal('attempted'), reference: z.string(), at: At }),
  z.object({ fact: z.literal('switched'), change: OfflineSwitch }),
  z.object({ fact: z.literal('all-online') }),
  z.object({ fact: z.literal('raised'), products: z.array(z.string()), at: At }),
  z.object({ fact: z.literal('prices-back') }),
]);

export type CardKind = z.infer<typeof CardKind>;
export type Course = z.infer<typeof Course>;
export type OrderedItem = z.infer<typeof OrderedItem>;
export type PlacedOrder = z.infer<typeof PlacedOrder>;
export type OrderAct = z.infer<typeof OrderAct>;
export type Fact = z.infer<typeof Fact>;

/** An order and what was done to it, oldest act first. All that its status is derived from. */
export interface OrderFacts {
  readonly placed: PlacedOrder;
  readonly acts: readonly OrderAct[];
}
