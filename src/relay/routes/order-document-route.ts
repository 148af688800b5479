import { ROUTES } from '../../contract/routes.js';
import { openOrder } from '../core/access.js';
import { fromVendor, RelayProblem } from '../core/relay-problem.js';
import type { RelayApp, RelayServices } from './relay-app.js';

/** An order's confirmation or receipt as PDF, fetched from the vendor with the relay's key. */
export function addOrderDocumentRoute(app: RelayApp, { core }: RelayServices): void {
  app.get(ROUTES.orderDocument, async (c) => {
    const order = await openOrder(core, c.req.param('id'), c.req.header('Authorization') ?? null);
    const n = c.req.param('n');
    if (!/^\d{1,3}$/.test(n)) throw new RelayProblem('not-found');
    const pdf = await fromVendor(core.vendor.readDocument(order.reading.vendorId, Number(n)));
    if (!pdf) throw new RelayProblem('not-found');
    return c.body(new Uint8Array(pdf), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${order.reference}-${n}.pdf"`,
      'Cache-Control': 'private, no-store',
    });
  });
}
