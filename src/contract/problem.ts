import * as z from 'zod/mini';

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

/** A field at fault: a JSON pointer into the request body (`/customer/email`) and a code. */
export const FieldProblem = z.object({ pointer: z.string(), code: z.string() });

/**
 * RFC 9457 problem details. `reference` is what the buyer tells support and what the relay logged. `order-exists`
 * carries the receipt of the order; it is read with the schema `Receipt`.
 */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  reference: z.string(),
  errors: z.exactOptional(z.array(FieldProblem)),
  /** Seconds to wait, the same as the header `Retry-After`. */
  retryAfter: z.exactOptional(z.number()),
  receipt: z.exactOptional(z.unknown()),
});

export type FieldProblem = z.infer<typeof FieldProblem>;
export type Problem = z.infer<typeof Problem>;
