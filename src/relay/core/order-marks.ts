import type { OrderRequest } from '../../contract/order-request.js';
import { canonicalJson } from './canonical-json.js';
import { sha256 } from './hash.js';

/** The hashes by which two requests with one key are compared. */
export interface OrderMarks {
  /** What makes it the same order: items, e-mail and total. The payment may change on a retry (design.md 5, rule 1). */
  readonly fingerprint: string;
  /** All that a vendor may refuse besides the payment. */
  readonly details: string;
  readonly payment: string;
}

/** Hashes a request. When the terms were accepted is in none of the marks: it differs with every press. */
export async function marksOf(request: OrderRequest): Promise<OrderMarks> {
  const { items, customer, driver, address, identity, total, consent, payment } = request;
  const [fingerprint, details, paid] = await Promise.all([
    sha256(canonicalJson({ items, email: customer.email.toLowerCase(), total })),
    sha256(
      canonicalJson({
        items,
        customer,
        driver,
        address,
        identity,
        total,
        termsVersion: consent.termsVersion,
        withdrawalWaiver: consent.withdrawalWaiver,
      }),
    ),
    sha256(canonicalJson({ type: payment.type, paymentMethodId: payment.paymentMethodId })),
  ]);
  return { fingerprint, details, payment: paid };
}
