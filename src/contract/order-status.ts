import * as z from 'zod/mini';
import { Id, Instant } from './primitives.js';

/**
 * Where an order stands: the eight words of Vignette ID's order flow (contracts.md 1.8), `PARTIAL` and
 * `NEEDS_ATTENTION` (contracts.md 3.4). Any other word reads as `UNKNOWN`, which is never a success.
 */
export const OrderStatus = z.catch(
  z.enum([
    'CREATED',
    'DEFERRED',
    'PENDING',
    'WILL_BE_ACTIVE',
    'ACTIVE',
    'EXPIRED',
    'REFUNDED',
    'DELETED',
    'PARTIAL',
    'NEEDS_ATTENTION',
    'UNKNOWN',
  ]),
  'UNKNOWN',
);

/** Where the money stands. Only `paid` means paid; any other word reads as `unknown`. */
export const PaymentState = z.catch(
  z.enum(['none', 'due', 'processing', 'paid', 'failed', 'cancelled', 'refunded', 'unknown']),
  'unknown',
);

/** A file the buyer can open: `GET /orders/{id}/documents/{n}`. */
export const OrderDocument = z.object({ n: z.int().check(z.nonnegative()), kind: z.enum(['confirmation', 'receipt']) });

/** What every status answer and every message of the order feed holds. */
export const OrderSnapshot = z.object({
  id: Id,
  status: OrderStatus,
  payment: PaymentState,
  items: z.array(z.object({ id: Id, status: OrderStatus })),
  /** Until when the order can be cancelled; missing when it cannot. */
  cancellableUntil: z.exactOptional(Instant),
  documents: z.array(OrderDocument),
  updatedAt: Instant,
});

export type OrderStatus = z.infer<typeof OrderStatus>;
export type PaymentState = z.infer<typeof PaymentState>;
export type OrderDocument = z.infer<typeof OrderDocument>;
export type OrderSnapshot = z.infer<typeof OrderSnapshot>;
