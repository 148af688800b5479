import * as z from 'zod/mini';
import { MethodType, WalletName } from './method-type.js';

/** The states of a payment intent that the stand-in knows, in Stripe's words. */
export const IntentStatus = z.enum([
  'requires_payment_method',
  'requires_confirmation',
  'requires_action',
  'processing',
  'succeeded',
  'canceled',
]);

/** A payment intent as the stand-in's server tells it; the names are Stripe's. */
export const StripeIntent = z.object({
  id: z.string(),
  client_secret: z.string(),
  amount: z.int(),
  currency: z.string(),
  /** Seconds since 1970. */
  created: z.int(),
  status: IntentStatus,
  payment_method_types: z.array(MethodType),
  payment_method: z.nullable(z.string()),
  /** The bank's page, when the buyer has to go there. */
  redirect_url: z.nullable(z.string()),
  last_error: z.nullable(z.enum(['card_declined', 'payment_intent_authentication_failure'])),
});

/** The kinds of Stripe's errors that the stand-in sends. */
export const StripeFault = z.object({
  error: z.object({
    type: z.enum(['card_error', 'invalid_request_error', 'authentication_error', 'api_error']),
    code: z.string(),
    message: z.string(),
    param: z.exactOptional(z.string()),
    decline_code: z.exactOptional(z.string()),
    payment_intent: z.exactOptional(StripeIntent),
  }),
});

/** What a test card does. The number itself never leaves the page. */
export const TestCard = z.enum(['fine', 'declined', 'authentication']);

/** The body of `POST …/payment_methods`. */
export const CreateCard = z.object({ card: TestCard });

/** Its answer. */
export const CreatedCard = z.object({ id: z.string(), created: z.int() });

/** The body of `POST …/payment_intents/{id}/retrieve`. */
export const RetrieveIntent = z.object({ client_secret: z.string() });

/**
 * The body of `POST …/payment_intents/{id}/confirm`: with the card in the form, the token of one, or a wallet; without
 * any of them the card that the order was placed with is meant.
 */
export const ConfirmIntent = z.object({
  client_secret: z.string(),
  type: MethodType,
  card: z.exactOptional(TestCard),
  wallet: z.exactOptional(WalletName),
  payment_method: z.exactOptional(z.string().check(z.maxLength(200))),
  return_url: z.exactOptional(z.string().check(z.maxLength(4000))),
});

/** The body of `POST …/payment_intents/{id}/authenticate`: the buyer's answer in the 3-D Secure dialog. */
export const AuthenticateIntent = z.object({ client_secret: z.string(), outcome: z.enum(['complete', 'fail']) });

export type StripeIntent = z.infer<typeof StripeIntent>;
export type StripeFault = z.infer<typeof StripeFault>;
export type TestCard = z.infer<typeof TestCard>;
export type ConfirmIntent = z.infer<typeof ConfirmIntent>;
