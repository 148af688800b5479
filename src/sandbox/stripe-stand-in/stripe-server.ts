import type { StripeError } from '@stripe/stripe-js';
import * as z from 'zod/mini';
import { type ConfirmIntent, CreatedCard, StripeFault, StripeIntent, type TestCard } from '../stripe/stripe-wire.js';

/** What the server answered, or an error in Stripe's shape; `intent` comes with errors about one. */
export type ServerAnswer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: StripeError; readonly intent?: StripeIntent };

/** The server behind the stand-in. */
export interface StripeServer {
  createCard(card: TestCard): Promise<ServerAnswer<CreatedCard>>;
  retrieve(clientSecret: string): Promise<ServerAnswer<StripeIntent>>;
  confirm(clientSecret: string, how: Omit<ConfirmIntent, 'client_secret'>): Promise<ServerAnswer<StripeIntent>>;
  authenticate(clientSecret: string, outcome: 'complete' | 'fail'): Promise<ServerAnswer<StripeIntent>>;
}

type CreatedCard = z.infer<typeof CreatedCard>;

/** The server at `origin`, called with a publishable key. Nothing it answers is thrown. */
export function stripeServer(origin: string, publishableKey: string, fetch: typeof globalThis.fetch): StripeServer {
  async function post<Schema extends z.ZodMiniType>(
    path: string,
    schema: Schema,
    body: unknown,
  ): Promise<ServerAnswer<z.output<Schema>>> {
    try {
      const response = await fetch(`${origin}/sandbox/stripe/v1/${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${publishableKey}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      const answer: unknown = await response.json();
      if (response.ok) return { ok: true, value: z.parse(schema, answer) };
      const { payment_intent: intent, ...error } = z.parse(StripeFault, answer).error;
      return { ok: false, error, ...(intent && { intent }) };
    } catch (cause) {
      return { ok: false, error: connectionError(cause) };
    }
  }

  const intentPath = (clientSecret: string, verb: string) =>
    `payment_intents/${encodeURIComponent(clientSecret.replace(/_secret_.*$/, ''))}/${verb}`;

  return {
    createCard: (card) => post('payment_methods', CreatedCard, { card }),
    retrieve: (secret) => post(intentPath(secret, 'retrieve'), StripeIntent, { client_secret: secret }),
    confirm: (secret, how) => post(intentPath(secret, 'confirm'), StripeIntent, { client_secret: secret, ...how }),
    authenticate: (secret, outcome) =>
      post(intentPath(secret, 'authenticate'), StripeIntent, { client_secret: secret, outcome }),
  };
}

function connectionError(cause: unknown): StripeError {
  const reason = cause instanceof Error ? cause.name : 'unknown error';
  return { type: 'api_connection_error', message: `The sandbox could not be reached (${reason}).` };
}
