import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defineElement } from '../parts/define-element.js';
import { Leftovers } from './testing/leftovers.js';
import { TestBuyer, TestPage } from './testing/test-page.js';
import { VignetteCheckout } from './vignette-checkout.js';

const COUNTRY = 'Which country are you driving in?';
const VEHICLE = 'What are you driving?';
const PERIOD = 'How long, and from when?';

let page: TestPage;

beforeEach(() => {
  page = new TestPage();
});
afterEach(() => {
  vi.restoreAllMocks();
  page.end();
});

async function atVehicle(): Promise<TestBuyer> {
  const buyer = new TestBuyer(page.put());
  await expect.poll(() => buyer.heading).toBe(COUNTRY);
  buyer.choose('Austria');
  buyer.goOn();
  await expect.poll(() => buyer.heading).toBe(VEHICLE);
  buyer.choose('Car');
  await expect.poll(() => buyer.chosen.join()).toContain('Car');
  return buyer;
}

describe('a checkout in somebody else’s page', () => {
  it('is moved while it is filled in, and nothing is lost or asked again', async () => {
    const buyer = await atVehicle();
    const asked = page.relay.seen.length;
    const place = document.createElement('section');
    document.body.append(place);
    place.append(buyer.checkout);
    await buyer.checkout.updateComplete;
    expect([buyer.heading, buyer.chosen.join()]).toEqual([VEHICLE, expect.stringContaining('Car')]);
    expect(page.relay.seen.length).toBe(asked);
    buyer.goOn();
    await expect.poll(() => buyer.heading).toBe(PERIOD);
  });

  it('is removed and put back, and goes on where it was', async () => {
    const buyer = await atVehicle();
    buyer.checkout.remove();
    await Promise.resolve();
    buyer.checkout.locale = 'de';
    document.body.append(buyer.checkout);
    await expect.poll(() => buyer.checkout.lang).toBe('de');
    expect(buyer.chosen.join()).toContain('Pkw');
    buyer.goOn();
    await expect.poll(() => buyer.all('vignette-period-step').length).toBe(1);
  });

  it('leaves nothing behind when it is removed for good', async () => {
    const left = new Leftovers();
    const buyer = await atVehicle();
    expect(left.listeners()).toEqual(
      expect.arrayContaining(['Window online', 'Window pageshow', 'HTMLDocument visibilitychange']),
    );
    buyer.checkout.remove();
    await Promise.resolve();
    expect(left.listeners()).toEqual([]);
    expect(left.timers()).toBe(0);
    const asked = page.relay.seen.length;
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 600_000);
    window.dispatchEvent(new Event('online'));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(page.relay.seen.length).toBe(asked);
    expect(page.relay.open).toBe(0);
    left.end();
  });

  it('is put in and removed twenty times at once, and works after that', async () => {
    const left = new Leftovers();
    const checkout = page.make();
    const buyer = new TestBuyer(checkout);
    for (let times = 0; times < 20; times += 1) {
      document.body.append(checkout);
      checkout.remove();
    }
    document.body.append(checkout);
    await expect.poll(() => buyer.heading).toBe(COUNTRY);
    for (let times = 0; times < 20; times += 1) {
      checkout.remove();
      await Promise.resolve();
      document.body.append(checkout);
    }
    buyer.choose('Austria');
    buyer.goOn();
    await expect.poll(() => buyer.heading).toBe(VEHICLE);
    checkout.remove();
    await Promise.resolve();
    expect([left.listeners(), left.timers()]).toEqual([[], 0]);
    expect(page.relay.count('GET /products')).toBe(1);
    left.end();
  });

  it('is defined by the first of two copies', () => {
    class Another extends HTMLElement {
      static readonly tag = 'vignette-checkout';
    }
    defineElement(VignetteCheckout);
    defineElement(Another);
    expect(customElements.get('vignette-checkout')).toBe(VignetteCheckout);
  });

  it('stands in the shadow roots of two other elements', async () => {
    const [outer, inner] = [document.createElement('div'), document.createElement('div')];
    outer.attachShadow({ mode: 'open' }).append(inner);
    const checkout = page.make();
    inner.attachShadow({ mode: 'open' }).append(checkout);
    document.body.append(outer);
    const buyer = new TestBuyer(checkout);
    await expect.poll(() => buyer.heading).toBe(COUNTRY);
    buyer.choose('Austria');
    buyer.goOn();
    await expect.poll(() => buyer.heading).toBe(VEHICLE);
    await expect.poll(() => buyer.find('vignette-step-frame').shadowRoot?.activeElement?.tagName).toBe('H2');
  });

  it('shows two checkouts side by side, each with its own form', async () => {
    const [first, second] = [new TestBuyer(page.put()), new TestBuyer(page.put({ countries: 'CZ' }))];
    await expect.poll(() => [first.heading, second.heading]).toEqual([COUNTRY, PERIOD]);
    expect(page.relay.count('GET /products/status')).toBe(1);
  });
});
