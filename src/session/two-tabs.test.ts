import { describe, expect, it } from 'vitest';
import { settle } from '../api/testing/fake-clock.js';
import { json } from '../api/testing/fake-relay.js';
import { sampleReceipt } from '../api/testing/samples.js';
import { stateAt, TestBrowser } from './testing/test-visit.js';

const POST = 'POST /orders';
const BY_KEY = 'GET /orders/by-key';
const silence = () => new Promise<Response>(() => {});

async function twoTabs() {
  const browser = new TestBrowser();
  const [a, b] = [browser.openTab(), browser.openTab()];
  return { browser, a, b, one: await a.visitToPay(), two: await b.visitToPay() };
}

describe('Pay pressed in two tabs at the same moment', () => {
  it('places one order, and the other tab follows it', async () => {
    const { browser, one, two } = await twoTabs();
    browser.relay.on(BY_KEY, () => json(sampleReceipt));
    one.pay('LINK');
    two.pay('LINK');
    await settle();
    expect(browser.relay.count(POST)).toBe(1);
    const { order } = stateAt(one, 'paying');
    await settle();
    expect(stateAt(two, 'paying')).toMatchObject({ is: 'ready', order: { id: order.id } });
    expect(browser.relay.count(POST)).toBe(1);
  });

  it('says in the other tab that this one is paying, for as long as it is', async () => {
    const { browser, one, two } = await twoTabs();
    browser.relay.on(POST, silence);
    one.pay('LINK');
    two.pay('LINK');
    await browser.clock.advance(1_000);
    expect(stateAt(one, 'ordering').intent.attempts).toBe(1);
    expect(stateAt(two, 'preparing').elsewhere).toBe(true);
    expect(browser.relay.count(POST)).toBe(1);
  });

  it('lets the other tab back to its form, which frees its place', async () => {
    const { browser, one, two } = await twoTabs();
    browser.relay.on(POST, silence);
    one.pay('LINK');
    two.pay('LINK');
    await browser.clock.advance(1_000);
    two.send({ type: 'stop-pressed' });
    one.stop();
    await browser.clock.advance(1_000);
    expect(stateAt(two, 'filling').step).toBe('pay');
    expect(browser.relay.count(POST)).toBe(1);
  });

  it('goes on in the other tab when this one is closed before anything was sent', async () => {
    const { browser, one, two } = await twoTabs();
    browser.relay.on(POST, silence);
    one.pay('LINK');
    one.stop();
    two.pay('LINK');
    await settle();
    expect(stateAt(two, 'ordering').intent.attempts).toBe(1);
    expect(browser.relay.count(POST)).toBe(1);
  });
});

describe('an order that was left unpaid', () => {
  it('does not come back with a reload, and is found by the same wish, not made again', async () => {
    const browser = new TestBrowser();
    browser.relay.on(BY_KEY, () => json(sampleReceipt));
    const tab = browser.openTab();
    const session = await tab.visitToPay();
    session.pay('LINK');
    await settle();
    expect(stateAt(session, 'paying').order.id).toBe(sampleReceipt.order.id);
    session.send({ type: 'started-over' });
    await settle();
    expect(stateAt(session, 'filling').draft.plate).not.toBe('');
    session.stop();
    const again = await tab.visitToPay();
    again.pay('LINK');
    await settle();
    expect(stateAt(again, 'paying')).toMatchObject({ is: 'ready', order: { id: sampleReceipt.order.id } });
    expect([browser.relay.count(POST), browser.relay.count(BY_KEY)]).toEqual([1, 1]);
  });
});

describe('an order whose total is not what was agreed', () => {
  it('is not paid, and after a reload neither', async () => {
    const browser = new TestBrowser();
    const dearer = { ...sampleReceipt.order, total: { amount: 9_990, currency: 'EUR' } };
    browser.relay.on(POST, () => json({ ...sampleReceipt, order: dearer }, 201));
    browser.relay.on('GET /orders/order-1', () => json(dearer));
    const tab = browser.openTab();
    const session = await tab.visitToPay();
    session.pay('LINK');
    await settle();
    expect(stateAt(session, 'paying').failure?.code).toBe('total-differs');
    expect(browser.events).toContain('error');
    session.stop();
    const again = await tab.visit();
    expect(stateAt(again, 'paying')).toMatchObject({ is: 'ready', failure: { code: 'total-differs' } });
  });
});
