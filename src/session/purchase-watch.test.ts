import { afterEach, describe, expect, it, vi } from 'vitest';
import { settle } from '../api/testing/fake-clock.js';
import { json } from '../api/testing/fake-relay.js';
import { sampleReceipt } from '../api/testing/samples.js';
import { boughtSpans } from '../flow/bought-before.js';
import { orderLink } from './order-link.js';
import type { Session } from './session.js';
import { stateAt, TestBrowser, type TestTab, TYPED } from './testing/test-visit.js';

const SPAN = { from: Date.parse('2026-11-30T23:00:00Z'), until: Date.parse('2026-12-10T22:59:59Z') };
const PAID = { ...sampleReceipt, order: { ...sampleReceipt.order, status: 'PENDING', payment: 'paid' } } as const;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** A browser in which the sample vignette has been bought and paid. */
async function buy(browser = new TestBrowser()): Promise<{ browser: TestBrowser; tab: TestTab; session: Session }> {
  browser.relay.on('POST /orders', () => json(PAID, 201)).on('GET /orders/order-1', () => json(PAID.order));
  const tab = browser.openTab();
  const session = await tab.visitToPay();
  session.pay('LINK');
  await hashed();
  expect(stateAt(session, 'following').order.payment).toBe('paid');
  return { browser, tab, session };
}

/** The threads that hash answer in their own time. */
const hashed = async () => {
  await crypto.subtle.digest('SHA-256', new Uint8Array());
  await settle();
  await crypto.subtle.digest('SHA-256', new Uint8Array());
  await settle();
};

/** Another visit in a new tab, up to the review. */
async function review(browser: TestBrowser, draft = TYPED): Promise<Session> {
  const session = await browser.openTab().visit({ draft });
  session.send({ type: 'step-submitted', step: 'plate', plate: { verdict: 'ok', plate: 'B-AB1234' } });
  await settle();
  session.send({ type: 'step-submitted', step: 'contact' });
  await hashed();
  expect(stateAt(session, 'filling').step).toBe('review');
  return session;
}

const told = (session: Session) => boughtSpans(stateAt(session, 'filling'));
const purchases = ({ local }: TestBrowser) =>
  [...local.items].find(([name]) => name.includes(':purchases:'))?.[1] ?? '';

describe('a vignette that is paid', () => {
  it('is told in the review of the next one', async () => {
    const { browser } = await buy();
    browser.local.removeItem(`vignette-checkout:order:${browser.client.api}`);
    expect(told(await review(browser))).toEqual([SPAN]);
    expect(told(await review(browser, { ...TYPED, registrationCountry: 'AT' }))).toEqual([]);
  });

  it('is not asked for where nothing was bought', async () => {
    const digest = vi.spyOn(crypto.subtle, 'digest');
    const session = await new TestBrowser().openTab().visitToPay();
    expect([stateAt(session, 'filling').step, digest.mock.calls]).toEqual(['pay', []]);
  });

  it('leaves no plate in the storage of the site', async () => {
    const { browser } = await buy();
    expect(purchases(browser)).toContain('"mark"');
    expect(browser.local.text).not.toMatch(/b.?ab.?1234/i);
  });

  it('is forgotten when it is refunded', async () => {
    const { browser, session } = await buy();
    const refunded = { ...PAID.order, status: 'REFUNDED', payment: 'refunded', updatedAt: '2026-11-21T12:05:00Z' };
    browser.relay.on('GET /orders/order-1', () => json(refunded));
    session.check();
    await hashed();
    expect(session.state.at).toBe('ended');
    expect(purchases(browser)).not.toContain('"mark"');
  });

  it('is not remembered where a link opened a stranger’s order', async () => {
    const browser = new TestBrowser();
    browser.relay.on('GET /orders/order-1', () => json(PAID.order)).on('POST /orders/order-1/resume', () => json(PAID));
    const tab = browser.openTab();
    const { token } = sampleReceipt;
    tab.page.address = orderLink('https://shop.example/buy', { orderId: 'order-1', token }) ?? '';
    const session = await tab.visit();
    await hashed();
    expect([session.state.at, purchases(browser)]).toEqual(['following', '']);
  });

  it('is not remembered where the browser lends no hash', async () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    const browser = new TestBrowser();
    browser.relay.on('POST /orders', () => json(PAID, 201)).on('GET /orders/order-1', () => json(PAID.order));
    const session = await browser.openTab().visitToPay();
    session.pay('LINK');
    await settle();
    expect(stateAt(session, 'following').order.payment).toBe('paid');
    expect(purchases(browser)).toBe('');
  });

  it('is paid all the same where hashing fails, which only the log says', async () => {
    vi.spyOn(crypto.subtle, 'digest').mockRejectedValueOnce(new Error('busy'));
    const browser = new TestBrowser();
    browser.relay.on('POST /orders', () => json(PAID, 201)).on('GET /orders/order-1', () => json(PAID.order));
    const session = await browser.openTab().visitToPay();
    session.pay('LINK');
    await settle();
    expect(stateAt(session, 'following').order.payment).toBe('paid');
    expect(browser.client.logged.map(({ code }) => code)).toContain('purchases');
  });
});
