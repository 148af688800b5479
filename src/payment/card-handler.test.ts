import { describe, expect, it } from 'vitest';
import { cardHandler } from './card-handler.js';
import { handlerUnderTest, paymentHandlerSuite, task } from './testing/payment-suite.js';
import { heldAnswer } from './testing/held-answer.js';

paymentHandlerSuite('cardHandler', cardHandler);

async function ordered() {
  const it = handlerUnderTest(cardHandler);
  const prepared = await it.handler.prepare();
  return { ...it, prepared };
}

const confirmed = (stripe: { calls: readonly { name: string; options: unknown }[] }) =>
  stripe.calls.filter(({ name }) => name === 'confirmPayment').map(({ options }) => options);

describe('cardHandler', () => {
  it('turns the card into a token that goes with the order', async () => {
    const { prepared } = await ordered();
    expect(prepared).toEqual({ ready: true, paymentMethodId: 'pm_1' });
  });

  it('confirms an intent that waits for it, with the card of the order', async () => {
    const { handler, stripe } = await ordered();
    expect(await handler.confirm(task)).toEqual({ outcome: 'confirmed' });
    expect(confirmed(stripe)).toMatchObject([{ confirmParams: { payment_method: 'pm_1' } }]);
  });

  it('gives the card to a fresh intent that has none', async () => {
    const { handler, stripe } = await ordered();
    stripe.intent = { status: 'requires_payment_method', last_payment_error: null };
    await handler.confirm(task);
    expect(confirmed(stripe)).toMatchObject([{ confirmParams: { payment_method: 'pm_1' } }]);
  });

  it('shows the bank’s challenge when the intent asks for it', async () => {
    const { handler, stripe } = await ordered();
    stripe.intent = { status: 'requires_action', last_payment_error: null };
    expect(await handler.confirm(task)).toEqual({ outcome: 'confirmed' });
    expect(stripe.names).toEqual(['createPaymentMethod', 'retrievePaymentIntent', 'handleNextAction']);
  });

  it.each(['succeeded', 'processing', 'requires_capture'])(
    'pays nothing again when the intent is %s',
    async (status) => {
      const { handler, stripe } = await ordered();
      stripe.intent = { status, last_payment_error: null };
      expect(await handler.confirm(task)).toEqual({ outcome: 'confirmed' });
      expect(confirmed(stripe)).toEqual([]);
    },
  );

  it('does not try the card again that the vendor was refused', async () => {
    const { handler, stripe } = await ordered();
    stripe.intent = { status: 'requires_payment_method', last_payment_error: { code: 'card_declined' } };
    expect(await handler.confirm(task)).toMatchObject({ outcome: 'refused', failure: { code: 'payment-declined' } });
    expect(confirmed(stripe)).toEqual([]);
  });

  it('takes the card typed anew when the buyer tries once more', async () => {
    const { handler, stripe } = await ordered();
    stripe.intent = { status: 'requires_payment_method', last_payment_error: { code: 'card_declined' } };
    await handler.confirm(task);
    expect(await handler.confirm(task)).toEqual({ outcome: 'confirmed' });
    expect(confirmed(stripe)).toMatchObject([{ confirmParams: { payment_method: 'pm_2' } }]);
  });

  it('takes the card typed anew after a challenge that was not passed', async () => {
    const { handler, stripe } = await ordered();
    stripe.intent = { status: 'requires_action', last_payment_error: null };
    stripe.result = { error: { type: 'invalid_request_error', code: 'payment_intent_authentication_failure' } };
    expect(await handler.confirm(task)).toMatchObject({ failure: { code: 'payment-authentication' } });
    stripe.intent = { status: 'requires_payment_method', last_payment_error: { code: 'x' } };
    stripe.result = { paymentIntent: { status: 'succeeded', last_payment_error: null } };
    expect(await handler.confirm(task)).toEqual({ outcome: 'confirmed' });
    expect(confirmed(stripe)).toMatchObject([{ confirmParams: { payment_method: 'pm_2' } }]);
  });

  it.each([
    ['amount', { amount: 1281, currency: 'eur' }],
    ['currency', { amount: 1280, currency: 'czk' }],
  ])('pays nothing when the intent charges another %s than the order', async (_name, charged) => {
    const { handler, stripe } = await ordered();
    stripe.charged = charged;
    const mismatch = { outcome: 'refused', failure: { code: 'payment-mismatch', retryable: false } };
    expect(await handler.confirm(task)).toEqual(mismatch);
    stripe.intent = { status: 'requires_action', last_payment_error: null };
    expect(await handler.confirm(task)).toEqual(mismatch);
    expect(stripe.names.filter((name) => name !== 'retrievePaymentIntent')).toEqual(['createPaymentMethod']);
  });

  it('keeps the card of the last press, whichever answer comes last', async () => {
    const { handler, stripe } = handlerUnderTest(cardHandler);
    const held = heldAnswer();
    stripe.answering = held.answering;
    const late = handler.prepare();
    stripe.answering = () => Promise.resolve();
    const [, prepared] = [handler.abandon?.(), await handler.prepare()];
    expect(prepared).toEqual({ ready: true, paymentMethodId: 'pm_1' });
    held.give();
    await late;
    await handler.confirm(task);
    expect(confirmed(stripe)).toMatchObject([{ confirmParams: { payment_method: 'pm_1' } }]);
  });
});
