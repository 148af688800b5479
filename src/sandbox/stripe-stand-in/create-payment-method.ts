import type { PaymentMethod, PaymentMethodResult } from '@stripe/stripe-js';
import * as z from 'zod/mini';
import type { StandInElements } from './elements-group.js';
import { IntegrationError } from './integration-error.js';
import type { StripeServer } from './stripe-server.js';
import type { CardReading } from './test-cards.js';

const Text = z.nullish(z.string());
const BillingDetails = z.object({ name: Text, email: Text, phone: Text });
const Params = z.nullish(z.object({ billing_details: z.nullish(z.partial(BillingDetails)) }));

type Card = Extract<CardReading, { ok: true }>;

/**
 * `stripe.createPaymentMethod({elements, params})`.
 *
 * @throws IntegrationError when the Elements are not for manual creation, or were not submitted.
 */
export async function createPaymentMethod(
  server: StripeServer,
  elements: StandInElements,
  params: unknown,
): Promise<PaymentMethodResult> {
  if (!elements.isManual) {
    throw new IntegrationError("stripe.createPaymentMethod() needs elements() with paymentMethodCreation: 'manual'.");
  }
  const form = elements.submittedForm;
  if (!form) throw new IntegrationError('elements.submit() must be called before stripe.createPaymentMethod().');
  const card = form.chosen() === 'card' ? form.card(true) : undefined;
  if (!card) throw new IntegrationError('The stand-in only makes payment methods of cards.');
  if (!card.ok) return { error: card.error };
  const answer = await server.createCard(card.kind);
  if (!answer.ok) return { error: answer.error };
  return { paymentMethod: cardMethod(answer.value.id, answer.value.created, card, params) };
}

function cardMethod(id: string, created: number, card: Card, params: unknown): PaymentMethod {
  const { name, email, phone } = z.parse(Params, params)?.billing_details ?? {};
  return {
    id,
    object: 'payment_method',
    allow_redisplay: null,
    billing_details: { address: null, name: name ?? null, email: email ?? null, phone: phone ?? null },
    card: {
      brand: 'visa',
      checks: null,
      country: null,
      display_brand: 'visa',
      exp_month: card.expMonth,
      exp_year: card.expYear,
      funding: 'credit',
      last4: card.last4,
      networks: { available: ['visa'], preferred: null },
      regulated_status: null,
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
    created,
    customer: null,
    livemode: false,
    metadata: {},
    type: 'card',
  };
}
