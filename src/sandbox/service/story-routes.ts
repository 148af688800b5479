import { type Context, Hono } from 'hono';
import * as z from 'zod/mini';
import { OfflineSwitch } from '../orders/offline-switch.js';
import { STORIES } from '../stories.js';
import { jsonBody } from './json-body.js';
import type { OfflineSwitches } from './offline-switches.js';
import type { PriceRises } from './price-rises.js';

/**
 * `/sandbox/stories`: the table of stories, and the switches that take products offline; `/reset` brings them back,
 * and raised prices down. The demo page's panel sends
 * forms and gets back to where it was; everybody else sends JSON. Only pages of the sandbox's own origin may call.
 */
export function storyRoutes(switches: OfflineSwitches, rises: PriceRises): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    const origin = context.req.header('origin');
    if (origin !== undefined && origin !== new URL(context.req.url).origin) return context.body(null, 403);
    return next();
  });
  app.get('/', (context) => context.json({ stories: STORIES, status: switches.status() }));
  app.post('/offline', async (context) => {
    const change = z.safeParse(OfflineSwitch, await bodyOf(context));
    if (!change.success) return context.json({ error: 'Send {country | productId, vehicleType?, online}.' }, 400);
    switches.set(change.data);
    return done(context, switches);
  });
  app.post('/reset', (context) => {
    switches.reset();
    rises.reset();
    return done(context, switches);
  });
  return app;
}

/** A form's fields are all text, and its empty ones mean nothing. */
async function bodyOf(context: Context): Promise<unknown> {
  if (context.req.header('content-type')?.startsWith('application/json')) return jsonBody(context.req);
  const fields = [...(await context.req.formData())].filter(([, value]) => value !== '');
  const form = Object.fromEntries(fields);
  return { ...form, online: form['online'] === 'true' };
}

function done(context: Context, switches: OfflineSwitches): Response {
  const isForm = context.req.header('content-type')?.startsWith('application/x-www-form-urlencoded') ?? false;
  return isForm ? context.redirect('/#sandbox', 303) : context.json(switches.status());
}
