import * as z from 'zod/mini';
import { Order } from '../../contract/order.js';
import { Id } from '../../contract/primitives.js';
import type { VendorOrder } from './vendor.js';

/** {@link VendorOrder} as a schema, for what comes back from a database. */
export const VendorOrderSchema = z.extend(z.omit(Order, { id: true, reference: true }), { vendorId: Id });

/** An order as the relay keeps it: its own names around the last reading of the vendor's. */
export interface StoredOrder {
  /** The relay's id, and the reference under which the vendor keeps the order. Random, not to be guessed. */
  readonly id: string;
  /** What the buyer tells support: `VC-7K3M-9Q2P`. */
  readonly reference: string;
  /** The page the bank returns to, without fragment. */
  readonly returnUrl: string;
  readonly reading: VendorOrder;
  /** When the vendor was last asked, milliseconds since 1970. */
  readonly readAt: number;
  /** Counts the changes that a buyer can see; the event id of the order feed. Starts at 1. */
  readonly revision: number;
}
