import type { Context } from 'hono';
import { ResumeRequest } from '../../contract/order.js';
import { ROUTES } from '../../contract/routes.js';
import { openOrder } from '../core/access.js';
import { cancelOrder } from '../core/cancel-order.js';
import { orderView, snapshotOf } from '../core/order-view.js';
import { currentOrder } from '../core/read-order.js';
import { resumeOrder } from '../core/resume-order.js';
import { readJson } from './read-body.js';
import type { RelayApp, RelayEnv, RelayServices } from './relay-app.js';

/** One order for whoever holds its token: all of it, its status, its end before it began, and the way back to it. */
export function addOrderRoutes(app: RelayApp, { core }: RelayServices): void {
  const open = (c: Context<RelayEnv>, id: string) => openOrder(core, id, c.req.header('Authorization') ?? null);

  app.get(ROUTES.order, async (c) => c.json(orderView(await currentOrder(core, await open(c, c.req.param('id'))))));

  app.get(ROUTES.orderStatus, async (c) =>
    c.json(snapshotOf(await currentOrder(core, await open(c, c.req.param('id'))))),
  );

  app.post(ROUTES.orderCancel, async (c) =>
    c.json(orderView(await cancelOrder(core, await open(c, c.req.param('id'))))),
  );

  app.post(ROUTES.orderResume, async (c) => {
    const { code } = await readJson(c.req.raw, ResumeRequest);
    return c.json(await resumeOrder(core, c.req.param('id'), code));
  });
}
