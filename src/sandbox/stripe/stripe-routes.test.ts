import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { OrderRequest } from '../../contract/order-request.js';
import type { PaymentType } from '../../contract/payment-type.js';
import { openTestSandbox, stripePost, TEST_URL, testOrder } from '../testing/test-sandbox.js';
import { StripeFault, StripeIntent } from './stripe-wire.js';

const RETURN = 'https://shop.example/done?lang=en#vc=order.code';
const paidBy = (type: PaymentType): Partial<OrderRequest> => ({
  payment: { type, returnUrl: 'https://shop.example/done' },
});
const IDEAL = paidBy('IDEAL');
const REDIRECTS = [
  ['IDEAL', 'ideal'],
  ['BANCONTACT', 'bancontact'],
  ['REVOLUT', 'revolut_pay'],
] as const;

async function orderWithIntent(email: string, change: Partial<OrderRequest> = {}) {
  const opened = openTestSandbox();
  const outcome = await opened.vendor.createOrder(testOrder('ref-1', { customer: { email }, ...change }));
  if (outcome.outcome !== 'created') throw new Error('The order was not placed.');
  const secret = outcome.order.paymentStep.clientSecret ?? '';
  const path = `/payment_intents/${secret.replace(/_secret_.*/, '')}`;
  const call = (verb: string, body: object = {}) =>
    opened.fetch(stripePost(`${path}/${verb}`, { client_secret: secret, ...body }));
  const paymentState = async () => (await opened.vendor.findOrder('ref-1'))?.payment;
  return { ...opened, call, secret, path, paymentState };
}

async function intentOf(response: Response) {
  expect(response.status).toBe(200);
  return z.parse(StripeIntent, await response.json());
}

async function faultOf(response: Response) {
  expect(response.ok).toBe(false);
  return z.parse(StripeFault, await response.json()).error;
}

describe('a payment intent of the sandbox', () => {
  it('has the amount and currency of its order', async () => {
    const { call } = await orderWithIntent('buyer@shop.example', IDEAL);
    expect(await intentOf(await call('retrieve'))).toMatchObject({
      amount: 1580,
      currency: 'eur',
      status: 'requires_payment_method',
      payment_method_types: ['ideal'],
    });
  });

  it.each(REDIRECTS)('goes by another page and back with %s', async (paymentType, type) => {
    const { call, fetch, secret, paymentState, time } = await orderWithIntent(
      'buyer@shop.example',
      paidBy(paymentType),
    );
    const confirmed = await intentOf(await call('confirm', { type, return_url: RETURN }));
    expect(confirmed.status).toBe('requires_action');
    const body = new URLSearchParams({ answer: 'confirm' });
    const back = await fetch(new Request(confirmed.redirect_url ?? '', { method: 'POST', body }));
    const location = new URL(back.headers.get('location') ?? '');
    expect(Object.fromEntries(location.searchParams)).toEqual({
      lang: 'en',
      payment_intent: confirmed.id,
      payment_intent_client_secret: secret,
      redirect_status: 'succeeded',
    });
    expect(location.hash).toBe('#vc=order.code');
    expect((await intentOf(await call('retrieve'))).status).toBe('succeeded');
    expect(await paymentState()).toBe('processing');
    await time.advance(1000);
    expect(await paymentState()).toBe('paid');
  });

  it('is on its way for two minutes in the story processing, and takes no second confirmation meanwhile', async () => {
    const shop = await orderWithIntent('processing@shop.example', IDEAL);
    const { redirect_url } = await intentOf(await shop.call('confirm', { type: 'ideal', return_url: RETURN }));
    const body = new URLSearchParams({ answer: 'confirm' });
    const back = await shop.fetch(new Request(redirect_url ?? '', { method: 'POST', body }));
    expect(back.headers.get('location')).toContain('redirect_status=pending');
    expect((await intentOf(await shop.call('retrieve'))).status).toBe('processing');
    const again = await faultOf(await shop.call('confirm', { type: 'ideal', return_url: RETURN }));
    expect(again.code).toBe('payment_intent_unexpected_state');
    await shop.time.advance(119_000);
    expect(await shop.paymentState()).toBe('processing');
    await shop.time.advance(1000);
    expect(await shop.paymentState()).toBe('paid');
    expect((await intentOf(await shop.call('retrieve'))).status).toBe('succeeded');
  });

  it.each(REDIRECTS)('can be confirmed again when the bank refused, with %s', async (paymentType, type) => {
    const { call, fetch, paymentState } = await orderWithIntent('buyer@shop.example', paidBy(paymentType));
    const { redirect_url } = await intentOf(await call('confirm', { type, return_url: RETURN }));
    const body = new URLSearchParams({ answer: 'decline' });
    const back = await fetch(new Request(redirect_url ?? '', { method: 'POST', body }));
    expect(back.headers.get('location')).toContain('redirect_status=failed');
    expect(await intentOf(await call('retrieve'))).toMatchObject({
      status: 'requires_payment_method',
      last_error: 'payment_intent_authentication_failure',
    });
    expect(await paymentState()).toBe('due');
    const again = await intentOf(await call('confirm', { type, return_url: RETURN }));
    expect(again.status).toBe('requires_action');
  });

  it.each([
    ['GOOGLE_PAY', 'google_pay'],
    ['APPLE_PAY', 'apple_pay'],
  ] as const)('is paid by the card in a wallet: %s', async (paymentType, wallet) => {
    const { call, time, paymentState } = await orderWithIntent('buyer@shop.example', paidBy(paymentType));
    expect(await intentOf(await call('retrieve'))).toMatchObject({
      status: 'requires_payment_method',
      payment_method_types: ['card'],
    });
    expect((await intentOf(await call('confirm', { type: 'card', wallet }))).status).toBe('succeeded');
    await time.advance(1000);
    expect(await paymentState()).toBe('paid');
  });

  it('takes a typed card for the order of a wallet, as Stripe does', async () => {
    const { call } = await orderWithIntent('buyer@shop.example', paidBy('APPLE_PAY'));
    expect((await intentOf(await call('confirm', { type: 'card', card: 'fine' }))).status).toBe('succeeded');
  });

  it('declines a wallet once, or asks in the page, as the story says', async () => {
    const wallet = { type: 'card', wallet: 'google_pay' };
    const declined = await orderWithIntent('stripe-decline@shop.example', paidBy('GOOGLE_PAY'));
    expect(await faultOf(await declined.call('confirm', wallet))).toMatchObject({
      code: 'card_declined',
      payment_intent: { last_error: 'card_declined' },
    });
    expect((await intentOf(await declined.call('confirm', wallet))).status).toBe('succeeded');
    const asked = await orderWithIntent('stripe-action@shop.example', paidBy('GOOGLE_PAY'));
    expect(await intentOf(await asked.call('confirm', wallet))).toMatchObject({
      status: 'requires_action',
      redirect_url: null,
    });
    expect((await intentOf(await asked.call('authenticate', { outcome: 'complete' }))).status).toBe('succeeded');
  });

  it('confirms with the card of the order in the story stripe-success', async () => {
    const { call } = await orderWithIntent('stripe-success@shop.example');
    expect((await intentOf(await call('retrieve'))).status).toBe('requires_confirmation');
    expect((await intentOf(await call('confirm', { type: 'card' }))).status).toBe('succeeded');
  });

  it('is declined once in the story stripe-decline, whatever the way to pay', async () => {
    const card = await orderWithIntent('stripe-decline@shop.example');
    expect(await faultOf(await card.call('confirm', { type: 'card' }))).toMatchObject({
      type: 'card_error',
      code: 'card_declined',
      payment_intent: { status: 'requires_payment_method', last_error: 'card_declined' },
    });
    expect(await card.paymentState()).toBe('due');
    expect(await faultOf(await card.call('confirm', { type: 'card' }))).toMatchObject({ param: 'payment_method' });
    const other = { type: 'card', payment_method: 'pm_card_visa' };
    expect((await intentOf(await card.call('confirm', other))).status).toBe('succeeded');
    const ideal = await orderWithIntent('stripe-decline@shop.example', IDEAL);
    const byIdeal = { type: 'ideal', return_url: RETURN };
    expect(await faultOf(await ideal.call('confirm', byIdeal))).toMatchObject({ code: 'card_declined' });
    expect((await intentOf(await ideal.call('confirm', byIdeal))).status).toBe('requires_action');
  });

  it.each([
    ['complete', 'succeeded', null],
    ['fail', 'requires_payment_method', 'payment_intent_authentication_failure'],
  ])('asks in the page in the story stripe-action; %s leads to %s', async (outcome, status, last_error) => {
    const { call } = await orderWithIntent('stripe-action@shop.example');
    expect((await intentOf(await call('retrieve'))).status).toBe('requires_action');
    expect(await intentOf(await call('authenticate', { outcome }))).toMatchObject({ status, last_error });
  });

  it('asks in the page for a card that wants to be authenticated', async () => {
    const { call } = await orderWithIntent('stripe-success@shop.example');
    const asked = await intentOf(await call('confirm', { type: 'card', card: 'authentication' }));
    expect(asked).toMatchObject({ status: 'requires_action', redirect_url: null });
    expect((await intentOf(await call('authenticate', { outcome: 'complete' }))).status).toBe('succeeded');
  });

  it('is canceled when nobody has paid for half an hour', async () => {
    const { call, time } = await orderWithIntent('buyer@shop.example', IDEAL);
    await time.advance(30 * 60_000);
    expect((await intentOf(await call('retrieve'))).status).toBe('canceled');
    expect(await faultOf(await call('confirm', { type: 'ideal', return_url: RETURN }))).toMatchObject({
      code: 'payment_intent_unexpected_state',
    });
  });

  it.each([
    ['pm_card_chargeDeclined', 402, 'card_declined'],
    ['pm_unheard_of', 400, 'parameter_invalid'],
  ])('refuses the card %s that the page names', async (payment_method, status, code) => {
    const { call } = await orderWithIntent('stripe-success@shop.example');
    const response = await call('confirm', { type: 'card', payment_method });
    expect(response.status).toBe(status);
    expect((await faultOf(response)).code).toBe(code);
  });

  it.each([
    ['no return_url', { type: 'ideal' }, 'parameter_missing'],
    ['a return_url without encryption', { type: 'ideal', return_url: 'http://shop.example/' }, 'parameter_missing'],
    ['another way to pay', { type: 'card' }, 'parameter_invalid'],
    ['another bank’s way to pay', { type: 'bancontact', return_url: RETURN }, 'parameter_invalid'],
    ['a wallet that nobody knows', { type: 'card', wallet: 'amazon_pay' }, 'parameter_invalid'],
    ['nonsense', { type: 'cash' }, 'parameter_invalid'],
  ])('refuses a confirmation with %s', async (_name, body, code) => {
    const { call } = await orderWithIntent('buyer@shop.example', IDEAL);
    const response = await call('confirm', body);
    expect(response.status).toBe(400);
    expect((await faultOf(response)).code).toBe(code);
  });

  it('does not show itself to a wrong secret, nor an order that has no intent', async () => {
    const { fetch, path } = await orderWithIntent('buyer@shop.example', IDEAL);
    const wrong = await fetch(stripePost(`${path}/retrieve`, { client_secret: 'pi_1_secret_2' }));
    expect(wrong.status).toBe(404);
    expect((await faultOf(wrong)).code).toBe('resource_missing');
    const paid = openTestSandbox();
    const outcome = await paid.vendor.createOrder(testOrder('ref-1'));
    const id = outcome.outcome === 'created' ? outcome.order.vendorId.replace('ord_', 'pi_') : '';
    const none = await paid.fetch(stripePost(`/payment_intents/${id}/retrieve`, { client_secret: id }));
    expect(none.status).toBe(404);
  });

  it('is told to every origin, but only with the publishable key', async () => {
    const { fetch } = openTestSandbox();
    const headers = { origin: 'https://shop.example', 'content-type': 'application/json' };
    const url = `${TEST_URL}/sandbox/stripe/v1/payment_methods`;
    const response = await fetch(new Request(url, { method: 'POST', headers, body: '{"card":"fine"}' }));
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.status).toBe(401);
    expect((await faultOf(response)).type).toBe('authentication_error');
  });
});
