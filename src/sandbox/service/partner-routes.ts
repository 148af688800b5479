import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as z from 'zod/mini';
import { ValidateVehicleRequest } from '../../contract/validate-vehicle.js';
import { KEY_HEADER, type WireError, type WireOrder, WireOrderRequest } from '../../relay/vendors/sandbox/wire.js';
import { sandboxCurrency } from '../catalogue/catalogue.js';
import type { OrderFacts } from '../orders/order-facts.js';
import { statusAt } from '../orders/status-at.js';
import { checkVehicle, isCheckDown } from './check-vehicle.js';
import { jsonBody } from './json-body.js';
import { orderDocument } from './order-document.js';
import { toWireOrder } from './order-wire.js';
import { type Counter, placeOrder } from './place-order.js';
import { sameSecret } from './same-secret.js';
import { sandboxConfig } from './sandbox-config.js';
import type { SandboxOptions } from './sandbox-options.js';

const LARGEST_BODY = 64 * 1024;

const STATUS = {
  bad_key: 401,
  not_found: 404,
  invalid: 400,
  duplicate_reference: 409,
  overlapping_order: 409,
  price_changed: 409,
  product_offline: 409,
  payment_refused: 402,
  not_cancellable: 409,
  unavailable: 503,
  busy: 429,
} as const satisfies Record<WireError['error']['code'], number>;

/** Seconds that the sandbox asks to wait when it has too much to do. */
const RETRY_AFTER = '5';

/** `/sandbox/v1`: what a relay with the private key may ask. */
export function partnerRoutes(counter: Counter, options: SandboxOptions): Hono {
  const { book, switches, rises, changed } = counter;
  const { clock, key, publicUrl } = options;
  const app = new Hono();
  app.use(bodyLimit({ maxSize: LARGEST_BODY }));
  app.use(async (context, next) => {
    if (!sameSecret(context.req.header(KEY_HEADER) ?? '', key)) return refuse(context, { code: 'bad_key' });
    return next();
  });

  app.get('/config', (context) => context.json(sandboxConfig(publicUrl)));
  app.get('/availability', (context) => context.json(switches.status()));
  app.get('/products', (context) => {
    const currency = sandboxCurrency(context.req.query('currency') ?? 'EUR');
    if (!currency) return refuse(context, { code: 'invalid', fields: [{ path: 'currency', code: 'not-offered' }] });
    return context.json(rises.productsIn(currency));
  });
  app.post('/vehicle-checks', async (context) => {
    const request = z.safeParse(ValidateVehicleRequest, await jsonBody(context.req));
    if (!request.success) return refuse(context, { code: 'invalid', fields: fieldsOf(request.error) });
    return isCheckDown(request.data)
      ? refuse(context, { code: 'unavailable' })
      : context.json(checkVehicle(request.data));
  });

  app.post('/orders', async (context) => {
    const request = z.safeParse(WireOrderRequest, await jsonBody(context.req));
    if (!request.success) return refuse(context, { code: 'invalid', fields: fieldsOf(request.error) });
    const placing = await placeOrder(counter, request.data);
    switch (placing.answer) {
      case 'order':
        return context.json(toWireOrder(placing.order, options), 201);
      case 'refusal': {
        const { error, existing } = placing.refusal;
        return refuse(context, { ...error, ...(existing && { order: toWireOrder(existing, options) }) });
      }
      case 'lost':
        return context.body(brokenOff(toWireOrder(placing.order, options)), 201, {
          'content-type': 'application/json',
        });
      case 'broken':
        return context.body(null, 500);
    }
  });
  app.get('/orders', (context) => answer(context, book.findByReference(context.req.query('reference') ?? '')));
  app.get('/orders/:id', (context) => answer(context, book.find(context.req.param('id'))));
  app.post('/orders/:id/cancel', (context) => {
    const order = book.find(context.req.param('id'));
    if (!order) return refuse(context, { code: 'not_found' });
    const { cancellableUntil } = statusAt(order, clock());
    if (cancellableUntil === undefined || order.placed.story === 'cancel-refused') {
      return refuse(context, { code: 'not_cancellable' });
    }
    book.act({ order: order.placed.id, at: clock(), act: 'cancelled' });
    const cancelled = book.find(order.placed.id) ?? order;
    changed(cancelled);
    return answer(context, cancelled);
  });
  app.get('/orders/:id/documents/:n', (context) => {
    const order = book.find(context.req.param('id'));
    const n = Number(context.req.param('n'));
    const pdf = order && orderDocument(toWireOrder(order, options), n, order.placed.orderUrl);
    return pdf ? context.body(pdf, 200, { 'content-type': 'application/pdf' }) : refuse(context, { code: 'not_found' });
  });

  function answer(context: Context, order: OrderFacts | undefined): Response {
    return order ? context.json(toWireOrder(order, options)) : refuse(context, { code: 'not_found' });
  }

  return app;
}

function refuse(context: Context, error: WireError['error']): Response {
  const headers = error.code === 'busy' ? { 'retry-after': RETRY_AFTER } : {};
  return context.json({ error }, STATUS[error.code], headers);
}

/** What arrives of an answer when the connection is lost on its way. */
function brokenOff(order: WireOrder): string {
  const whole = JSON.stringify(order);
  return whole.slice(0, whole.length / 2);
}

function fieldsOf(error: z.core.$ZodError): { path: string; code: string }[] {
  return error.issues.map(({ path }) => ({ path: path.map(String).join('.'), code: 'invalid' }));
}
