import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settle } from '../api/testing/fake-clock.js';
import { json } from '../api/testing/fake-relay.js';
import { sampleConfig, sampleOrder, TOKEN } from '../api/testing/samples.js';
import type { PaymentType } from '../contract/payment-type.js';
import { FakeStripe } from '../payment/testing/fake-stripe.js';
import { stateAt, TestBrowser, type TestTab } from './testing/test-visit.js';

const SECRET = 'pi_1_secret_2';
const POST = 'POST /orders';

let stripe: FakeStripe;
let mount: HTMLElement;
let keys = 0;

beforeEach(() => {
  stripe = new FakeStripe();
  Reflect.set(
    window,
    'Stripe',
    Object.assign(() => stripe, { version: 'endive' }),
  );
  mount = document.createElement('div');
  document.body.append(mount);
});

afterEach(() => {
  mount.remove();
  Reflect.deleteProperty(window, 'Stripe');
});

/** A relay that takes this way to pay, and whose orders are confirmed with a secret. */
function browserFor(type: PaymentType, via: 'card' | 'stripe') {
  const publishableKey = `pk_test_session_${++keys}`;
  const browser = new TestBrowser();
  const order = { ...sampleOrder, paymentStep: { type, clientSecret: SECRET, publishableKey } };
  browser.relay
    .on('GET /config', () => json({ ...sampleConfig, paymentMethods: [{ type, via, publishableKey }] }))
    .on(POST, () => json({ order, token: TOKEN }, 201))
    .on('GET /orders/order-1', () => json(order));
  return browser;
}

function toPay(tab: TestTab, paymentType: PaymentType) {
  return tab.visitToPay({ paymentType, payment: { element: () => mount, styled: mount, locale: 'de' } });
}

const body = (browser: TestBrowser) => browser.relay.seen.find((seen) => seen.path === '/orders')?.body;
const settled = async () => {
  for (let turn = 0; turn < 5; turn++) await settle();
};

describe('paying by card', () => {
  it('shows the form at the last step, and takes it away with the session', async () => {
    const session = await toPay(browserFor('CARD', 'card').openTab(), 'CARD');
    await expect.poll(() => mount.querySelector('iframe')).not.toBeNull();
    expect(stripe.groups[0]?.options).toMatchObject({ amount: 1280, currency: 'eur', locale: 'de' });
    session.stop();
    await settled();
    expect(mount.childElementCount).toBe(0);
  });

  it('makes the token first, sends it with the order, and confirms with it', async () => {
    const browser = browserFor('CARD', 'card');
    const session = await toPay(browser.openTab(), 'CARD');
    session.pay('CARD');
    await expect.poll(() => session.state.at).toBe('confirming');
    expect(body(browser)).toMatchObject({ payment: { type: 'CARD', paymentMethodId: 'pm_1' } });
    expect(stripe.calls.at(-1)).toMatchObject({
      name: 'confirmPayment',
      options: { clientSecret: SECRET, confirmParams: { payment_method: 'pm_1' } },
    });
    expect(browser.events).not.toContain('paid');
  });

  it('orders nothing while the card is incomplete', async () => {
    const browser = browserFor('CARD', 'card');
    const session = await toPay(browser.openTab(), 'CARD');
    stripe.inputError = { type: 'validation_error' };
    session.pay('CARD');
    await expect
      .poll(() => 'notice' in session.state && session.state.notice)
      .toMatchObject({
        code: 'refused',
        failure: { code: 'payment-input' },
      });
    expect(browser.relay.count(POST)).toBe(0);
  });

  it('tries a declined payment again on the same order, with the card typed then', async () => {
    const browser = browserFor('CARD', 'card');
    const session = await toPay(browser.openTab(), 'CARD');
    stripe.result = { error: { type: 'card_error', code: 'card_declined' } };
    session.pay('CARD');
    await expect.poll(() => session.state).toMatchObject({ at: 'paying', is: 'ready' });
    expect(stateAt(session, 'paying').failure?.code).toBe('payment-declined');
    stripe.intent = { status: 'requires_payment_method', last_payment_error: { code: 'card_declined' } };
    stripe.result = { paymentIntent: { status: 'succeeded', last_payment_error: null } };
    session.send({ type: 'continue-pressed' });
    await expect.poll(() => session.state.at).toBe('confirming');
    expect(stripe.calls.at(-1)).toMatchObject({ options: { confirmParams: { payment_method: 'pm_2' } } });
    expect(browser.relay.count(POST)).toBe(1);
  });

  it('says so when there is nowhere to mount the form, and orders nothing', async () => {
    const browser = browserFor('CARD', 'card');
    const session = await browser.openTab().visitToPay({ paymentType: 'CARD' });
    session.pay('CARD');
    await expect
      .poll(() => 'notice' in session.state && session.state.notice)
      .toMatchObject({
        failure: { code: 'payment-unavailable' },
      });
    expect(browser.relay.count(POST)).toBe(0);
  });
});

describe('paying by another way', () => {
  it('submits in the press and confirms with the secret of the order', async () => {
    const browser = browserFor('IDEAL', 'stripe');
    const session = await toPay(browser.openTab(), 'IDEAL');
    session.pay('IDEAL');
    await expect.poll(() => session.state.at).toBe('confirming');
    expect(stripe.groups[0]?.submits).toBe(1);
    expect(stripe.names).toEqual(['confirmPayment']);
    expect(body(browser)).not.toHaveProperty('payment.paymentMethodId');
  });

  it('is confirmed on an order of before, after a reload', async () => {
    const browser = browserFor('IDEAL', 'stripe');
    const tab = browser.openTab();
    const first = await toPay(tab, 'IDEAL');
    stripe.result = { paymentIntent: { status: 'requires_action', last_payment_error: null } };
    first.pay('IDEAL');
    await expect.poll(() => first.state).toMatchObject({ at: 'paying', is: 'ready' });
    first.stop();
    await settled();
    const second = await tab.visit({ payment: { element: () => mount, styled: mount, locale: 'de' } });
    await expect.poll(() => mount.querySelector('iframe')).not.toBeNull();
    stripe.result = { paymentIntent: { status: 'processing', last_payment_error: null } };
    second.send({ type: 'continue-pressed' });
    await expect.poll(() => second.state.at).toBe('confirming');
    expect(browser.relay.count(POST)).toBe(1);
  });

  it.each([
    [SECRET, 'succeeded', 'confirming'],
    [SECRET, 'requires_payment_method', 'paying'],
    ['pi_other_secret_1', 'succeeded', 'paying'],
  ])('back from the bank with %s, Stripe is asked and says %s', async (secret, status, at) => {
    const browser = browserFor('IDEAL', 'stripe');
    const tab = browser.openTab();
    const first = await toPay(tab, 'IDEAL');
    stripe.result = { paymentIntent: { status: 'requires_action', last_payment_error: null } };
    first.pay('IDEAL');
    await expect.poll(() => first.state).toMatchObject({ at: 'paying', is: 'ready' });
    first.stop();
    stripe.intent = { status, last_payment_error: null };
    tab.page.address = `https://shop.example/?payment_intent=pi_1&payment_intent_client_secret=${secret}&redirect_status=succeeded`;
    const second = await tab.visit();
    await settled();
    await expect.poll(() => second.state.at).toBe(at);
    expect(tab.page.address).toBe('https://shop.example/');
  });
});
