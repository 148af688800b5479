import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { json, silence } from '../../api/testing/fake-relay.js';
import { sampleProducts, sampleStatus } from '../../api/testing/samples.js';
import { focused, TestBuyer, TestPage } from './testing/test-page.js';

const COUNTRY = 'Which country are you driving in?';
const VEHICLE = 'What are you driving?';
const PERIOD = 'How long, and from when?';

let page: TestPage;

beforeEach(() => {
  page = new TestPage();
});
afterEach(() => {
  page.end();
  vi.restoreAllMocks();
});

async function atCountry(attributes?: Record<string, string>, heading = COUNTRY): Promise<TestBuyer> {
  const buyer = new TestBuyer(page.put(attributes));
  await expect.poll(() => buyer.heading).toBe(heading);
  return buyer;
}

async function atVehicle(attributes?: Record<string, string>): Promise<TestBuyer> {
  const buyer = await atCountry(attributes);
  buyer.choose('Austria');
  buyer.goOn();
  await expect.poll(() => buyer.heading).toBe(VEHICLE);
  return buyer;
}

/** What is kept of the draft for a reload. */
const stored = (): string => Object.values(sessionStorage).join('');

describe('the first form', () => {
  it('asks for the country, with the lowest price of each and who sells', async () => {
    const { text, checkout } = await atCountry();
    expect(text).toMatch(/Austria.*from €12.80.*Czechia.*Sold by Seller/);
    expect([checkout.lang, checkout.dir]).toEqual(['en', 'ltr']);
  });

  it('is there without Intl, whose tables a phone is long to read', async () => {
    const asked = (['NumberFormat', 'DisplayNames', 'DateTimeFormat', 'Collator', 'PluralRules'] as const).map((name) =>
      vi.spyOn(Intl, name),
    );
    const { text } = await atCountry({ locale: 'de' }, 'In welchem Land fahren Sie?');
    expect(text).toMatch(/Österreich.*ab 12,80\s€.*Tschechien/);
    expect(asked.map(({ mock }) => mock.calls)).toEqual(asked.map(() => []));
  });

  it('writes nothing on its element for a choice: that would make the browser style everything in it anew', async () => {
    const buyer = await atCountry();
    const written: unknown[] = [];
    const writing = new MutationObserver((records) => written.push(...records.map((record) => record.attributeName)));
    writing.observe(buyer.checkout, { attributes: true });
    buyer.choose('Austria');
    await expect.poll(() => buyer.all('[part~=choice-checked]').length).toBe(1);
    writing.disconnect();
    expect(written).toEqual([]);
  });

  it('says that it is busy, and keeps its place, until then', async () => {
    page.relay.on('GET /products', silence);
    const checkout = page.put();
    const buyer = new TestBuyer(checkout);
    await expect.poll(() => page.relay.count('GET /products')).toBe(1);
    expect(buyer.find('.view').ariaBusy).toBe('true');
    await expect.poll(() => buyer.all('.outline').length).toBe(1);
    expect(buyer.find('.view').clientHeight).toBeGreaterThan(300);
  });

  it('moves no focus and says nothing while it loads', async () => {
    const input = document.createElement('input');
    document.body.append(input);
    input.focus();
    const buyer = await atCountry();
    expect(document.activeElement).toBe(input);
    expect(buyer.heard).toBe('');
  });

  it('reads what the page sets right after it has put the element there', async () => {
    const checkout = page.make();
    checkout.removeAttribute('api');
    document.body.append(checkout);
    Object.assign(checkout, { api: page.api, countries: 'CZ', preset: 'winter-austria' });
    const buyer = new TestBuyer(checkout);
    await expect.poll(() => buyer.heading).toBe(PERIOD);
    expect(page.relay.count('GET /products')).toBe(1);
  });

  it('takes from a preset what the relay sells, and blames the page’s author only for what the page says', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const snow = 'Which country are you driving through to the snow?';
    const { text } = await atCountry({ preset: 'winter-austria' }, snow);
    expect(text).toMatch(/Austria.*Czechia/);
    await atCountry({ preset: 'winter-austria', countries: 'AT,CZ,SI' }, snow);
    await expect.poll(() => warned.mock.calls.length).toBe(1);
    expect(String(warned.mock.calls[0])).toContain('"SI"');
  });

  it('offers to look again when the relay has no catalogue', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    page.relay.off('GET /products');
    const buyer = new TestBuyer(page.put());
    await expect.poll(() => buyer.heading).not.toBe('');
    page.relay.on('GET /products', () => json(sampleProducts));
    buyer.find('[part=button]').click();
    await expect.poll(() => buyer.heading).toBe(COUNTRY);
  });
});

describe('focus and the live region', () => {
  it('takes the focus to the next heading after "Continue"', async () => {
    const buyer = await atVehicle();
    await expect.poll(() => focused()?.textContent.trim()).toBe(VEHICLE);
    expect(focused()?.tagName).toBe('H2');
    expect(buyer.heard).toBe('');
  });

  it('takes the focus to the first wrong field after a wrong "Continue"', async () => {
    const buyer = await atCountry();
    buyer.goOn();
    await expect.poll(() => focused()?.tagName).toBe('INPUT');
    expect(focused()).toBe(buyer.find('input[type=radio]'));
    expect(buyer.heading).toBe(COUNTRY);
    expect(buyer.find('fieldset').ariaInvalid ?? buyer.find('fieldset').getAttribute('aria-invalid')).toBe('true');
  });

  it('says the heading that changed while the buyer was busy elsewhere in the page', async () => {
    const buyer = await atVehicle();
    const input = document.createElement('input');
    document.body.append(input);
    input.focus();
    buyer.choose('Car');
    buyer.goOn();
    await expect.poll(() => buyer.heard).toBe(PERIOD);
    expect(document.activeElement).toBe(input);
  });

  it('says nothing old any more once the focus has gone to another step', async () => {
    const buyer = await atVehicle();
    const input = document.createElement('input');
    document.body.append(input);
    input.focus();
    buyer.choose('Car');
    buyer.goOn();
    await expect.poll(() => buyer.heard).toBe(PERIOD);
    input.remove();
    buyer.find('.back').click();
    await expect.poll(() => focused()?.textContent.trim()).toBe(VEHICLE);
    await expect.poll(() => buyer.heard).toBe('');
  });
});

describe('switching live', () => {
  it('speaks another language at the same step, with what was chosen, without asking the relay again', async () => {
    const buyer = await atVehicle();
    buyer.choose('Motorcycle');
    const asked = page.relay.seen.length;
    const english = buyer.heading;
    buyer.checkout.setAttribute('locale', 'de');
    await expect.poll(() => buyer.heading).not.toBe(english);
    expect(buyer.chosen).toEqual([expect.stringContaining('Motorrad')]);
    expect(buyer.checkout.lang).toBe('de');
    expect(page.relay.seen.length).toBe(asked);
  });

  it('keeps the step that a reload would not, such as one gone back to', async () => {
    const buyer = await atVehicle();
    buyer.goBack();
    await expect.poll(() => buyer.heading).toBe(COUNTRY);
    buyer.checkout.locale = 'de';
    await expect.poll(() => buyer.heading).toMatch(/Land/);
    expect(buyer.chosen).toEqual(['Österreich']);
  });
});

describe('prefill() and reset()', () => {
  it('fills in what the page knows, also before there is a form', async () => {
    const checkout = page.make();
    document.body.append(checkout);
    checkout.prefill({ email: 'a@b.example', plate: 'B-AB 123' });
    await expect.poll(() => stored()).toMatch(/"plate":"B-AB 123".*"email":"a@b.example"/);
    checkout.prefill({ registrationCountry: 'DE' });
    await expect.poll(() => stored()).toContain('"registrationCountry":"DE"');
    expect(new TestBuyer(checkout).heading).toBe(COUNTRY);
  });

  it('takes nothing else from the page: no consent, no country, nothing that is not text', async () => {
    const { checkout, heading } = await atCountry();
    const given: object = { consent: true, country: 'AT', plate: 9_999_999, email: 'a@b.example' };
    checkout.prefill(given);
    await expect.poll(() => stored()).toContain('a@b.example');
    expect(stored()).not.toMatch(/"country"|9999999/);
    expect(heading).toBe(COUNTRY);
  });

  it('resets nothing while the form is being filled in', async () => {
    const buyer = await atVehicle();
    buyer.choose('Motorcycle');
    buyer.checkout.reset();
    await buyer.checkout.updateComplete;
    expect(buyer.heading).toBe(VEHICLE);
    expect(buyer.chosen).toHaveLength(1);
  });
});

describe('events', () => {
  const INTERNAL = ['vignette-flow-request', 'vignette-say', 'vignette-open-document', 'vignette-input'];

  it('bubble and leave every shadow root', async () => {
    const heard: Event[] = [];
    const outer = document.createElement('div');
    const listen = (event: Event) => heard.push(event);
    for (const type of ['vignette-ready', 'vignette-step']) document.addEventListener(type, listen);
    outer.attachShadow({ mode: 'open' }).append(page.make());
    document.body.append(outer);
    await expect.poll(() => heard.map(({ type }) => type)).toEqual(['vignette-ready', 'vignette-step']);
    expect(heard.map(({ bubbles, composed, target }) => [bubbles, composed, target])).toEqual([
      [true, true, outer],
      [true, true, outer],
    ]);
    for (const type of ['vignette-ready', 'vignette-step']) document.removeEventListener(type, listen);
  });

  it('between the steps and the checkout never reach the page, not even one that listens first', async () => {
    const heard: string[] = [];
    const listen = ({ type }: Event) => heard.push(type);
    for (const type of INTERNAL) window.addEventListener(type, listen, true);
    const buyer = await atVehicle();
    buyer.choose('Car');
    buyer.goOn();
    await expect.poll(() => buyer.heading).toBe(PERIOD);
    expect(heard).toEqual([]);
    for (const type of INTERNAL) window.removeEventListener(type, listen, true);
  });

  it('of the browser are listened to: what went offline meanwhile is told and taken out', async () => {
    const buyer = await atVehicle();
    const [, czechia] = sampleStatus.countries;
    page.relay.on('GET /products/status', () => json({ countries: [czechia] }));
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 120_000);
    window.dispatchEvent(new Event('online'));
    await expect.poll(() => buyer.text).toContain('Austria cannot be bought');
    expect(buyer.text).not.toContain('Motorcycle');
  });
});
