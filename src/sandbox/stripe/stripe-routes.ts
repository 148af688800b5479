import { type Context, Hono } from 'hono';
import { cors } from 'hono/cors';
import * as z from 'zod/mini';
import { newSecret } from '../../relay/core/random-names.js';
import type { OrderBook } from '../orders/order-book.js';
import type { OrderFacts } from '../orders/order-facts.js';
import { jsonBody } from '../service/json-body.js';
import { sameSecret } from '../service/same-secret.js';
import { PUBLISHABLE_KEY, type SandboxOptions } from '../service/sandbox-options.js';
import { authenticateIntent, confirmIntent, type IntentAnswer, type IntentDesk } from './confirm-intent.js';
import { clientSecretOf, intentAt, orderIdOfIntent } from './payment-intent.js';
import { AuthenticateIntent, ConfirmIntent, CreateCard, RetrieveIntent, type StripeFault } from './stripe-wire.js';

const DAY_IN_SECONDS = 86_400;

/**
 * `/sandbox/stripe/v1`: what the browser's stand-in talks to, open to every origin like Stripe's own API. Secrets
 * travel in bodies, never in addresses. `changed` is called after each change of an order.
 */
export function stripeRoutes(
  book: OrderBook,
  { clock, randomBytes, publicUrl }: Pick<SandboxOptions, 'clock' | 'randomBytes' | 'publicUrl'>,
  changed: (order: OrderFacts) => void,
): Hono {
  const desk: IntentDesk = { book, clock, publicUrl };
  const app = new Hono();
  app.use(
    cors({
      origin: '*',
      allowMethods: ['POST'],
      allowHeaders: ['authorization', 'content-type'],
      maxAge: DAY_IN_SECONDS,
    }),
  );
  app.use(async (context, next) => {
    if (context.req.header('authorization') === `Bearer ${PUBLISHABLE_KEY}`) return next();
    const message = 'Invalid API Key provided.';
    return context.json(fault({ type: 'authentication_error', code: 'api_key_invalid', message }), 401);
  });

  app.post('/payment_methods', async (context) => {
    const request = z.safeParse(CreateCard, await jsonBody(context.req));
    if (!request.success) return malformed(context);
    const token = `pm_${newSecret(randomBytes)}`.replaceAll('-', '_');
    book.issueCard({ token, kind: request.data.card }, clock());
    return context.json({ id: token, created: Math.floor(clock() / 1000) });
  });

  app.post('/payment_intents/:id/retrieve', async (context) => {
    const request = z.safeParse(RetrieveIntent, await jsonBody(context.req));
    if (!request.success) return malformed(context);
    const order = orderFor(context.req.param('id'), request.data.client_secret);
    return order ? context.json(intentAt(order, clock(), publicUrl)) : noSuchIntent(context);
  });

  app.post('/payment_intents/:id/confirm', async (context) => {
    const request = z.safeParse(ConfirmIntent, await jsonBody(context.req));
    if (!request.success) return malformed(context);
    const order = orderFor(context.req.param('id'), request.data.client_secret);
    if (!order) return noSuchIntent(context);
    return answer(context, order, confirmIntent(desk, order, request.data));
  });

  app.post('/payment_intents/:id/authenticate', async (context) => {
    const request = z.safeParse(AuthenticateIntent, await jsonBody(context.req));
    if (!request.success) return malformed(context);
    const order = orderFor(context.req.param('id'), request.data.client_secret);
    if (!order) return noSuchIntent(context);
    return answer(context, order, authenticateIntent(desk, order, request.data.outcome));
  });

  function orderFor(intentId: string, clientSecret: string): OrderFacts | undefined {
    const order = book.find(orderIdOfIntent(intentId));
    return order?.placed.course === 'intent' && sameSecret(clientSecret, clientSecretOf(order)) ? order : undefined;
  }

  function answer(context: Context, order: OrderFacts, result: IntentAnswer): Response {
    changed(book.find(order.placed.id) ?? order);
    return result.ok ? context.json(result.intent) : context.json(fault(result.fault), result.status);
  }

  return app;
}

function malformed(context: Context): Response {
  const message = 'The request could not be understood.';
  return context.json(fault({ type: 'invalid_request_error', code: 'parameter_invalid', message }), 400);
}

function noSuchIntent(context: Context): Response {
  const message = 'No such payment_intent, or its client_secret does not match.';
  return context.json(
    fault({ type: 'invalid_request_error', code: 'resource_missing', message, param: 'intent' }),
    404,
  );
}

function fault(error: StripeFault['error']): StripeFault {
  return { error };
}
