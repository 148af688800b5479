import type { Products } from '../contract/products.js';
import { ROUTES } from '../contract/routes.js';
import { PRODUCTS } from './first-answers.js';
import type { RelayClient } from './relay-client.js';
import { type CacheOptions, sendCached } from './ttl-cache.js';

/** The path of the products with prices in a currency; the embed asks for the same one early. */
export const productsPath = (currency: string): string => `${ROUTES.products}?currency=${encodeURIComponent(currency)}`;

/**
 * The products with prices in a currency (ISO 4217). Shared by all widgets of the page.
 *
 * @throws RelayError when there is no answer and none of the last ten minutes.
 */
export function getProducts(client: RelayClient, currency: string, options: CacheOptions): Promise<Products> {
  return sendCached(client, productsPath(currency), PRODUCTS, options);
}
