import { compress } from 'hono/compress';
import { ROUTES } from '../../contract/routes.js';
import type { RelayApp, RelayServices } from './relay-app.js';

/** Shared caches may keep what everybody gets for as long as the relay believes it; in seconds. */
const FRESH_FOR = 'max-age=60';

/**
 * What can be bought, from whom, and what of it now. A whole catalogue is some 45 KB of JSON and 3 KB gzipped, which the
 * first form waits for; nothing secret is in it that its length could give away.
 */
export function addCatalogueRoutes(app: RelayApp, { core: { catalogue } }: RelayServices): void {
  for (const path of [ROUTES.config, ROUTES.products, ROUTES.productsStatus]) app.use(path, compress());

  app.get(ROUTES.config, async (c) => c.json(await catalogue.config(), 200, { 'Cache-Control': FRESH_FOR }));

  app.get(ROUTES.productsStatus, async (c) => c.json(await catalogue.status(), 200, { 'Cache-Control': FRESH_FOR }));

  app.get(ROUTES.products, async (c) =>
    c.json(await catalogue.products(c.req.query('currency')), 200, { 'Cache-Control': FRESH_FOR }),
  );
}
