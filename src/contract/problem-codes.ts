/** Every reason for which the relay does not do what was asked. Stable: the widget chooses its words by it. */
export const PROBLEM_CODES = {
  'invalid-request': 400,
  'idempotency-key-missing': 400,
  'token-missing': 401,
  'token-refused': 403,
  'origin-refused': 403,
  'not-found': 404,
  'order-not-found': 404,
  'already-ordered': 409,
  'order-exists': 409,
  'price-changed': 409,
  'product-offline': 409,
  'cancel-refused': 409,
  'code-used': 410,
  'body-too-large': 413,
  'not-json': 415,
  'validation-failed': 422,
  'idempotency-key-reused': 422,
  'payment-refused': 422,
  'rate-limited': 429,
  internal: 500,
  'vendor-failed': 502,
  'order-in-progress': 503,
  'vendor-unavailable': 503,
} as const satisfies Record<string, number>;

export type ProblemCode = keyof typeof PROBLEM_CODES;
