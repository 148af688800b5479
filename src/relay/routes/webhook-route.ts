import { ROUTES } from '../../contract/routes.js';
import { RelayProblem } from '../core/relay-problem.js';
import { readBytes } from './read-body.js';
import type { RelayApp, RelayServices } from './relay-app.js';

/** Takes the vendor's webhooks: 204 as soon as the event is stored, the work comes afterwards. */
export function addWebhookRoute(app: RelayApp, { core, inbox }: RelayServices): void {
  app.post(ROUTES.webhook, async (c) => {
    if (c.req.param('vendor') !== core.vendor.name) throw new RelayProblem('not-found');
    await inbox.accept(await readBytes(c.req.raw), c.req.raw.headers);
    return c.body(null, 204);
  });
}
