import type { CheckoutConfig } from '../config/checkout-config.js';
import type { Draft } from '../flow/draft.js';

/** What was typed, with what the page fills in by now; what the buyer typed over it stays. */
export function carryOver(draft: Draft, before: Partial<CheckoutConfig> | undefined, after: CheckoutConfig): Draft {
  const fill = (typed: string, was: string | undefined, is: string | undefined) =>
    is !== undefined && is !== was && (typed === '' || typed === was) ? is : typed;
  return {
    ...draft,
    start: fill(draft.start, before?.startDate, after.startDate),
    registrationCountry: fill(draft.registrationCountry, before?.registrationCountry, after.registrationCountry),
    email: fill(draft.email, before?.email, after.email),
  };
}
