import type { PaymentStep } from '../contract/order.js';
import type { Failure } from '../domain/failure/failure.js';

/** Where to go, or why not to. */
export type RedirectTarget = { readonly url: string } | { readonly failure: Failure };

/** With TLS, or on the developer's own machine, where the sandbox's bank is served without. */
const SAFE = /^(https:\/\/[^/\s]|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|\?|$))/;

/** The page that an order's payment needs: the bank's, or the vendor's. Anything that is not https is refused. */
export function redirectTarget({ redirectUrl, paymentLink }: Partial<PaymentStep>): RedirectTarget {
  const url = redirectUrl ?? paymentLink ?? '';
  return SAFE.test(url) ? { url } : { failure: { code: 'payment-unavailable', retryable: false } };
}
