import type { TextKey } from '../../i18n/text-key.js';

type NameIn<Key> = Key extends `failure.${infer Name}` ? Name : never;
type FailureName = NameIn<TextKey>;

const NAMES: readonly FailureName[] = [
  'network',
  'rate-limited',
  'internal',
  'vendor-unavailable',
  'order-in-progress',
  'validation-failed',
  'payment-refused',
  'payment-unavailable',
  'payment-declined',
  'payment-authentication',
  'payment-input',
  'payment-mismatch',
  'order-not-found',
  'token-refused',
  'code-used',
];

/** Codes that mean the same to the buyer. */
const SAME: Readonly<Record<string, FailureName>> = {
  'vendor-failed': 'vendor-unavailable',
  'malformed-answer': 'internal',
  timeout: 'network',
  'total-differs': 'payment-mismatch',
};

/** The text for a failure's code; codes the buyer cannot do anything about share one. */
export function failureText(code: string): TextKey {
  const alike = SAME[code] ?? code;
  return `failure.${NAMES.find((known) => known === alike) ?? 'other'}`;
}
