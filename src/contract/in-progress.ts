import * as z from 'zod/mini';

/** The 202 answer of `GET /orders/by-key` while the order with this key is still being placed. */
export const InProgress = z.object({ state: z.literal('in-progress') });

export type InProgress = z.infer<typeof InProgress>;
