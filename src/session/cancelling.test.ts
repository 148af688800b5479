import { describe, expect, it } from 'vitest';
import { settle } from '../api/testing/fake-clock.js';
import { json, problem, silence } from '../api/testing/fake-relay.js';
import { sampleOrder, TOKEN } from '../api/testing/samples.js';
import type { Order } from '../contract/order.js';
import { stateAt, TestBrowser, type VisitOptions } from './testing/test-visit.js';

const CANCEL = 'POST /orders/order-1/cancel';
const ORDER = 'GET /orders/order-1';

const deferred: Order = {
  ...sampleOrder,
  status: 'DEFERRED',
  payment: 'paid',
  paymentStep: { type: 'LINK' },
  cancellableUntil: '2026-11-30T17:00:00Z',
  updatedAt: '2026-11-21T12:01:00Z',
};
const { cancellableUntil: _over, ...rest } = deferred;
const refunded: Order = { ...rest, status: 'REFUNDED', payment: 'refunded', updatedAt: '2026-11-21T12:02:00Z' };

/** A buyer who has come back to a paid order by its link. */
async function atTheOrder(options?: VisitOptions) {
  const browser = new TestBrowser();
  const tab = browser.openTab();
  browser.relay
    .on('POST /orders/order-1/resume', () => json({ order: deferred, token: TOKEN }))
    .on(ORDER, () => json(deferred));
  tab.page.address = `https://shop.example/buy#vignette-order=order-1.${TOKEN}`;
  const session = await tab.visit(options);
  expect(tab.page.address).toBe('https://shop.example/buy');
  expect(stateAt(session, 'following').order.status).toBe('DEFERRED');
  return { browser, tab, session };
}

describe('an order that can be cancelled', () => {
  it('is cancelled once the buyer has said so twice, and then it is over', async () => {
    const { browser, session } = await atTheOrder();
    browser.relay.on(CANCEL, () => json(refunded));
    session.send({ type: 'cancel-opened' });
    await settle();
    expect(browser.relay.count(CANCEL)).toBe(0);
    session.send({ type: 'cancel-pressed' });
    session.send({ type: 'cancel-pressed' });
    await settle();
    expect(browser.relay.count(CANCEL)).toBe(1);
    expect(stateAt(session, 'ended').order).toMatchObject({ status: 'REFUNDED', payment: 'refunded' });
    expect(session.state).not.toHaveProperty('cancel');
  });

  it('stays as it is when the seller refuses, and says so', async () => {
    const { browser, session } = await atTheOrder();
    browser.relay.on(CANCEL, () => problem(409, 'cancel-refused'));
    session.send({ type: 'cancel-opened' });
    session.send({ type: 'cancel-pressed' });
    await settle();
    expect(stateAt(session, 'following')).toMatchObject({ cancel: 'refused', order: { status: 'DEFERRED' } });
  });

  it('is looked at again when there was no answer, since it may be cancelled', async () => {
    const { browser, session } = await atTheOrder();
    browser.relay.on(CANCEL, () => problem(502, 'vendor-failed'));
    session.send({ type: 'cancel-opened' });
    session.send({ type: 'cancel-pressed' });
    await settle();
    expect(stateAt(session, 'following').cancel).toBe('unknown');
    browser.relay.on(ORDER, () => json(refunded));
    session.check();
    await settle();
    expect(session.state.at).toBe('ended');
  });

  it('is not stuck when the widget is taken out of the page in the middle', async () => {
    const { browser, session } = await atTheOrder();
    browser.relay.on(CANCEL, silence);
    session.send({ type: 'cancel-opened' });
    session.send({ type: 'cancel-pressed' });
    await settle();
    session.stop();
    await settle();
    expect([browser.relay.open, browser.clock.pending]).toEqual([0, 0]);
    session.start();
    await settle();
    expect(stateAt(session, 'following').cancel).toBe('unknown');
  });
});

describe('a price that has changed between review and order', () => {
  it('is asked for past all caches and shown, and nothing is charged before the buyer agrees again', async () => {
    const browser = new TestBrowser();
    const session = await browser.openTab().visitToPay();
    const { catalogue } = stateAt(session, 'filling');
    const dearer = catalogue.products.map((one) => ({ ...one, price: { ...one.price, total: 1380 } }));
    browser.relay
      .on('POST /orders', () => problem(409, 'price-changed'))
      .on('GET /products', () => json({ countries: catalogue.countries, products: dearer }));
    session.pay('LINK');
    await settle();
    const form = stateAt(session, 'filling');
    expect(form).toMatchObject({ step: 'review', draft: { consent: false }, notice: { code: 'price-changed' } });
    expect(form.catalogue.products[0]?.price.total).toBe(1380);
    expect(
      browser.relay.seen
        .filter(({ cache }) => cache === 'reload')
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['/config', '/products/status', '/products?currency=EUR']);
    session.send({ type: 'step-submitted', step: 'review' });
    expect(stateAt(session, 'filling')).toMatchObject({ step: 'review', problems: [{ field: 'consent' }] });
    expect(browser.relay.count('POST /orders')).toBe(1);
  });
});
