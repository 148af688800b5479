import type { PaymentIntentResult } from '@stripe/stripe-js';
import { redirects } from '../stripe/method-type.js';
import type { ConfirmIntent, StripeIntent } from '../stripe/stripe-wire.js';
import { IntegrationError } from './integration-error.js';
import type { StandInElements } from './elements-group.js';
import type { PageTools } from './page-tools.js';
import type { ServerAnswer } from './stripe-server.js';
import { toPaymentIntent } from './to-payment-intent.js';
import { WALLET_TYPES } from './wallets.js';

/** `stripe.confirmPayment()`, its options already looked through. */
export interface Confirmation {
  /** Missing where the intent has a payment method already. */
  readonly elements?: StandInElements | undefined;
  readonly clientSecret: string;
  readonly returnUrl?: string | undefined;
  /** A card's token, for an intent that is confirmed without elements. */
  readonly paymentMethod?: string | undefined;
  readonly redirect: 'always' | 'if_required';
}

/**
 * Confirms a payment intent. Where the buyer leaves the page, or the page has taken the form away meanwhile, the promise
 * stays open, as Stripe's does.
 *
 * @throws IntegrationError when the page called it wrongly.
 */
export async function confirmPayment(tools: PageTools, confirmation: Confirmation): Promise<PaymentIntentResult> {
  const { elements, clientSecret, returnUrl, paymentMethod, redirect } = confirmation;
  const paid = elements ? paidWith(elements) : ({ type: 'card' } as const);
  if (returnUrl === undefined && (redirect === 'always' || redirects(paid.type))) {
    throw new IntegrationError('stripe.confirmPayment() needs confirmParams.return_url for a payment that redirects.');
  }
  const retrieved = await tools.server.retrieve(clientSecret);
  if (!retrieved.ok) return { error: retrieved.error };
  const mismatch = elements && mismatchOf(elements, retrieved.value);
  if (mismatch) return { error: { type: 'invalid_request_error', code: 'parameter_invalid', message: mismatch } };
  const answer = await tools.server.confirm(clientSecret, {
    ...paid,
    ...(paymentMethod !== undefined && { payment_method: paymentMethod }),
    ...(returnUrl !== undefined && { return_url: returnUrl }),
  });
  const result = await goOn(tools, answer);
  if (elements && !elements.isAlive) return new Promise<never>(() => undefined);
  elements?.paymentEnded();
  if (result.paymentIntent && redirect === 'always' && returnUrl !== undefined) {
    return leave(tools, returnTo(returnUrl, result.paymentIntent));
  }
  return result;
}

/**
 * `stripe.handleNextAction({clientSecret})`.
 *
 * @throws IntegrationError when the intent asks for nothing.
 */
export async function handleNextAction(tools: PageTools, clientSecret: string): Promise<PaymentIntentResult> {
  const retrieved = await tools.server.retrieve(clientSecret);
  if (retrieved.ok && retrieved.value.status !== 'requires_action') {
    throw new IntegrationError('handleNextAction: The PaymentIntent supplied is not in the requires_action state.');
  }
  return goOn(tools, retrieved);
}

/** What follows an intent's answer: its bank's page, its bank's question, or nothing more. */
async function goOn(tools: PageTools, answer: ServerAnswer<StripeIntent>): Promise<PaymentIntentResult> {
  if (!answer.ok) return { error: withIntent(answer) };
  const { status, redirect_url, client_secret } = answer.value;
  if (redirect_url !== null) return leave(tools, redirect_url);
  if (status !== 'requires_action') return { paymentIntent: toPaymentIntent(answer.value) };
  const asked = await tools.server.authenticate(client_secret, await tools.ask());
  if (!asked.ok) return { error: withIntent(asked) };
  const paymentIntent = toPaymentIntent(asked.value);
  if (asked.value.status === 'succeeded') return { paymentIntent };
  return {
    error: {
      type: 'invalid_request_error',
      code: 'payment_intent_authentication_failure',
      message: 'We are unable to authenticate your payment method. Please choose another one and try again.',
      payment_intent: paymentIntent,
    },
  };
}

/** What was submitted: a wallet whose sheet the buyer has agreed to, or the chosen way to pay of the form. */
function paidWith(elements: StandInElements): Pick<ConfirmIntent, 'type' | 'card' | 'wallet'> {
  if (elements.isManual) {
    throw new IntegrationError("stripe.confirmPayment() takes no elements with paymentMethodCreation: 'manual'.");
  }
  const { submittedForm: form, submittedWallet: wallet } = elements;
  if (wallet) return { type: 'card', wallet: WALLET_TYPES[wallet] };
  if (!form) throw new IntegrationError('elements.submit() must be called before stripe.confirmPayment().');
  const type = form.chosen();
  const card = type === 'card' ? form.card(true) : undefined;
  return { type, ...(card?.ok && { card: card.kind }) };
}

function mismatchOf(elements: StandInElements, intent: StripeIntent): string | undefined {
  if (elements.amount !== intent.amount) return 'The amount of the Elements is not that of the PaymentIntent.';
  if (elements.currency !== intent.currency) return 'The currency of the Elements is not that of the PaymentIntent.';
  return undefined;
}

function withIntent({ error, intent }: Extract<ServerAnswer<StripeIntent>, { ok: false }>) {
  return intent ? { ...error, payment_intent: toPaymentIntent(intent) } : error;
}

function returnTo(returnUrl: string, { id, client_secret }: { id: string; client_secret: string | null }): string {
  const url = new URL(returnUrl);
  url.searchParams.set('payment_intent', id);
  if (client_secret !== null) url.searchParams.set('payment_intent_client_secret', client_secret);
  url.searchParams.set('redirect_status', 'succeeded');
  return url.href;
}

function leave({ navigate }: PageTools, url: string): Promise<never> {
  navigate(url);
  return new Promise<never>(() => undefined);
}
