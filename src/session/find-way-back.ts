import { readStripeReturn } from '../payment/stripe-return.js';
import type { ResumeFrom } from '../flow/state.js';

/** What an address says about an order to open. */
export interface WayBack {
  readonly from?: ResumeFrom;
  /** Stripe's secret of the payment the buyer comes from. */
  readonly clientSecret?: string;
  /** The address without any of it; the same text when there was nothing. */
  readonly stripped: string;
}

const NAME = 'vignette-order=';

/** Reads `#vignette-order=<id>.<code>` and what Stripe added. Other parts of the address stay as they are. */
export function findWayBack(href: string): WayBack {
  const { stripped, clientSecret } = readStripeReturn(href);
  const [address = '', ...fragments] = stripped.split('#');
  const parts = fragments.join('#').split('&');
  const ours = parts.find((part) => part.startsWith(NAME));
  const secret = clientSecret === undefined ? {} : { clientSecret };
  if (ours === undefined) return { stripped, ...secret };
  const rest = parts.filter((part) => part !== ours).join('&');
  const from = resumeFrom(ours.slice(NAME.length));
  return { stripped: rest ? `${address}#${rest}` : address, ...secret, ...(from && { from }) };
}

function resumeFrom(value: string): ResumeFrom | undefined {
  const [, orderId, code] = /^([\w-]{1,200})\.([\w-]{20,200})$/.exec(value) ?? [];
  return orderId !== undefined && code !== undefined ? { by: 'code', orderId, code } : undefined;
}
