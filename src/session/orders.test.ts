import { describe, expect, it } from 'vitest';
import { settle } from '../api/testing/fake-clock.js';
import { json, problem, silence } from '../api/testing/fake-relay.js';
import { sampleOrder, sampleReceipt, TOKEN } from '../api/testing/samples.js';
import { stateAt, TestBrowser, type TestTab } from './testing/test-visit.js';

const POST = 'POST /orders';
const BY_KEY = 'GET /orders/by-key';
const MINUTE = 60_000;

async function pay(tab: TestTab) {
  const session = await tab.visitToPay();
  session.pay('LINK');
  await settle();
  return session;
}

const keys = (browser: TestBrowser, path = '/orders') =>
  browser.relay.seen.filter((seen) => seen.path === path).map(({ headers }) => headers.get('idempotency-key'));

describe('placing an order', () => {
  it('stores the intent before a byte is sent', async () => {
    const browser = new TestBrowser();
    let stored = '';
    browser.relay.on(POST, ({ headers }) => {
      stored = browser.local.text;
      expect(stored).toContain(headers.get('idempotency-key') ?? 'no key');
      return json(sampleReceipt, 201);
    });
    await pay(browser.openTab());
    expect(JSON.parse(JSON.parse(stored)[0][1])).toMatchObject([{ attempts: 1, lastAttemptAt: browser.clock.now() }]);
    expect(stored).not.toMatch(/AB1234|AB 1234|buyer@example/);
  });

  it('sends what was typed, the agreed price, and where the bank sends the buyer back to', async () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    tab.page.address = 'https://shop.example/buy?id=7#part';
    const session = await tab.visitToPay({ config: { partner: 'p1', externalReference: 'x1' } });
    session.pay('LINK');
    await settle();
    expect(browser.relay.seen.find(({ method, path }) => `${method} ${path}` === POST)?.body).toMatchObject({
      items: [{ productId: 'at-10', start: '2026-12-01', vehicle: { country: 'DE', plate: 'B-AB1234' } }],
      payment: { type: 'LINK', returnUrl: 'https://shop.example/buy?id=7' },
      total: { amount: 1280, currency: 'EUR' },
      partner: 'p1',
      externalReference: 'x1',
    });
  });

  it('goes to the payment page, and remembers the order for the way back', async () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    const session = await pay(tab);
    expect(stateAt(session, 'paying').order.id).toBe('order-1');
    expect(tab.page.left).toEqual(['https://bank.example/pay/1']);
    expect(tab.store.text).toContain(TOKEN);
    expect(browser.events.slice(-2)).toEqual(['order', 'payment-start']);
  });

  it('makes one order of two presses', async () => {
    const browser = new TestBrowser();
    browser.relay.on(POST, silence);
    const session = await browser.openTab().visitToPay();
    session.pay('LINK');
    session.pay('LINK');
    await settle();
    session.pay('LINK');
    await settle();
    expect(browser.relay.count(POST)).toBe(1);
  });

  it('makes one order of two tabs, by the same key', async () => {
    const browser = new TestBrowser();
    browser.relay.on(POST, silence);
    const [a, b] = [await browser.openTab().visitToPay(), await browser.openTab().visitToPay()];
    a.pay('LINK');
    await settle();
    b.pay('LINK');
    await settle();
    expect(browser.relay.count(POST)).toBe(1);
    expect(stateAt(b, 'preparing').intent.key).toBe(stateAt(a, 'ordering').intent.key);
  });

  it('counts the attempts of all tabs together, never two in one minute', async () => {
    const browser = new TestBrowser();
    browser.relay.off(POST);
    const [a, b] = [await browser.openTab().visitToPay(), await browser.openTab().visitToPay()];
    a.pay('LINK');
    await settle();
    b.pay('LINK');
    await settle();
    for (let minute = 1; minute <= 10; minute++) {
      expect(browser.relay.count(POST)).toBe(Math.min(minute, 5));
      await browser.clock.advance(MINUTE);
    }
    expect(new Set(keys(browser)).size).toBe(1);
  });

  it('is not sent while the page lets the redirect to the host', async () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    const urls: string[] = [];
    const session = await tab.visitToPay({ onRedirect: (url) => urls.push(url) < 0 });
    session.pay('LINK');
    await settle();
    expect([urls, tab.page.left]).toEqual([['https://bank.example/pay/1'], []]);
  });

  it('never leaves from inside a frame', async () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    tab.page.isFramed = true;
    const session = await pay(tab);
    expect(session.isFramed).toBe(true);
    expect(tab.page.left).toEqual([]);
  });

  it('refuses a payment page without TLS', async () => {
    const browser = new TestBrowser();
    const paymentStep = { type: 'LINK', paymentLink: 'http://bank.example/pay' } as const;
    browser.relay.on(POST, () => json({ ...sampleReceipt, order: { ...sampleOrder, paymentStep } }, 201));
    const tab = browser.openTab();
    const session = await pay(tab);
    expect(tab.page.left).toEqual([]);
    expect(stateAt(session, 'paying')).toMatchObject({ is: 'ready', failure: { code: 'payment-unavailable' } });
  });
});

describe('no answer to an order', () => {
  it('is tried again after a minute, not sooner, with the same key', async () => {
    const browser = new TestBrowser();
    browser.relay.off(POST);
    const session = await pay(browser.openTab());
    expect(stateAt(session, 'waiting').retryAt).toBe(browser.clock.now() + MINUTE);
    await browser.clock.advance(MINUTE - 1);
    expect(browser.relay.count(POST)).toBe(1);
    browser.relay.on(POST, () => json(sampleReceipt, 201));
    await browser.clock.advance(1);
    expect(stateAt(session, 'paying').order.id).toBe('order-1');
    expect(new Set(keys(browser)).size).toBe(1);
  });

  it('is tried five times at most; then the site is told', async () => {
    const browser = new TestBrowser();
    browser.relay.on(POST, () => problem(503, 'vendor-unavailable'));
    const session = await pay(browser.openTab());
    await browser.clock.advance(60 * MINUTE);
    expect(browser.relay.count(POST)).toBe(5);
    expect(stateAt(session, 'not-processed').failure.code).toBe('vendor-unavailable');
    expect(browser.told.at(-1)).toEqual({ event: 'error', code: 'vendor-unavailable', reference: 'REF-1' });
    session.pay('LINK');
    await browser.clock.advance(60 * MINUTE);
    expect(browser.relay.count(POST)).toBe(5);
  });

  it('is looked up by its key after a reload, and never ordered again unasked', async () => {
    const browser = new TestBrowser();
    browser.relay.off(POST);
    const tab = browser.openTab();
    const first = await pay(tab);
    await browser.clock.advance(2 * MINUTE);
    first.stop();
    const [key] = keys(browser);
    const second = await tab.visit();
    expect(stateAt(second, 'lost').failure.code).toBe('network');
    await browser.clock.advance(60 * MINUTE);
    expect(browser.relay.count(POST)).toBe(3);
    browser.relay.on(BY_KEY, () => json({ state: 'in-progress' }, 202));
    second.check();
    await settle();
    expect(stateAt(second, 'lost').failure.code).toBe('order-in-progress');
    browser.relay.on(BY_KEY, () => json(sampleReceipt));
    second.check();
    await settle();
    expect(stateAt(second, 'paying')).toMatchObject({ is: 'ready', order: { id: 'order-1' } });
    expect(new Set(keys(browser, '/orders/by-key'))).toEqual(new Set([key]));
    expect(browser.relay.count(POST)).toBe(3);
  });

  it('counts its attempts over a stop and a start in the middle', async () => {
    const browser = new TestBrowser();
    browser.relay.on(POST, () => problem(503, 'vendor-unavailable'));
    const session = await pay(browser.openTab());
    for (let n = 0; n < 10; n++) {
      session.stop();
      expect(browser.clock.pending).toBe(0);
      session.start();
      await browser.clock.advance(MINUTE);
    }
    expect(browser.relay.count(POST)).toBe(5);
    expect(session.state.at).toBe('not-processed');
  });

  it('leaves the form with a fresh key once the relay says that there is no such order', async () => {
    const browser = new TestBrowser();
    browser.relay.off(POST);
    const tab = browser.openTab();
    (await pay(tab)).stop();
    browser.relay.on(BY_KEY, () => problem(404, 'order-not-found')).on(POST, () => json(sampleReceipt, 201));
    expect((await tab.visit()).state.at).toBe('filling');
    await pay(tab);
    expect(new Set(keys(browser)).size).toBe(2);
  });

  it('ends its request when the widget leaves the page, and asks by key when it comes back', async () => {
    const browser = new TestBrowser();
    browser.relay.on(POST, silence).on(BY_KEY, () => json(sampleReceipt));
    const session = await pay(browser.openTab());
    session.stop();
    await settle();
    expect([browser.relay.open, browser.clock.pending]).toEqual([0, 0]);
    session.start();
    await settle();
    expect(stateAt(session, 'paying').order.id).toBe('order-1');
    expect(browser.relay.count(POST)).toBe(1);
  });

  it('keeps its key also where nothing can be stored', async () => {
    const browser = new TestBrowser();
    browser.relay.off(POST);
    const session = await browser.openTab().visitToPay({ withoutStorage: true });
    session.pay('LINK');
    await browser.clock.advance(MINUTE);
    expect(keys(browser)).toHaveLength(2);
    expect(new Set(keys(browser)).size).toBe(1);
  });
});

describe('a refused order', () => {
  it.each([
    [409, 'already-ordered', 'already-ordered'],
    [422, 'idempotency-key-reused', 'key-reused'],
  ] as const)('%i %s is shown and not retried', async (status, code, at) => {
    const browser = new TestBrowser();
    browser.relay.on(POST, () => problem(status, code)).on(BY_KEY, () => problem(404, 'order-not-found'));
    const session = await pay(browser.openTab());
    await browser.clock.advance(60 * MINUTE);
    expect(session.state.at).toBe(at);
    expect(browser.relay.count(POST)).toBe(1);
  });

  it('opens the step with the field at fault', async () => {
    const browser = new TestBrowser();
    const errors = [{ pointer: '/customer/email', code: 'pattern' }];
    browser.relay.on(POST, () => problem(422, 'validation-failed', { errors }));
    expect(stateAt(await pay(browser.openTab()), 'filling')).toMatchObject({
      step: 'contact',
      problems: [{ field: 'email', code: 'pattern' }],
    });
  });

  it('goes on from the receipt when the order exists', async () => {
    const browser = new TestBrowser();
    browser.relay.on(POST, () => problem(409, 'order-exists', { receipt: sampleReceipt }));
    expect(stateAt(await pay(browser.openTab()), 'paying').order.id).toBe('order-1');
  });
});

describe('leaving an order behind', () => {
  async function leave(change: Partial<typeof sampleOrder>) {
    const browser = new TestBrowser();
    browser.relay.on(POST, () => json({ ...sampleReceipt, order: { ...sampleOrder, ...change } }, 201));
    const session = await pay(browser.openTab());
    expect(session.state.at).toBe('ended');
    session.send({ type: 'started-over' });
    await settle();
    return browser.local.text;
  }

  it('frees its key when it surely ended without money', async () => {
    expect(await leave({ status: 'DELETED', payment: 'failed' })).not.toContain('fingerprint');
  });

  it('keeps its key while money may still move, so that the same again finds this order', async () => {
    expect(await leave({ status: 'DELETED', payment: 'processing' })).toContain('fingerprint');
  });
});
