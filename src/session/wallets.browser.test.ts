import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settle } from '../api/testing/fake-clock.js';
import { json, problem } from '../api/testing/fake-relay.js';
import { sampleConfig, sampleOrder, TOKEN } from '../api/testing/samples.js';
import type { PaymentType } from '../contract/payment-type.js';
import { type FakeExpressElement, FakeStripe } from '../payment/testing/fake-stripe.js';
import type { Session } from './session.js';
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

/** A relay that takes cards and both wallets, and whose orders are confirmed with a secret; as many fail as are `broken`. */
function walletBrowser(broken: true[] = []) {
  const publishableKey = `pk_test_wallet_${++keys}`;
  const browser = new TestBrowser();
  const order = { ...sampleOrder, paymentStep: { type: 'GOOGLE_PAY' as const, clientSecret: SECRET, publishableKey } };
  const byStripe = (type: PaymentType) => ({ type, via: 'stripe' as const, publishableKey });
  const card = { type: 'CARD' as const, via: 'card' as const, publishableKey };
  const paymentMethods = [byStripe('APPLE_PAY'), byStripe('GOOGLE_PAY'), card];
  browser.relay
    .on('GET /config', () => json({ ...sampleConfig, paymentMethods }))
    .on(POST, () => (broken.shift() ? problem(503, 'vendor-unavailable') : json({ order, token: TOKEN }, 201)))
    .on('GET /orders/order-1', () => json(order));
  return browser;
}

const port = () => ({ payment: { element: () => mount, styled: mount, locale: 'de' } });
const toPay = (tab: TestTab, paymentType: PaymentType) => tab.visitToPay({ paymentType, ...port() });
const ways = (session: Session) => stateAt(session, 'filling').waysToPay;
const settled = async () => {
  for (let turn = 0; turn < 5; turn++) await settle();
};

/** The button of a wallet as it stands in the page. */
async function shownButton(): Promise<FakeExpressElement> {
  const shown = () =>
    stripe.groups.find(({ express }) => express?.container === mount && !express.isDestroyed)?.express;
  await expect.poll(shown).toBeDefined();
  const button = shown();
  if (!button) throw new Error('There is no button for a wallet.');
  return button;
}

describe('the wallets of a browser', () => {
  it('are offered once Stripe has said that they are there, after all other ways', async () => {
    const session = await toPay(walletBrowser().openTab(), 'CARD');
    await expect.poll(() => ways(session)).toEqual(['CARD', 'GOOGLE_PAY']);
    const asked = stripe.groups.filter(({ express }) => express);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.express?.isDestroyed).toBe(true);
  });

  it('that are missing take back the choice of before, and the buyer is told', async () => {
    const session = await toPay(walletBrowser().openTab(), 'APPLE_PAY');
    await expect.poll(() => ways(session)).toEqual(['CARD', 'GOOGLE_PAY']);
    expect(stateAt(session, 'filling')).toMatchObject({ notice: { code: 'way-gone' } });
    expect(stateAt(session, 'filling').draft.paymentType).toBeUndefined();
    expect(mount.childElementCount).toBe(0);
  });

  it('are left out when Stripe cannot say', async () => {
    stripe.wallets = { type: 'api_error' };
    const browser = walletBrowser();
    const session = await toPay(browser.openTab(), 'CARD');
    await expect.poll(() => ways(session)).toEqual(['CARD']);
    expect(browser.client.logged.map(({ code }) => code)).toContain('wallets-unknown');
  });
});

describe('paying by wallet', () => {
  it('begins with the sheet, orders then, and confirms with the secret of the order', async () => {
    const browser = walletBrowser();
    const session = await toPay(browser.openTab(), 'GOOGLE_PAY');
    const button = await shownButton();
    expect(browser.relay.count(POST)).toBe(0);
    button.press();
    await expect.poll(() => session.state.at).toBe('confirming');
    const order = browser.relay.seen.find(({ path }) => path === '/orders');
    expect(order?.body).toMatchObject({ payment: { type: 'GOOGLE_PAY' }, total: { amount: 1280, currency: 'EUR' } });
    expect(stripe.groups.at(-1)?.options).toMatchObject({ amount: 1280, currency: 'eur' });
    expect(stripe.names).toEqual(['confirmPayment']);
    expect(button.sheets).toEqual(['opened']);
  });

  it('tells the sheet at the first failure, keeps the key, and pays the same order with the next press', async () => {
    const browser = walletBrowser([true]);
    const session = await toPay(browser.openTab(), 'GOOGLE_PAY');
    const button = await shownButton();
    button.press();
    await expect.poll(() => session.state.at).toBe('waiting');
    await expect.poll(() => button.sheets).toEqual(['opened', 'failed']);
    await browser.clock.advance(60_000);
    await expect.poll(() => session.state).toMatchObject({ at: 'paying', is: 'ready' });
    expect(stripe.names).toEqual([]);
    (await shownButton()).press();
    await expect.poll(() => session.state.at).toBe('confirming');
    const sent = browser.relay.seen.filter(({ path }) => path === '/orders');
    expect(new Set(sent.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(1);
  });

  it('is tried again on the same order when the bank declined', async () => {
    const browser = walletBrowser();
    const session = await toPay(browser.openTab(), 'GOOGLE_PAY');
    stripe.result = { error: { type: 'card_error', code: 'card_declined' } };
    const button = await shownButton();
    button.press();
    await expect.poll(() => session.state).toMatchObject({ at: 'paying', is: 'ready' });
    expect(stateAt(session, 'paying').failure?.code).toBe('payment-declined');
    expect(button.sheets).toEqual(['opened', 'failed']);
    stripe.result = { paymentIntent: { status: 'succeeded', last_payment_error: null } };
    (await shownButton()).press();
    await expect.poll(() => session.state.at).toBe('confirming');
    expect(browser.relay.count(POST)).toBe(1);
  });

  it('tells the sheet when the buyer is asked something first', async () => {
    const browser = walletBrowser();
    const session = await toPay(browser.openTab(), 'GOOGLE_PAY');
    const button = await shownButton();
    session.send({ type: 'draft-changed', changes: { consent: false } });
    button.press();
    expect(stateAt(session, 'filling').step).toBe('review');
    expect(button.sheets).toEqual(['opened', 'failed']);
    expect(browser.relay.count(POST)).toBe(0);
  });

  it('becomes a card form for an order that is opened in a browser without the wallet', async () => {
    const browser = walletBrowser();
    const tab = browser.openTab();
    const first = await toPay(tab, 'GOOGLE_PAY');
    stripe.result = { paymentIntent: { status: 'requires_action', last_payment_error: null } };
    (await shownButton()).press();
    await expect.poll(() => first.state).toMatchObject({ at: 'paying', is: 'ready' });
    first.stop();
    await settled();
    stripe.wallets = undefined;
    const second = await tab.visit(port());
    await expect.poll(() => second.state).toMatchObject({ at: 'paying', byCard: true });
    await expect.poll(() => stripe.groups.at(-1)?.element?.container).toBe(mount);
    expect(stripe.groups.at(-1)?.options).toMatchObject({ allowedPaymentMethodTypes: ['card'] });
    stripe.result = { paymentIntent: { status: 'succeeded', last_payment_error: null } };
    second.send({ type: 'continue-pressed' });
    await expect.poll(() => second.state.at).toBe('confirming');
    expect(browser.relay.count(POST)).toBe(1);
  });
});
