import type { ProductsStatus } from '../contract/products-status.js';
import { ROUTES } from '../contract/routes.js';
import { PRODUCTS_STATUS } from './first-answers.js';
import type { RelayClient } from './relay-client.js';
import { type CacheOptions, sendCached } from './ttl-cache.js';

/**
 * What can be bought now. Shared by all widgets of the page.
 *
 * @throws RelayError when there is no answer and none of the last ten minutes.
 */
export function getProductsStatus(client: RelayClient, options: CacheOptions): Promise<ProductsStatus> {
  return sendCached(client, ROUTES.productsStatus, PRODUCTS_STATUS, options);
}
