import type { TextKey } from '../../i18n/text-key.js';
import type en from '../../../locales/en.json';

type FailureName = keyof typeof en.failure;

const NAMES: readonly FailureName[] = [
  'network',
  'timeout',
  'malformed-answer',
  'rate-limited',
  'internal',
  'vendor-failed',
  'vendor-unavailable',
  'order-in-progress',
  'product-offline',
  'price-changed',
  'validation-failed',
  'payment-refused',
  'payment-unavailable',
  'payment-declined',
  'payment-authentication',
  'payment-input',
  'order-not-found',
  'token-refused',
  'code-used',
];

/** The text for a failure's code; codes the buyer cannot do anything about share one. */
export function failureText(code: string): TextKey {
  const name = NAMES.find((known) => known === code) ?? 'other';
  return `failure.${name}`;
}
