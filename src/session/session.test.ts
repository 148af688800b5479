import { describe, expect, it } from 'vitest';
import { offered, offeredCountries } from '../flow/catalogue.js';
import { settle } from '../api/testing/fake-clock.js';
import { json, problem, silence } from '../api/testing/fake-relay.js';
import { sampleConfig, sampleStatus } from '../api/testing/samples.js';
import { EMPTY_DRAFT } from '../flow/draft.js';
import { stateAt, TestBrowser, TYPED } from './testing/test-visit.js';

const STATUS = 'GET /products/status';
const online = (...ids: string[]) => ({
  countries: [{ country: 'AT', status: 'online', products: ids.map((id) => ({ id, status: 'online' })) }],
});

describe('the catalogue', () => {
  it('is asked for all at once, and the form is ready', async () => {
    const browser = new TestBrowser();
    const session = await browser.openTab().visit();
    expect(stateAt(session, 'filling').step).toBe('country');
    expect(browser.relay.seen.map(({ path }) => path).sort()).toEqual([
      '/config',
      '/products/status',
      '/products?currency=EUR',
    ]);
    expect(browser.events).toEqual(['ready', 'step']);
  });

  it('is shared by all widgets of a page', async () => {
    const browser = new TestBrowser();
    await Promise.all([browser.openTab().visit(), browser.openTab().visit()]);
    expect(browser.relay.seen).toHaveLength(3);
  });

  it('offers only what the page names, in its order', async () => {
    const config = { countries: ['CZ', 'AT'], vehicleTypes: ['motorcycle', 'car'] as const };
    const { catalogue } = stateAt(await new TestBrowser().openTab().visit({ config }), 'filling');
    expect(offeredCountries(catalogue).map(({ code }) => code)).toEqual(['CZ', 'AT']);
    expect(offered(catalogue).map(({ id }) => id)).toEqual(['cz-10', 'at-10-m', 'at-10']);
  });

  it('leaves out countries the relay does not sell for, and tells the page’s author once each', async () => {
    const browser = new TestBrowser();
    const session = await browser.openTab().visit({ config: { countries: ['AT', 'XX'] } });
    expect(offeredCountries(stateAt(session, 'filling').catalogue).map(({ code }) => code)).toEqual(['AT']);
    expect(browser.problems).toMatchObject([{ attribute: 'countries', value: 'XX', allowed: 'AT, CZ', fatal: false }]);
  });

  it('comes in a currency the relay charges in', async () => {
    const browser = new TestBrowser();
    const answer = browser.relay.fetch;
    expect(answer).toBeTypeOf('function');
    await browser.openTab().visit({ config: { currency: 'USD' } });
    expect(browser.problems).toMatchObject([{ attribute: 'currency', value: 'USD' }]);
    expect(browser.relay.seen.map(({ path }) => path)).toContain('/products?currency=EUR');
  });

  it('can fail, and be asked for again', async () => {
    const browser = new TestBrowser();
    browser.relay.off(STATUS);
    const session = await browser.openTab().visit();
    expect(stateAt(session, 'no-catalogue').failure).toMatchObject({ code: 'network', retryable: true });
    expect(browser.told).toMatchObject([{ event: 'error', code: 'network' }]);
    browser.relay.on(STATUS, () => json(sampleStatus));
    session.check();
    await settle();
    expect(session.state.at).toBe('filling');
  });

  it('is asked for again when the network is back', async () => {
    const browser = new TestBrowser();
    browser.relay.off(STATUS);
    const tab = browser.openTab();
    const session = await tab.visit();
    browser.relay.on(STATUS, () => json(sampleStatus));
    tab.page.come('online');
    await settle();
    expect(session.state.at).toBe('filling');
  });

  it('is left alone while nobody looks, and asked for as soon as somebody does', async () => {
    const browser = new TestBrowser();
    browser.relay.off(STATUS);
    const tab = browser.openTab();
    const session = await tab.visit();
    const asked = browser.relay.seen.length;
    browser.relay.on(STATUS, () => json(sampleStatus));
    tab.page.hide();
    tab.page.come('online');
    await settle();
    expect(browser.relay.seen).toHaveLength(asked);
    tab.page.show();
    await settle();
    expect(session.state.at).toBe('filling');
  });

  it('stands for ten minutes when the relay gives no answer', async () => {
    const browser = new TestBrowser();
    await browser.openTab().visit();
    for (const call of ['GET /config', 'GET /products', STATUS]) browser.relay.off(call);
    await browser.clock.advance(599_999);
    expect((await browser.openTab().visit()).state.at).toBe('filling');
    await browser.clock.advance(1);
    expect((await browser.openTab().visit()).state.at).toBe('no-catalogue');
  });

  it('does not become a form from an answer that does not fit the contract', async () => {
    const browser = new TestBrowser();
    browser.relay.on('GET /config', () => json({ ...sampleConfig, seller: {} }));
    expect(stateAt(await browser.openTab().visit(), 'no-catalogue').failure.code).toBe('malformed-answer');
  });
});

describe('what can be bought now', () => {
  it('is asked again when the tab is looked at after sixty seconds, not before', async () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    const session = await tab.visit();
    browser.relay.on(STATUS, () => json(online('at-10')));
    await browser.clock.advance(59_999);
    tab.page.show();
    await settle();
    expect(browser.relay.count(STATUS)).toBe(1);
    await browser.clock.advance(1);
    tab.page.show();
    await settle();
    expect(stateAt(session, 'filling').catalogue.status).toEqual(online('at-10'));
  });

  it('takes what was chosen away when it is gone, and says so', async () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    const session = await tab.visit({ draft: TYPED });
    browser.relay.on(STATUS, () => json(online('at-10-m')));
    await browser.clock.advance(60_000);
    tab.page.show();
    await settle();
    expect(stateAt(session, 'filling')).toMatchObject({ notice: { code: 'gone-offline' } });
  });

  it('stays as it was when nobody answers', async () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    const session = await tab.visit();
    const before = session.state;
    browser.relay.on(STATUS, () => problem(403, 'origin-refused'));
    await browser.clock.advance(60_000);
    tab.page.show();
    await settle();
    expect(session.state).toBe(before);
  });
});

describe('what is typed', () => {
  it('comes back after a reload, without what is nobody’s business', async () => {
    const tab = new TestBrowser().openTab();
    const first = await tab.visit();
    first.send({ type: 'draft-changed', changes: TYPED });
    await settle();
    first.stop();
    expect(tab.store.text).not.toMatch(/WVWZZZ|Erika/);
    const { draft } = (await tab.visit()).state;
    expect(draft).toMatchObject({
      country: 'AT',
      plate: 'B AB 1234',
      email: 'buyer@example.com',
      vin: '',
      lastName: '',
    });
  });

  it('beats what the page filled in', async () => {
    const tab = new TestBrowser().openTab();
    const config = { registrationCountry: 'PL', startDate: '2026-12-24', email: 'page@example.com' };
    const first = await tab.visit({ config });
    expect(first.state.draft).toMatchObject({
      registrationCountry: 'PL',
      start: '2026-12-24',
      email: 'page@example.com',
    });
    first.send({ type: 'draft-changed', changes: { registrationCountry: 'DE' } });
    await settle();
    first.stop();
    expect((await tab.visit({ config })).state.draft).toMatchObject({ registrationCountry: 'DE', start: '2026-12-24' });
  });

  it('is kept, all of it, in a session that follows another on the page', async () => {
    const tab = new TestBrowser().openTab();
    expect((await tab.visit({ draft: TYPED })).state.draft).toMatchObject({ vin: TYPED.vin, lastName: 'Muster' });
  });

  it('works without any storage', async () => {
    const session = await new TestBrowser().openTab().visit({ withoutStorage: true });
    session.send({ type: 'draft-changed', changes: { plate: 'X' } });
    expect(session.state.draft.plate).toBe('X');
  });
});

describe('a plate check', () => {
  it('is ended when something else is typed', async () => {
    const browser = new TestBrowser();
    browser.relay.on('POST /validate-vehicle', silence);
    const session = await browser.openTab().visit({ draft: TYPED });
    session.send({ type: 'plate-left', plate: { verdict: 'ok', plate: 'B-AB1234' } });
    await settle();
    expect(browser.relay.open).toBe(1);
    session.send({ type: 'draft-changed', changes: { plate: 'B AB 12' } });
    await settle();
    expect(browser.relay.open).toBe(0);
    expect(stateAt(session, 'filling').plateCheck).toEqual({ is: 'unchecked' });
  });

  it('that cannot be made does not hold the buyer up', async () => {
    const browser = new TestBrowser();
    browser.relay.off('POST /validate-vehicle');
    const session = await browser.openTab().visit({ draft: TYPED });
    session.send({ type: 'step-submitted', step: 'plate', plate: { verdict: 'ok', plate: 'B-AB1234' } });
    await settle();
    expect(stateAt(session, 'filling').step).toBe('contact');
    expect(browser.told).toContainEqual({ event: 'plate-check', outcome: 'unchecked' });
  });
});

describe('a session', () => {
  it('takes events one after the other, also those sent by its listeners', async () => {
    const session = await new TestBrowser().openTab().visit();
    const plates: string[] = [];
    session.subscribe(() => {
      plates.push(session.state.draft.plate);
      if (session.state.draft.plate === 'A') session.send({ type: 'draft-changed', changes: { plate: 'B' } });
    });
    session.send({ type: 'draft-changed', changes: { plate: 'A' } });
    expect(plates).toEqual(['A', 'B']);
  });

  it('tells nobody who has unsubscribed', async () => {
    const session = await new TestBrowser().openTab().visit();
    let calls = 0;
    const unsubscribe = session.subscribe(() => calls++);
    unsubscribe();
    session.send({ type: 'draft-changed', changes: { plate: 'A' } });
    expect(calls).toBe(0);
  });

  it('leaves no request, timer or listener when it stops while it loads', async () => {
    const browser = new TestBrowser();
    browser.relay.on('GET /config', silence).on(STATUS, silence).on('GET /products', silence);
    const tab = browser.openTab();
    const session = await tab.visit();
    expect(browser.relay.open).toBe(3);
    session.stop();
    await settle();
    expect([browser.relay.open, browser.clock.pending, tab.page.listening]).toEqual([0, 0, 0]);
    expect(session.state).toEqual({ at: 'loading', draft: EMPTY_DRAFT });
    expect(browser.client.logged).toEqual([]);
  });

  it('can be stopped and started a hundred times without losing the form', async () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    const session = await tab.visitToPay();
    const before = session.state;
    for (let n = 0; n < 100; n++) {
      session.stop();
      session.start();
    }
    await settle();
    expect(session.state).toBe(before);
    expect([browser.relay.open, browser.clock.pending, tab.page.listening]).toEqual([0, 0, 2]);
  });

  it('loads anew after a stop in the middle of loading', async () => {
    const browser = new TestBrowser();
    const session = browser.openTab().load();
    session.start();
    session.stop();
    session.start();
    await settle();
    expect(session.state.at).toBe('filling');
  });
});
