import type { OrderRequest } from '../../contract/order-request.js';
import { validityOf } from '../../domain/validity/validity.js';
import type { RelayCore } from './relay-core.js';

/** When the last vignette of a request will have ended, milliseconds since 1970, by the rules of its products. */
export async function latestEndOf(
  core: Pick<RelayCore, 'catalogue' | 'clock'>,
  request: OrderRequest,
): Promise<number> {
  const { products, countries } = await core.catalogue.products(request.total.currency);
  const ends = request.items.flatMap(({ productId, start }) => {
    const product = products.find(({ id }) => id === productId);
    const country = countries.find(({ code }) => code === product?.country);
    if (!product || !country) return [];
    return [validityOf({ ...product, timeZone: country.timeZone }, start, core.clock()).until];
  });
  return Math.max(...ends, core.clock());
}
