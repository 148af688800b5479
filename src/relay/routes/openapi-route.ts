import { ROUTES } from '../../contract/routes.js';
import { openapiDocument } from './openapi-document.js';
import type { RelayApp } from './relay-app.js';

/** Serves the relay's own description. */
export function addOpenapiRoute(app: RelayApp): void {
  const document = openapiDocument();
  app.get(ROUTES.openapi, (c) => c.json(document, 200, { 'Cache-Control': 'max-age=60' }));
}
