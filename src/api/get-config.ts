import type { RelayConfig } from '../contract/config.js';
import { ROUTES } from '../contract/routes.js';
import { CONFIG } from './first-answers.js';
import type { RelayClient } from './relay-client.js';
import { type CacheOptions, sendCached } from './ttl-cache.js';

/**
 * Who sells, how it can be paid, and what the vendor can do. Shared by all widgets of the page.
 *
 * @throws RelayError when there is no answer and none of the last ten minutes.
 */
export function getConfig(client: RelayClient, options: CacheOptions): Promise<RelayConfig> {
  return sendCached(client, ROUTES.config, CONFIG, options);
}
