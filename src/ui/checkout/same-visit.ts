import type { CheckoutConfig } from '../../config/checkout-config.js';

/** Attributes that change how the checkout is shown, and nothing about the visit. */
const SHOWN_ONLY: readonly string[] = ['locale', 'theme', 'position', 'launcherLabel', 'preset', 'texts'];

/** Whether a visit goes on as it is after the page's author changed attributes. */
export function isSameVisit(before: CheckoutConfig, after: CheckoutConfig): boolean {
  const text = (config: CheckoutConfig) =>
    JSON.stringify(Object.entries(config).filter(([name]) => !SHOWN_ONLY.includes(name)));
  return text(before) === text(after);
}
