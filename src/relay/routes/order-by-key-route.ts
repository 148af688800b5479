import { ROUTES } from '../../contract/routes.js';
import { findByKey } from '../core/find-by-key.js';
import { idempotencyKey } from './idempotency-key.js';
import type { RelayApp, RelayServices } from './relay-app.js';

/** Seconds after which an order that is being placed is worth another look. */
const LOOK_AGAIN = '2';

/** 200 with the receipt, 202 while it is not decided, or `order-not-found`: a fresh key is safe. */
export function addOrderByKeyRoute(app: RelayApp, { core }: RelayServices): void {
  app.get(ROUTES.orderByKey, async (c) => {
    const found = await findByKey(core, idempotencyKey(c.req.raw.headers));
    return 'state' in found ? c.json(found, 202, { 'Retry-After': LOOK_AGAIN }) : c.json(found);
  });
}
