import { describe, expect, it } from 'vitest';
import { openTestSandbox, TEST_URL, testOrder } from '../testing/test-sandbox.js';
import { stripeServer } from './stripe-server.js';

async function serverWithOrder(email: string, key = 'pk_sandbox_vignette') {
  const { vendor, fetch } = openTestSandbox();
  const outcome = await vendor.createOrder(testOrder('ref-1', { customer: { email } }));
  const secret = outcome.outcome === 'created' ? (outcome.order.paymentStep.clientSecret ?? '') : '';
  const server = stripeServer(TEST_URL, key, (input, init) => fetch(new Request(input, init)));
  return { server, secret };
}

describe('the server behind the stand-in', () => {
  it('speaks with the sandbox as it is', async () => {
    const { server, secret } = await serverWithOrder('stripe-action@shop.example');
    expect(await server.retrieve(secret)).toMatchObject({
      ok: true,
      value: { status: 'requires_action', amount: 1580 },
    });
    expect(await server.authenticate(secret, 'complete')).toMatchObject({ ok: true, value: { status: 'succeeded' } });
    expect(await server.createCard('fine')).toMatchObject({
      ok: true,
      value: { id: expect.stringMatching(/^pm_\w+$/) },
    });
  });

  it('hands on errors in the shape of Stripe, with the intent', async () => {
    const { server, secret } = await serverWithOrder('stripe-decline@shop.example');
    expect(await server.confirm(secret, { type: 'card' })).toMatchObject({
      ok: false,
      error: { type: 'card_error', code: 'card_declined' },
      intent: { status: 'requires_payment_method' },
    });
  });

  it('refuses a key that is not its own', async () => {
    const { server, secret } = await serverWithOrder('stripe-action@shop.example', 'pk_test_other');
    expect(await server.retrieve(secret)).toMatchObject({ ok: false, error: { code: 'api_key_invalid' } });
  });

  it.each([
    ['no answer', () => Promise.reject(new TypeError('fetch failed'))],
    ['an answer of another shape', async () => Response.json({ id: 'pi_1' })],
  ])('reports %s as a connection error instead of throwing', async (_name, fetch) => {
    const answer = await stripeServer(TEST_URL, 'pk_sandbox_vignette', fetch).retrieve('pi_1_secret_2');
    expect(answer).toMatchObject({ ok: false, error: { type: 'api_connection_error' } });
  });
});
