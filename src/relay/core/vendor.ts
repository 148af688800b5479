import type { RelayConfig } from '../../contract/config.js';
import type { Order, OrderItem } from '../../contract/order.js';
import type { OrderRequest } from '../../contract/order-request.js';
import type { FieldProblem } from '../../contract/problem.js';
import type { Products } from '../../contract/products.js';
import type { ProductsStatus } from '../../contract/products-status.js';
import type { ValidateVehicleAnswer, ValidateVehicleRequest } from '../../contract/validate-vehicle.js';

/** What the relay asks a vendor to place. */
export interface NewVendorOrder {
  readonly request: OrderRequest;
  /**
   * The relay's own order id, stored before this call. The vendor keeps it as the partner's reference and refuses or
   * recognises a second order with it (contracts.md 6, rule 5).
   */
  readonly reference: string;
  /** The page the bank returns to, with the single-use code in its fragment. */
  readonly returnUrl: string;
  /** A link for the vendor's confirmation that shows the buyer this order, today and tomorrow. As secret as the order. */
  readonly orderUrl: string;
  /** Whose vignette each product is, product id → ISO 3166-1 alpha-2: the spelling of the plate hangs on it (domain.md 2.1). */
  readonly productCountries: ReadonlyMap<string, string>;
}

/** An order as the vendor knows it, already in the contract's words. */
export interface VendorOrder extends Omit<Order, 'id' | 'reference' | 'items'> {
  readonly vendorId: string;
  readonly items: readonly OrderItem[];
}

/** What became of one attempt to place an order. Anything thrown instead means: not known, ask again by reference. */
export type CreateOutcome =
  | { readonly outcome: 'created'; readonly order: VendorOrder }
  /** The vendor has another order for this plate and time. */
  | { readonly outcome: 'already-ordered' }
  /** The vendor will not place this order as it stands; the same content would be refused again. */
  | {
      readonly outcome: 'refused';
      readonly code: 'validation-failed' | 'price-changed' | 'product-offline' | 'payment-refused';
      readonly errors?: readonly FieldProblem[];
    };

export type CancelOutcome =
  | { readonly outcome: 'cancelled'; readonly order: VendorOrder }
  | { readonly outcome: 'refused' };

/** A webhook whose signature and time were checked: which of the vendor's orders to read again. */
export type WebhookOutcome =
  | { readonly outcome: 'accepted'; readonly eventId: string; readonly vendorId: string }
  | { readonly outcome: 'refused'; readonly reason: 'signature' | 'too-old' | 'malformed' };

/** The vendor did not answer, or answered with a server error: nothing is known about what it did. */
export class VendorUnavailableError extends Error {
  override readonly name = 'VendorUnavailableError';
}

/** The vendor asks to wait before the next call. */
export class VendorBusyError extends Error {
  override readonly name = 'VendorBusyError';
  /** Whole seconds to wait. */
  readonly retryAfter: number;

  constructor(message: string, retryAfter: number, options?: ErrorOptions) {
    super(message, options);
    this.retryAfter = retryAfter;
  }
}

/**
 * One vendor behind the relay. An adapter makes one attempt per call and never repeats a create itself; it maps the
 * vendor's words with its own table and keeps the vendor's texts out of what it returns. All methods reject with
 * {@link VendorUnavailableError} or {@link VendorBusyError} when the vendor gave no usable answer. A call gives up
 * after 30 s at the latest, since the relay's lease on an order counts on it.
 */
export interface Vendor {
  /** As in the webhook's path. */
  readonly name: string;
  config(): Promise<RelayConfig>;
  products(currency: string): Promise<Products>;
  availability(): Promise<ProductsStatus>;
  validateVehicle(request: ValidateVehicleRequest): Promise<ValidateVehicleAnswer>;
  createOrder(order: NewVendorOrder): Promise<CreateOutcome>;
  /** The order that was placed with this reference, or `undefined` when the vendor is sure that it has none. */
  findOrder(reference: string): Promise<VendorOrder | undefined>;
  readOrder(vendorId: string): Promise<VendorOrder>;
  cancelOrder(vendorId: string): Promise<CancelOutcome>;
  /** A PDF, or `undefined` when the order has no such document. */
  readDocument(vendorId: string, n: number): Promise<Uint8Array | undefined>;
  /** Checks signature and time on the raw body. `now` in milliseconds since 1970. */
  readWebhook(body: Uint8Array, headers: Headers, now: number): Promise<WebhookOutcome>;
}
