import { describe, expect, it } from 'vitest';
import { settle } from '../api/testing/fake-clock.js';
import { json } from '../api/testing/fake-relay.js';
import { sampleConfig, sampleProducts } from '../api/testing/samples.js';
import type { CheckoutConfig } from '../config/checkout-config.js';
import type { Product } from '../contract/products.js';
import { offeredCountries } from '../flow/catalogue.js';
import type { Draft } from '../flow/draft.js';
import type { Session } from './session.js';
import { stateAt, TestBrowser, TYPED } from './testing/test-visit.js';

// Loaded when it is needed; here it is there at once.
import './page-wishes.js';

const TEN_DAYS = { count: 10, unit: 'day' } as const;

const configOf = (browser: TestBrowser, more: Partial<CheckoutConfig> = {}): CheckoutConfig => ({
  api: browser.client.api,
  theme: 'auto',
  preset: 'custom',
  currency: 'EUR',
  position: 'inline',
  ...more,
});

const draftOf = (session: Session) => stateAt(session, 'filling').draft;

async function type(session: Session, changes: Partial<Draft>): Promise<void> {
  session.send({ type: 'draft-changed', changes });
  await settle();
}

/** A relay that sells products of Austria for cars, and nothing else. */
function selling(...products: readonly Partial<Product>[]): TestBrowser {
  const browser = new TestBrowser();
  const [first] = sampleProducts.products;
  const sold = products.map((one, index) => ({ ...first, id: `p-${index}`, ...one }));
  const countries = sampleProducts.countries.filter(({ code }) => code === 'AT');
  const online = sold.map(({ id }) => ({ id, status: 'online' }));
  browser.relay
    .on('GET /products', () => json({ countries, products: sold }))
    .on('GET /products/status', () => json({ countries: [{ country: 'AT', status: 'online', products: online }] }));
  return browser;
}

async function visiting(browser: TestBrowser, config: Partial<CheckoutConfig>) {
  const session = await browser.openTab().visit({ config: { preset: 'custom', ...config } });
  await settle();
  return session;
}

const today = (browser: TestBrowser, days = 0) =>
  new Date(browser.clock.now() + days * 86_400_000).toLocaleDateString('sv', { timeZone: 'Europe/Vienna' });

describe('what a preset chooses beforehand', () => {
  it('is the period, once country and vehicle are known, and the start with it', async () => {
    const browser = new TestBrowser();
    const session = await visiting(browser, { defaultPeriod: TEN_DAYS, startOffset: 2 });
    await type(session, { country: 'AT' });
    expect(draftOf(session)).not.toHaveProperty('productId');
    await type(session, { vehicleType: 'car' });
    expect(draftOf(session)).toMatchObject({ productId: 'at-10', start: today(browser, 2) });
    await type(session, { vehicleType: 'motorcycle' });
    expect(draftOf(session)).toMatchObject({ productId: 'at-10-m', start: today(browser, 2) });
  });

  it('is no period that several products have, or none', async () => {
    const two = await visiting(selling({}, { title: 'A13' }), { defaultPeriod: TEN_DAYS });
    expect(draftOf(two)).not.toHaveProperty('productId');
    const none = await visiting(selling({}, {}), { defaultPeriod: { count: 1, unit: 'year' } });
    expect(draftOf(none)).not.toHaveProperty('productId');
  });

  it('can be changed, and is not chosen again over that', async () => {
    const year = { period: { count: 1, unit: 'year' } } as const;
    const session = await visiting(selling({}, year), { defaultPeriod: TEN_DAYS, startOffset: 0 });
    expect(draftOf(session).productId).toBe('p-0');
    await type(session, { productId: 'p-1' });
    await type(session, { start: '2026-12-24' });
    await type(session, { email: 'a@b.example' });
    expect(draftOf(session)).toMatchObject({ productId: 'p-1', start: '2026-12-24' });
    await type(session, { start: '' });
    expect(draftOf(session).start).toBe('');
  });

  it('leaves alone a start that was typed, or that the page wrote', async () => {
    const session = await visiting(selling({}), {
      defaultPeriod: TEN_DAYS,
      startOffset: 0,
      startDate: '2026-12-05',
    });
    expect(draftOf(session)).toMatchObject({ productId: 'p-0', start: '2026-12-05' });
  });

  it('takes the place of the weekend that the form fills in, and moves with what is possible', async () => {
    const start = { firstDay: 0, lastDay: 60, firstDayForConsumers: 18 };
    const browser = selling({ start, requirements: ['buyer-kind'] }, { validity: { kind: 'weekend', count: 1 } });
    const session = await visiting(browser, { startOffset: 1 });
    await type(session, { productId: 'p-0' });
    expect(draftOf(session).start).toBe(today(browser, 1));
    await type(session, { buyerKind: 'consumer' });
    expect(draftOf(session).start).toBe(today(browser, 18));
    const weekend = await visiting(browser, { startOffset: 40 });
    await type(weekend, { productId: 'p-1', start: today(browser, 6) });
    expect(draftOf(weekend).start > today(browser, 39)).toBe(true);
  });

  it('suggests of a period it chose what the form suggests of one that was pressed', async () => {
    const browser = selling({ validity: { kind: 'hours', count: 24 } });
    const session = await visiting(browser, { defaultPeriod: TEN_DAYS });
    expect(draftOf(session).startTime).toMatch(/^\d\d:\d[05]$/);
    expect(draftOf(session).start).toBe('');
  });
});

describe('a page that asks for something else', () => {
  it('is taken up in the form, without a word to the relay', async () => {
    const browser = new TestBrowser();
    const session = await browser.openTab().visit({ draft: TYPED });
    const asked = browser.relay.seen.length;
    session.configure(configOf(browser, { countries: ['CZ'] }));
    await settle();
    expect(stateAt(session, 'filling')).toMatchObject({
      step: 'period',
      notice: { code: 'no-longer-offered', country: 'AT' },
      draft: { plate: TYPED.plate, email: TYPED.email },
    });
    expect(browser.relay.seen.length).toBe(asked);
  });

  it('is told which of its countries the relay does not know', async () => {
    const browser = new TestBrowser();
    const session = await browser.openTab().visit();
    session.configure(configOf(browser, { countries: ['AT', 'XX'] }));
    await settle();
    expect(browser.problems).toMatchObject([{ attribute: 'countries', value: 'XX' }]);
  });

  it('fills in what it knows by now, in a form that is open and in one that is yet to come', async () => {
    const browser = new TestBrowser();
    const session = await browser.openTab().visit();
    session.configure(configOf(browser, { email: 'new@b.example' }));
    await settle();
    expect(draftOf(session).email).toBe('new@b.example');
    const early = browser.openTab().load();
    early.start();
    early.configure(configOf(browser, { email: 'early@b.example' }));
    await settle();
    expect(draftOf(early).email).toBe('early@b.example');
  });

  it('asks once for the prices in another currency, and keeps what is shown until they are there', async () => {
    const browser = new TestBrowser();
    const session = await browser.openTab().visit({ draft: TYPED });
    const asked = browser.relay.count('GET /products');
    session.configure(configOf(browser, { currency: 'CZK' }));
    expect(stateAt(session, 'filling').catalogue.wishes?.currency).toBe('EUR');
    await settle();
    expect(stateAt(session, 'filling').catalogue.wishes?.currency).toBe('CZK');
    expect(draftOf(session).plate).toBe(TYPED.plate);
    expect(browser.relay.count('GET /products')).toBe(asked + 1);
  });

  it('keeps what is shown where the prices in another currency are not to be had', async () => {
    const browser = new TestBrowser();
    const session = await browser.openTab().visit({ draft: TYPED });
    browser.relay.on('GET /products', () => json({}, 500));
    session.configure(configOf(browser, { currency: 'CZK' }));
    await settle();
    expect(stateAt(session, 'filling').catalogue.products).toHaveLength(sampleProducts.products.length);
    expect(draftOf(session).productId).toBe('at-10');
  });

  it('opens a shop that offered nothing, with what the page fills in', async () => {
    const browser = new TestBrowser();
    const session = await browser.openTab().visit({ config: { countries: ['XX'] } });
    stateAt(session, 'nothing-offered');
    session.configure(configOf(browser, { email: 'a@b.example' }));
    await settle();
    expect(draftOf(session).email).toBe('a@b.example');
  });

  it('tries again where the catalogue was not to be had', async () => {
    const browser = new TestBrowser();
    browser.relay.on('GET /config', () => json({}, 404));
    const session = await browser.openTab().visit();
    stateAt(session, 'no-catalogue');
    browser.relay.on('GET /config', () => json(sampleConfig));
    session.configure(configOf(browser, { countries: ['AT'] }));
    await settle();
    expect(offeredCountries(stateAt(session, 'filling').catalogue).map(({ code }) => code)).toEqual(['AT']);
  });

  it('waits while an order is under way, and counts for the next form', async () => {
    const browser = new TestBrowser();
    const session = await browser.openTab().visitToPay();
    browser.relay.on('POST /orders', () =>
      json({ code: 'validation-failed', title: '', type: '', status: 422, reference: '' }, 422),
    );
    session.pay('LINK');
    const placing = session.state;
    expect(['preparing', 'ordering']).toContain(placing.at);
    session.configure(configOf(browser, { countries: ['CZ'] }));
    expect(session.state).toBe(placing);
    await settle();
    expect(stateAt(session, 'filling')).toMatchObject({
      notice: { code: 'no-longer-offered', country: 'AT' },
      draft: { plate: TYPED.plate },
    });
  });

  it('is taken up at the start where the visit was stopped', async () => {
    const browser = new TestBrowser();
    const session = await browser.openTab().visit({ draft: TYPED });
    session.stop();
    session.configure(configOf(browser, { vehicleTypes: ['motorcycle'] }));
    session.start();
    await settle();
    expect(stateAt(session, 'filling').notice).toEqual({ code: 'no-longer-offered', vehicleType: 'car' });
  });

  it('is taken up once', async () => {
    const browser = new TestBrowser();
    const session = await browser.openTab().visit({ draft: TYPED });
    let changes = 0;
    session.subscribe(() => (changes += 1));
    session.configure(configOf(browser, { vehicleTypes: ['car', 'motorcycle'] }));
    await settle();
    expect(changes).toBe(1);
    expect(browser.events.filter((event) => event === 'ready')).toHaveLength(1);
  });
});
