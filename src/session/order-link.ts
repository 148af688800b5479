import { findWayBack } from './find-way-back.js';

/** What opens an order: its id and a token of its own. */
export interface OrderKey {
  readonly orderId: string;
  readonly token: string;
}

/**
 * The address that opens an order again, on any device (docs/decisions/0006): a page with the checkout, and the order in
 * the fragment, which is sent to no server. Undefined where the page has no address on the web.
 *
 * @param page - Where the checkout stands; what an earlier way back left in the address is taken out.
 */
export function orderLink(page: string, { orderId, token }: OrderKey): string | undefined {
  const [here = ''] = findWayBack(page).stripped.split('#');
  return /^https?:/.test(here) ? `${here}#vignette-order=${orderId}.${token}` : undefined;
}
