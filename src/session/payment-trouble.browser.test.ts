import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { settle } from '../api/testing/fake-clock.js';
import { json } from '../api/testing/fake-relay.js';
import { sampleConfig, sampleOrder, TOKEN } from '../api/testing/samples.js';
import type { PaymentType } from '../contract/payment-type.js';
import type { FormStatus } from '../payment/form-status.js';
import { FakeStripe } from '../payment/testing/fake-stripe.js';
import type { Session } from './session.js';
import { stateAt, TestBrowser, TYPED } from './testing/test-visit.js';
import { heldAnswer } from '../payment/testing/held-answer.js';

const SECRET = 'pi_1_secret_2';
const POST = 'POST /orders';
const never = () => new Promise<never>(() => undefined);

let stripe: FakeStripe;
let mount: HTMLElement;
let shown: (FormStatus | undefined)[];
let keys: string[];
let made = 0;
const sessions: Session[] = [];

beforeEach(() => {
  stripe = new FakeStripe();
  keys = [];
  const makes = (key: string) => {
    keys.push(key);
    return stripe;
  };
  Reflect.set(window, 'Stripe', Object.assign(makes, { version: 'endive' }));
  mount = document.createElement('div');
  document.body.append(mount);
  shown = [];
});

afterEach(async () => {
  for (const session of sessions.splice(0)) session.stop();
  await settled();
  mount.remove();
  Reflect.deleteProperty(window, 'Stripe');
});

/** A relay that takes this way to pay, and whose orders are confirmed with a secret. */
function browserFor(type: PaymentType, via: 'card' | 'stripe') {
  const publishableKey = `pk_test_trouble_${++made}`;
  const browser = new TestBrowser();
  const order = { ...sampleOrder, paymentStep: { type, clientSecret: SECRET, publishableKey } };
  browser.relay
    .on('GET /config', () => json({ ...sampleConfig, paymentMethods: [{ type, via, publishableKey }] }))
    .on(POST, () => json({ order, token: TOKEN }, 201))
    .on('GET /orders/order-1', () => json(order));
  return { browser, publishableKey };
}

const payment = () => ({
  element: () => mount,
  styled: mount,
  locale: 'de',
  shows: (form: FormStatus | undefined) => void shown.push(form),
});

/** A session at the last step. */
async function atPay(browser: TestBrowser, paymentType: PaymentType): Promise<Session> {
  const session = await browser.openTab().visitToPay({ paymentType, payment: payment() });
  sessions.push(session);
  return session;
}

/** A session at the step for the plate, with everything typed. */
async function atPlate(browser: TestBrowser): Promise<Session> {
  const session = await browser.openTab().visit({ draft: TYPED, payment: payment() });
  sessions.push(session);
  session.send({ type: 'step-opened', step: 'plate' });
  return session;
}

/** A session at the last step, whose form is there. */
async function toPay(browser: TestBrowser, paymentType: PaymentType): Promise<Session> {
  const session = await atPay(browser, paymentType);
  await expect.poll(() => shown.at(-1)).toEqual({ is: 'ready' });
  return session;
}

const settled = async () => {
  for (let turn = 0; turn < 5; turn++) await settle();
};
const notice = (session: Session) => 'notice' in session.state && session.state.notice;
const form = () => stripe.groups.findLast(({ element }) => element && !element.isDestroyed);

describe('a press on Pay', () => {
  it.each([
    ['CARD', 'card'],
    ['IDEAL', 'stripe'],
  ] as const)('by %s reaches Stripe before anything else runs', async (type, via) => {
    const session = await toPay(browserFor(type, via).browser, type);
    session.pay(type);
    expect(form()?.submits).toBe(1);
  });

  it('that Stripe does not answer in thirty seconds leads back to the form, and orders nothing, however late it answers', async () => {
    const { browser } = browserFor('CARD', 'card');
    const session = await toPay(browser, 'CARD');
    const held = heldAnswer();
    stripe.answering = held.answering;
    session.pay('CARD');
    await settled();
    expect(session.state.at).toBe('preparing');
    await browser.clock.advance(30_000);
    const failure = { code: 'payment-unavailable', retryable: true };
    await expect.poll(() => notice(session)).toEqual({ code: 'refused', failure });
    expect(stateAt(session, 'filling').step).toBe('pay');
    held.give();
    await settled();
    expect([stateAt(session, 'filling').step, browser.relay.count(POST)]).toEqual(['pay', 0]);
    stripe.answering = () => Promise.resolve();
    await expect.poll(() => stripe.groups.at(-1)?.element?.container).toBe(mount);
    session.pay('CARD');
    await expect.poll(() => session.state.at).toBe('confirming');
    expect(browser.relay.count(POST)).toBe(1);
  });

  it('waits for a form that is slow, and pays with it', async () => {
    const { browser } = browserFor('IDEAL', 'stripe');
    stripe.form = 'silent';
    const session = await atPay(browser, 'IDEAL');
    await expect.poll(() => form()?.element?.container).toBe(mount);
    session.pay('IDEAL');
    await settled();
    expect([session.state.at, form()?.submits]).toEqual(['preparing', 0]);
    form()?.element?.comeUp();
    await expect.poll(() => session.state.at).toBe('confirming');
    expect(form()?.submits ?? stripe.groups.at(-1)?.submits).toBe(1);
  });
});

describe('a form that cannot be shown', () => {
  it('is tried again when the buyer asks for it, and nothing that was typed is lost', async () => {
    const { browser } = browserFor('CARD', 'card');
    stripe.form = { type: 'api_error', code: 'broken' };
    const session = await atPay(browser, 'CARD');
    await expect.poll(() => shown.at(-1)).toEqual({ is: 'failed' });
    stripe.form = 'ready';
    session.check();
    await expect.poll(() => shown.at(-1)).toEqual({ is: 'ready' });
    expect(stateAt(session, 'filling').draft).toMatchObject({ email: TYPED.email, paymentType: 'CARD' });
  });
});

describe('a checkout that is taken out of the page', () => {
  it('while Stripe pays has its order when it is back, and pays that one', async () => {
    const { browser } = browserFor('IDEAL', 'stripe');
    const session = await toPay(browser, 'IDEAL');
    stripe.confirmPayment = never;
    session.pay('IDEAL');
    await expect.poll(() => session.state).toMatchObject({ at: 'paying', is: 'busy' });
    session.stop();
    await settled();
    expect([mount.childElementCount, shown.at(-1)]).toEqual([0, undefined]);
    Reflect.deleteProperty(stripe, 'confirmPayment');
    session.start();
    await expect.poll(() => session.state).toMatchObject({ at: 'paying', is: 'ready' });
    await expect.poll(() => shown.at(-1)).toEqual({ is: 'ready' });
    session.send({ type: 'continue-pressed' });
    await expect.poll(() => session.state.at).toBe('confirming');
    expect(browser.relay.count(POST)).toBe(1);
  });

  it('says when it is back that what was typed into Stripe’s form is lost', async () => {
    const session = await toPay(browserFor('CARD', 'card').browser, 'CARD');
    form()?.element?.type();
    session.stop();
    session.start();
    await expect.poll(() => shown.at(-1)).toEqual({ is: 'ready', isEmptied: true });
    expect(stateAt(session, 'filling').draft.paymentType).toBe('CARD');
  });
});

describe('a form that the page takes away', () => {
  it('is put back by itself', async () => {
    const session = await toPay(browserFor('CARD', 'card').browser, 'CARD');
    const before = form();
    const next = document.createElement('div');
    mount.replaceWith(next);
    mount = next;
    await expect.poll(() => form()?.element?.container).toBe(next);
    expect([before?.element?.isDestroyed, stateAt(session, 'filling').step]).toEqual([true, 'pay']);
  });

  it('while it pays leaves the order to be paid again', async () => {
    const { browser } = browserFor('IDEAL', 'stripe');
    const session = await toPay(browser, 'IDEAL');
    stripe.confirmPayment = never;
    session.pay('IDEAL');
    await expect.poll(() => session.state).toMatchObject({ at: 'paying', is: 'busy' });
    const next = document.createElement('div');
    mount.replaceWith(next);
    mount = next;
    await expect.poll(() => session.state).toMatchObject({ at: 'paying', is: 'ready' });
    Reflect.deleteProperty(stripe, 'confirmPayment');
    session.send({ type: 'continue-pressed' });
    await expect.poll(() => session.state.at).toBe('confirming');
    expect(browser.relay.count(POST)).toBe(1);
  });
});

describe('another sum', () => {
  it('in Stripe’s intent than in the order is not paid, and the buyer is told', async () => {
    const { browser } = browserFor('CARD', 'card');
    const session = await toPay(browser, 'CARD');
    stripe.charged = { amount: 99_00, currency: 'eur' };
    session.pay('CARD');
    await expect.poll(() => session.state).toMatchObject({ at: 'paying', is: 'ready' });
    expect(stateAt(session, 'paying').failure).toEqual({ code: 'payment-mismatch', retryable: false });
    expect(stripe.names).not.toContain('confirmPayment');
  });
});

describe('Stripe', () => {
  it('is loaded while the buyer fills in the contact step, once, and no earlier', async () => {
    const { browser, publishableKey } = browserFor('CARD', 'card');
    const session = await atPlate(browser);
    session.send({ type: 'step-submitted', step: 'plate', plate: { verdict: 'ok', plate: 'B-AB1234' } });
    expect(keys).toEqual([]);
    await expect.poll(() => stateAt(session, 'filling').step).toBe('contact');
    await expect.poll(() => keys).toEqual([publishableKey]);
    session.send({ type: 'draft-changed', changes: { email: 'other@example.com' } });
    session.send({ type: 'step-submitted', step: 'contact' });
    await settled();
    expect([keys, stripe.groups, shown]).toEqual([[publishableKey], [], []]);
  });

  it('that cannot be loaded ahead is logged, and loaded when its form is wanted', async () => {
    const { browser } = browserFor('CARD', 'card');
    const makes = Reflect.get(window, 'Stripe');
    Reflect.set(window, 'Stripe', () => ({}));
    const session = await atPlate(browser);
    session.send({ type: 'step-submitted', step: 'plate', plate: { verdict: 'ok', plate: 'B-AB1234' } });
    await expect.poll(() => browser.client.logged.map(({ code }) => code)).toContain('stripe-ahead');
    Reflect.set(window, 'Stripe', makes);
    session.send({ type: 'step-submitted', step: 'contact' });
    session.send({ type: 'draft-changed', changes: { consent: true, paymentType: 'CARD' } });
    session.send({ type: 'step-submitted', step: 'review' });
    await expect.poll(() => shown.at(-1)).toEqual({ is: 'ready' });
  });
});
