import * as z from 'zod/mini';
import { CountryCode, Id } from './primitives.js';

/** Any other word reads as `offline`: one product nobody knows about must not close the shop. */
const Online = z.catch(z.enum(['online', 'offline']), 'offline');

/**
 * The answer of `GET /products/status`: what can be bought now. A country or product that is not named here, or not
 * online, is not offered (contracts.md 6, rule 3).
 */
export const ProductsStatus = z.object({
  countries: z.array(
    z.object({
      country: CountryCode,
      status: Online,
      products: z.array(z.object({ id: Id, status: Online })),
    }),
  ),
});

export type ProductsStatus = z.infer<typeof ProductsStatus>;
