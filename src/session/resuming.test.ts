import { describe, expect, it } from 'vitest';
import { settle } from '../api/testing/fake-clock.js';
import { json, problem } from '../api/testing/fake-relay.js';
import { sampleOrder, sampleReceipt, TOKEN } from '../api/testing/samples.js';
import { stateAt, TestBrowser, type TestTab } from './testing/test-visit.js';

const CODE = 'c'.repeat(32);
const RESUME = 'POST /orders/order-1/resume';
const ORDER = 'GET /orders/order-1';
const paid = { ...sampleOrder, payment: 'paid', status: 'PENDING', updatedAt: '2026-11-21T12:05:00Z' } as const;
const active = { ...paid, status: 'ACTIVE', updatedAt: '2026-11-21T12:09:00Z' } as const;

async function atTheBank(browser: TestBrowser): Promise<TestTab> {
  const tab = browser.openTab();
  const session = await tab.visitToPay();
  session.pay('LINK');
  await settle();
  session.stop();
  return tab;
}

const count = (browser: TestBrowser, event: string) => browser.events.filter((it) => it === event).length;

describe('back from the bank', () => {
  it('what Stripe told the page about a payment of its own stays in the address', async () => {
    const tab = new TestBrowser().openTab();
    const own =
      'https://shop.example/?payment_intent=pi_9&payment_intent_client_secret=pi_9_secret_9&redirect_status=succeeded';
    tab.page.address = own;
    await tab.visit();
    expect(tab.page.address).toBe(own);
  });

  it('the code leaves the address at once, and opens the order once', async () => {
    const browser = new TestBrowser();
    browser.relay.on(RESUME, () => json(sampleReceipt));
    const tab = browser.openTab();
    tab.page.address = `https://shop.example/buy?id=7#part&vignette-order=order-1.${CODE}`;
    const session = tab.load();
    session.start();
    await settle();
    expect(tab.page.address).toBe('https://shop.example/buy?id=7#part');
    expect(stateAt(session, 'confirming').order.id).toBe('order-1');
    expect(browser.relay.seen[0]?.body).toEqual({ code: CODE });
    expect(browser.relay.count('GET /config')).toBe(0);
  });

  it('is not paid before the relay says so', async () => {
    const browser = new TestBrowser();
    const processing = { ...sampleReceipt.order, payment: 'processing' };
    browser.relay.on(RESUME, () => json({ ...sampleReceipt, order: processing })).on(ORDER, () => json(processing));
    const tab = browser.openTab();
    tab.page.address = `https://shop.example/?redirect_status=succeeded#vignette-order=order-1.${CODE}`;
    const session = await tab.visit();
    expect(tab.page.address).toBe('https://shop.example/');
    await browser.clock.advance(89_000);
    expect(session.state.at).toBe('confirming');
    await browser.clock.advance(2_000);
    expect(session.state.at).toBe('unsettled');
    expect(count(browser, 'paid')).toBe(0);
    browser.relay.on(ORDER, () => json(paid));
    session.check();
    await settle();
    expect(session.state.at).toBe('following');
    expect(count(browser, 'paid')).toBe(1);
  });

  it.each([
    [410, 'code-used'],
    [403, 'token-refused'],
    [404, 'order-not-found'],
  ])('with a code that is refused (%i %s) the token of this browser opens the order', async (status, code) => {
    const browser = new TestBrowser();
    const tab = await atTheBank(browser);
    browser.relay.on(RESUME, () => problem(status, code));
    tab.page.address += `#vignette-order=order-1.${CODE}`;
    const session = await tab.visit();
    expect(stateAt(session, 'confirming').token).toBe(TOKEN);
  });

  it('with a strange code and no token the order is lost, and nothing is paid', async () => {
    const browser = new TestBrowser();
    browser.relay.on(RESUME, () => problem(410, 'code-used'));
    const tab = browser.openTab();
    tab.page.address += `#vignette-order=order-1.${CODE}`;
    const session = await tab.visit();
    expect(stateAt(session, 'lost').failure.code).toBe('code-used');
    session.send({ type: 'started-over' });
    await settle();
    expect(session.state.at).toBe('filling');
  });

  it('with the network down the code can be tried again, also after a stop', async () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    tab.page.address += `#vignette-order=order-1.${CODE}`;
    const session = await tab.visit();
    expect(stateAt(session, 'lost').failure.code).toBe('network');
    browser.relay.on(RESUME, () => json(sampleReceipt));
    session.stop();
    session.start();
    await settle();
    expect(session.state.at).toBe('confirming');
  });

  it('by the back button the payment can be made again, after the relay was asked', async () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    const session = await tab.visitToPay();
    session.pay('LINK');
    await settle();
    expect(stateAt(session, 'paying').is).toBe('busy');
    tab.page.come('restored');
    await settle();
    expect(stateAt(session, 'paying').is).toBe('ready');
    expect(browser.relay.count(ORDER)).toBe(1);
    session.send({ type: 'continue-pressed' });
    await settle();
    expect(tab.page.left).toHaveLength(2);
  });

  it('by the back button after all was paid nothing was cancelled', async () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    const session = await tab.visitToPay();
    session.pay('LINK');
    await settle();
    browser.relay.on(ORDER, () => json(paid));
    tab.page.come('restored');
    await settle();
    expect(session.state.at).toBe('following');
    expect(browser.events).not.toContain('payment-cancel');
  });
});

describe('after a reload', () => {
  it('the order of the tab is opened, and nothing is paid unasked', async () => {
    const browser = new TestBrowser();
    const tab = await atTheBank(browser);
    const session = await tab.visit();
    expect(stateAt(session, 'paying')).toMatchObject({ is: 'ready', token: TOKEN });
    expect(tab.page.left).toHaveLength(1);
  });

  it('an order of a tab that was killed is opened in another one', async () => {
    const browser = new TestBrowser();
    await atTheBank(browser);
    expect((await browser.openTab().visit()).state.at).toBe('paying');
  });

  it('"paid", "active" and "order" are not told again', async () => {
    const browser = new TestBrowser();
    const tab = await atTheBank(browser);
    browser.relay.on(ORDER, () => json(paid));
    for (let reload = 0; reload < 3; reload++) (await tab.visit()).stop();
    browser.relay.on(ORDER, () => json(active));
    for (let reload = 0; reload < 3; reload++) (await tab.visit()).stop();
    expect([count(browser, 'order'), count(browser, 'paid'), count(browser, 'active')]).toEqual([1, 1, 1]);
  });

  it('of a paid order what was typed is forgotten, and the next one takes a fresh key', async () => {
    const browser = new TestBrowser();
    const tab = await atTheBank(browser);
    browser.relay.on(ORDER, () => json(paid));
    const session = await tab.visit();
    expect(tab.store.text).not.toContain('buyer@example.com');
    expect(browser.local.text).toContain('settled');
    session.send({ type: 'started-over' });
    await settle();
    session.stop();
    expect(session.state.at).toBe('filling');
    expect(tab.store.text + browser.local.text).not.toContain(TOKEN);
    const again = await tab.visitToPay();
    again.pay('LINK');
    await settle();
    expect(stateAt(again, 'filling').notice).toMatchObject({ code: 'same-again' });
    await browser.clock.advance(5_000);
    again.pay('LINK');
    await settle();
    const keys = browser.relay.seen.flatMap(({ path, headers }) =>
      path === '/orders' ? [headers.get('idempotency-key')] : [],
    );
    expect(new Set(keys).size).toBe(2);
  });

  it('a garbled memory is as good as none', async () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    tab.store.setItem(`vignette-checkout:order:${browser.client.api}`, '{"orderId":7}');
    expect((await tab.visit()).state.at).toBe('filling');
    expect(tab.store.items.size).toBe(0);
  });
});

describe('an open order', () => {
  it('is followed, by asking where there is no stream', async () => {
    const browser = new TestBrowser();
    const session = await (await atTheBank(browser)).visit();
    const { items: _, total: __, paymentStep: ___, reference: ____, createdAt: _____, ...rest } = paid;
    browser.relay.on('GET /orders/order-1/status', () =>
      json({ ...rest, items: [{ id: 'item-1', status: 'PENDING' }] }),
    );
    await browser.clock.advance(3_000);
    expect(stateAt(session, 'following').order).toMatchObject({ payment: 'paid', items: [{ status: 'PENDING' }] });
    expect(count(browser, 'paid')).toBe(1);
  });

  it('is not followed any more once it was left', async () => {
    const browser = new TestBrowser();
    const tab = await atTheBank(browser);
    browser.relay.on(ORDER, () => json(paid));
    const session = await tab.visit();
    session.send({ type: 'started-over' });
    await settle();
    expect(browser.clock.pending).toBe(0);
    await browser.clock.advance(60_000);
    expect(browser.relay.count('GET /orders/order-1/status')).toBe(0);
  });

  it('is read again when the tab is looked at', async () => {
    const browser = new TestBrowser();
    const tab = await atTheBank(browser);
    const session = await tab.visit();
    browser.relay.on(ORDER, () => json(paid));
    tab.page.show();
    await settle();
    expect(session.state.at).toBe('following');
  });

  it('that cannot be read now says so, and no longer once it can', async () => {
    const browser = new TestBrowser();
    const tab = await atTheBank(browser);
    const session = await tab.visit();
    browser.relay.on(ORDER, () => problem(503, 'vendor-unavailable'));
    session.check();
    await settle();
    expect(session.state).toMatchObject({ at: 'paying', unread: { code: 'vendor-unavailable' } });
    browser.relay.on(ORDER, () => json(paid));
    session.check();
    await settle();
    expect(session.state.at).toBe('following');
    expect(session.state).not.toHaveProperty('unread');
  });

  it('leaves nothing behind when the session stops, and goes on when it starts', async () => {
    const browser = new TestBrowser();
    const tab = await atTheBank(browser);
    const session = await tab.visit();
    expect(browser.clock.pending).toBeGreaterThan(0);
    session.stop();
    await settle();
    expect([browser.relay.open, browser.clock.pending, tab.page.listening]).toEqual([0, 0, 0]);
    browser.relay.on(ORDER, () => json(paid));
    session.start();
    await settle();
    expect(session.state.at).toBe('following');
  });
});

describe('an order that waits for a payment in the page, opened again', () => {
  const step = { type: 'IDEAL', clientSecret: 'pi_1_secret_1', publishableKey: 'pk_test_1' } as const;
  const order = { ...sampleReceipt.order, paymentStep: step };

  it('gets a new way back with it, for the bank it may lead to', async () => {
    const browser = new TestBrowser();
    const returnUrl = `https://shop.example/#vignette-order=order-1.${CODE}`;
    const withWayBack = { ...order, paymentStep: { ...step, returnUrl } };
    browser.relay
      .on('POST /orders', () => json({ ...sampleReceipt, order }, 201))
      .on(ORDER, () => json(order))
      .on(RESUME, () => json({ order: withWayBack, token: TOKEN }));
    const tab = browser.openTab();
    const session = await tab.visitToPay();
    session.pay('LINK');
    await settle();
    session.stop();
    const again = await tab.visit();
    expect(stateAt(again, 'paying').order.paymentStep.returnUrl).toBe(returnUrl);
    expect(browser.relay.seen.find(({ path }) => path.endsWith('/resume'))?.body).toEqual({
      code: sampleReceipt.token,
    });
  });

  it.each([
    ['the relay is away', () => Promise.reject(new TypeError('no network'))],
    ['the relay refuses', () => problem(403, 'token-refused')],
  ])('is opened without one when %s just then', async (_, answer) => {
    const browser = new TestBrowser();
    browser.relay
      .on('POST /orders', () => json({ ...sampleReceipt, order }, 201))
      .on(ORDER, () => json(order))
      .on(RESUME, answer);
    const tab = browser.openTab();
    const session = await tab.visitToPay();
    session.pay('LINK');
    await settle();
    session.stop();
    const again = await tab.visit();
    expect(stateAt(again, 'paying').order.paymentStep.returnUrl).toBeUndefined();
  });
});
