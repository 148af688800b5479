import { OrderRequest } from '../../contract/order-request.js';
import { ROUTES } from '../../contract/routes.js';
import { placeOrder } from '../core/place-order.js';
import { idempotencyKey } from './idempotency-key.js';
import { readJson } from './read-body.js';
import type { RelayApp, RelayServices } from './relay-app.js';

/** Places an order: 201 with its receipt, or a problem (design.md 5, rule 2). */
export function addPlaceOrderRoute(app: RelayApp, { core, allows, housekeeping }: RelayServices): void {
  app.post(ROUTES.orders, async (c) => {
    const key = idempotencyKey(c.req.raw.headers);
    const request = await readJson(c.req.raw, OrderRequest);
    const mayReturnTo = (origin: string) => allows(origin, c.req.url);
    const receipt = await placeOrder(core, { key, request, mayReturnTo });
    void housekeeping();
    return c.json(receipt, 201);
  });
}
