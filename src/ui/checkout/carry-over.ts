import type { CheckoutConfig } from '../../config/checkout-config.js';
import type { Draft } from '../../flow/draft.js';

/** Attributes that change how the checkout is shown, and nothing about the visit. */
const SHOWN_ONLY: readonly string[] = ['locale', 'theme', 'position', 'launcherLabel', 'preset'];

/** Whether a visit goes on as it is after the page's author changed attributes. */
export function isSameVisit(before: CheckoutConfig, after: CheckoutConfig): boolean {
  const text = (config: CheckoutConfig) =>
    JSON.stringify(Object.entries(config).filter(([name]) => !SHOWN_ONLY.includes(name)));
  return text(before) === text(after);
}

/** What was typed, with what the page fills in by now; what the buyer typed over it stays. */
export function carryOver(draft: Draft, before: CheckoutConfig | undefined, after: CheckoutConfig): Draft {
  const fill = (typed: string, was: string | undefined, is: string | undefined) =>
    is !== undefined && is !== was && (typed === '' || typed === was) ? is : typed;
  return {
    ...draft,
    start: fill(draft.start, before?.startDate, after.startDate),
    registrationCountry: fill(draft.registrationCountry, before?.registrationCountry, after.registrationCountry),
    email: fill(draft.email, before?.email, after.email),
  };
}
