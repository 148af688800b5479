import { describe, expect, it } from 'vitest';
import type { PaymentHandler } from '../payment-handler.js';
import { type FakeGroup, FakeStripe } from './fake-stripe.js';

/** What a handler is made of in its tests. */
export interface HandlerUnderTest {
  readonly stripe: FakeStripe;
  readonly group: FakeGroup;
  readonly handler: PaymentHandler;
}

/** One payment step, as an order asks for it. */
export const task = {
  step: { type: 'CARD', clientSecret: 'pi_1_secret_2' },
  total: { amount: 1280, currency: 'EUR' },
  returnUrl: 'https://shop.example/',
} as const;

/** Makes the handler to be tested on a form. */
export type MakeHandler = (form: { readonly stripe: FakeStripe; readonly group: FakeGroup }) => PaymentHandler;

/** A handler with a form of its own. */
export function handlerUnderTest(make: MakeHandler): HandlerUnderTest {
  const stripe = new FakeStripe();
  const group = stripe.elements({
    mode: 'payment',
    amount: 1280,
    currency: 'eur',
    locale: 'en',
    appearance: {},
    paymentMethodCreation: 'manual',
  });
  return { stripe, group, handler: make({ stripe, group }) };
}

/** What every payment handler keeps to. `press` is what the buyer does at Stripe's form before each try. */
export function paymentHandlerSuite(
  name: string,
  make: MakeHandler,
  press: (group: FakeGroup) => void = () => undefined,
): void {
  describe(`${name}, as every payment handler,`, () => {
    const begun = async () => {
      const it = handlerUnderTest(make);
      press(it.group);
      await it.handler.prepare();
      return it;
    };
    const withResult = async (status: string, last_payment_error: { code?: string } | null = null) => {
      const it = await begun();
      it.stripe.result = { paymentIntent: { status, last_payment_error } };
      return it.handler.confirm(task);
    };
    const withError = async (type: string, code?: string) => {
      const it = await begun();
      it.stripe.result = { error: { type, ...(code !== undefined && { code }) } };
      return it.handler.confirm(task);
    };

    it('submits the form first, in the buyer’s press', async () => {
      const { handler, group } = handlerUnderTest(make);
      press(group);
      const preparing = handler.prepare();
      expect(group.submits).toBe(1);
      expect(await preparing).toMatchObject({ ready: true });
    });

    it('is not ready while what was typed is wrong', async () => {
      const { handler, stripe, group } = handlerUnderTest(make);
      press(group);
      stripe.inputError = { type: 'validation_error' };
      expect(await handler.prepare()).toEqual({ ready: false, failure: { code: 'payment-input', retryable: true } });
      expect(stripe.calls).toEqual([]);
    });

    it.each(['succeeded', 'processing', 'requires_capture'])('calls %s confirmed', async (status) => {
      expect(await withResult(status)).toEqual({ outcome: 'confirmed' });
    });

    it.each(['canceled', 'requires_action'])('calls %s cancelled', async (status) => {
      expect(await withResult(status)).toEqual({ outcome: 'cancelled' });
    });

    it.each(['requires_confirmation', 'brand_new_status', ''])('never calls "%s" confirmed', async (status) => {
      expect(await withResult(status)).toMatchObject({ outcome: 'refused', failure: { code: 'payment-unavailable' } });
    });

    it('says that the bank declined', async () => {
      const declined = { outcome: 'refused', failure: { code: 'payment-declined', retryable: true } };
      expect(await withResult('requires_payment_method')).toEqual(declined);
      expect(await withError('card_error', 'card_declined')).toEqual(declined);
    });

    it('says that the buyer was not recognised', async () => {
      const code = 'payment_intent_authentication_failure';
      const failure = { code: 'payment-authentication', retryable: true };
      expect(await withResult('requires_payment_method', { code })).toEqual({ outcome: 'refused', failure });
      expect(await withError('card_error', code)).toEqual({ outcome: 'refused', failure });
    });

    it.each([
      ['validation_error', 'incomplete_number'],
      ['card_error', 'incorrect_cvc'],
      ['card_error', 'invalid_expiry_year'],
    ])('says that %s %s is the buyer’s to mend', async (type, code) => {
      expect(await withError(type, code)).toMatchObject({ failure: { code: 'payment-input' } });
    });

    it('passes none of Stripe’s texts on', async () => {
      const { handler, stripe } = await begun();
      const error = { type: 'card_error', code: 'card_declined', message: 'Secret words' };
      stripe.result = { error };
      expect(JSON.stringify(await handler.confirm(task))).not.toContain('Secret');
    });

    it('takes the return address of the step before its own, and redirects only when it must', async () => {
      const { handler, stripe } = await begun();
      await handler.confirm({ ...task, step: { ...task.step, returnUrl: 'https://shop.example/#vignette-order=1.2' } });
      expect(stripe.calls.at(-1)).toMatchObject({
        name: 'confirmPayment',
        options: {
          redirect: 'if_required',
          clientSecret: 'pi_1_secret_2',
          confirmParams: { return_url: 'https://shop.example/#vignette-order=1.2' },
        },
      });
    });

    it('can be tried again on the same order after a refusal', async () => {
      const { handler, stripe, group } = await begun();
      stripe.result = { error: { type: 'card_error', code: 'card_declined' } };
      await handler.confirm(task);
      stripe.intent = { status: 'requires_payment_method', last_payment_error: { code: 'card_declined' } };
      stripe.result = { paymentIntent: { status: 'succeeded', last_payment_error: null } };
      press(group);
      expect(await handler.confirm(task)).toEqual({ outcome: 'confirmed' });
      expect(group.submits).toBe(2);
    });

    it('can confirm after a press that nothing came of', async () => {
      const { handler, stripe, group } = await begun();
      handler.abandon?.();
      stripe.intent = { status: 'requires_payment_method', last_payment_error: null };
      group.isSubmitted = false;
      press(group);
      expect(await handler.confirm(task)).toEqual({ outcome: 'confirmed' });
    });

    it('has nothing to confirm without a secret', async () => {
      const { handler, stripe } = await begun();
      const before = stripe.calls.length;
      expect(await handler.confirm({ ...task, step: { type: 'CARD' } })).toMatchObject({ outcome: 'refused' });
      expect(stripe.calls).toHaveLength(before);
    });
  });
}
