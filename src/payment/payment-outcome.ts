import type { Failure } from '../domain/failure/failure.js';

/** How one payment step ended in the browser. `confirmed` is Stripe's word only: paid is what the relay says. */
export type PaymentOutcome =
  | { readonly outcome: 'confirmed' }
  | { readonly outcome: 'refused'; readonly failure: Failure }
  | { readonly outcome: 'cancelled' };
