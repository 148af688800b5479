import type { PaymentStep } from '../../../contract/order.js';

/** https everywhere; plain http only where a developer runs the relay. */
const SAFE = /^(https:\/\/|http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$))/;

/** The page the payment goes on at: the bank's, else the vendor's; undefined where there is none to be trusted. */
export function paymentPage({ redirectUrl, paymentLink }: PaymentStep): string | undefined {
  const url = redirectUrl ?? paymentLink;
  return url !== undefined && SAFE.test(url) ? url : undefined;
}
