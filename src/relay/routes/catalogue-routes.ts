import { ROUTES } from '../../contract/routes.js';
import type { RelayApp, RelayServices } from './relay-app.js';

/** Shared caches may keep what everybody gets for as long as the relay believes it; in seconds. */
const FRESH_FOR = 'max-age=60';

/** What can be bought, from whom, and what of it now. */
export function addCatalogueRoutes(app: RelayApp, { core: { catalogue } }: RelayServices): void {
  app.get(ROUTES.config, async (c) => c.json(await catalogue.config(), 200, { 'Cache-Control': FRESH_FOR }));

  app.get(ROUTES.productsStatus, async (c) => c.json(await catalogue.status(), 200, { 'Cache-Control': FRESH_FOR }));

  app.get(ROUTES.products, async (c) =>
    c.json(await catalogue.products(c.req.query('currency')), 200, { 'Cache-Control': FRESH_FOR }),
  );
}
