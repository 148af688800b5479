/** What Stripe adds to the return address. */
const PARAMETERS = ['payment_intent', 'payment_intent_client_secret', 'redirect_status', 'source_redirect_slug'];

/** The address a buyer came back to. */
export interface StripeReturn {
  /** Opens the payment intent; only what Stripe then says of it counts, never the address. */
  readonly clientSecret?: string;
  /** The address without Stripe's parameters; the same text when there were none. */
  readonly stripped: string;
}

/** Reads and takes away what Stripe added to the address; parameters of the page's own stay. */
export function readStripeReturn(href: string): StripeReturn {
  const url = new URL(href);
  const clientSecret = url.searchParams.get('payment_intent_client_secret') ?? '';
  if (!PARAMETERS.some((name) => url.searchParams.has(name))) return { stripped: href };
  for (const name of PARAMETERS) url.searchParams.delete(name);
  return { stripped: url.href, ...(/^pi_[\w-]+_secret_[\w-]+$/.test(clientSecret) && { clientSecret }) };
}
