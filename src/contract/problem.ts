import * as z from 'zod/mini';

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
