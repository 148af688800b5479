import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleOrder } from '../../api/testing/samples.js';
import { focused, TestBuyer, TestPage } from './testing/test-page.js';

const COUNTRY = 'Which country are you driving in?';
const VEHICLE = 'What are you driving?';
const PERIOD = 'How long, and from when?';
const PLATE = 'Which vehicle is it for?';

const ONE_PAGE = { description: 'All at once.', steps: [['country', 'vehicle', 'period', 'plate', 'contact']] };
const TEN_DAYS = { count: 10, unit: 'day' };

let page: TestPage;

beforeEach(() => {
  page = new TestPage();
});
afterEach(() => {
  page.end();
  vi.restoreAllMocks();
});

async function atCountry(attributes?: Record<string, string>): Promise<TestBuyer> {
  const buyer = new TestBuyer(page.put(attributes));
  await expect.poll(() => buyer.heading).toBe(COUNTRY);
  return buyer;
}

async function atVehicle(attributes?: Record<string, string>): Promise<TestBuyer> {
  const buyer = await atCountry(attributes);
  buyer.choose('Austria');
  buyer.goOn();
  await expect.poll(() => buyer.heading).toBe(VEHICLE);
  return buyer;
}

async function atPeriod(): Promise<TestBuyer> {
  const buyer = await atVehicle();
  buyer.choose('Car');
  buyer.goOn();
  await expect.poll(() => buyer.heading).toBe(PERIOD);
  return buyer;
}

/** A preset as a page gives it: the element takes an object where the attribute takes a name. */
function usePreset({ checkout }: TestBuyer, preset: object): void {
  Object.assign(checkout, { preset });
}

/** What is kept of the draft for a reload. */
const stored = (): string => Object.values(sessionStorage).join('');

/** Every heading that was painted from now on, an empty one where there was none. */
function headingsOf(buyer: TestBuyer): ReadonlySet<string> {
  const seen = new Set<string>();
  const look = () => {
    if (!buyer.checkout.isConnected) return;
    seen.add(buyer.heading);
    requestAnimationFrame(look);
  };
  look();
  return seen;
}

describe('switching what is offered', () => {
  it('keeps the step and the choices that are still offered, without an outline and without asking the relay', async () => {
    const buyer = await atVehicle();
    buyer.choose('Motorcycle');
    const asked = page.relay.seen.length;
    const headings = headingsOf(buyer);
    buyer.checkout.vehicleTypes = 'motorcycle,car';
    await expect.poll(() => buyer.text).toMatch(/Motorcycle.*Car/);
    buyer.checkout.countries = 'AT';
    await expect.poll(() => buyer.text).toContain('Step 1 of 6');
    expect(buyer.heading).toBe(VEHICLE);
    expect(buyer.chosen).toEqual([expect.stringContaining('Motorcycle')]);
    expect([...headings]).not.toContain('');
    expect(page.relay.seen.length).toBe(asked);
  });

  it('says which choice is gone, and goes back to where it is made', async () => {
    const buyer = await atPeriod();
    buyer.checkout.countries = 'CZ';
    await expect.poll(() => buyer.text).toContain('No longer offered here: Austria.');
    expect(buyer.heading).toBe(PERIOD);
    await expect.poll(() => buyer.heard).toContain('No longer offered here: Austria.');
    buyer.checkout.countries = 'CZ,AT';
    await expect.poll(() => buyer.text).toContain('Step 3 of 7');
    expect(buyer.all('[part=notice]')).toEqual([]);
  });

  it('moves the focus to the heading of the step that is to be answered next', async () => {
    const buyer = await atVehicle();
    buyer.checkout.countries = 'CZ';
    await expect.poll(() => buyer.heading).toBe(PERIOD);
    await expect.poll(() => focused()?.textContent.trim()).toBe(PERIOD);
    expect(buyer.text).toContain('No longer offered here: Austria.');
  });

  it('opens and closes the shop with what is offered', async () => {
    const buyer = await atVehicle();
    buyer.checkout.countries = 'CZ';
    buyer.checkout.vehicleTypes = 'motorcycle';
    await expect.poll(() => buyer.heading).toBe('No vignettes right now');
    buyer.checkout.vehicleTypes = 'car';
    buyer.checkout.email = 'a@b.example';
    await expect.poll(() => buyer.heading).toBe(PERIOD);
    await expect.poll(stored).toContain('a@b.example');
  });

  it('fills in what the page learns later, and takes the place of nothing that was typed', async () => {
    const buyer = await atCountry({ email: 'first@example.com' });
    buyer.checkout.email = 'second@example.com';
    await expect.poll(stored).toContain('second@example.com');
    buyer.checkout.prefill({ email: 'typed@example.com' });
    await expect.poll(stored).toContain('typed@example.com');
    buyer.checkout.email = 'third@example.com';
    buyer.checkout.registrationCountry = 'SI';
    await expect.poll(stored).toContain('"registrationCountry":"SI"');
    expect(stored()).toContain('typed@example.com');
    expect(stored()).not.toContain('third');
  });

  it('takes another currency up where the buyer is, once the relay has told the prices', async () => {
    const buyer = await atVehicle();
    const asked = page.relay.count('GET /products');
    const headings = headingsOf(buyer);
    buyer.checkout.currency = 'CZK';
    await expect.poll(() => page.relay.count('GET /products')).toBe(asked + 1);
    expect(buyer.heading).toBe(VEHICLE);
    expect([...headings]).not.toContain('');
  });

  it('does not touch an order that is under way', async () => {
    page.remember(sampleOrder);
    const buyer = new TestBuyer(page.put());
    await expect.poll(() => buyer.heading).toMatch(/Pay for your order/);
    await expect.poll(() => page.feeds).toBe(1);
    const asked = page.relay.seen.length;
    const { heading, text } = buyer;
    buyer.checkout.countries = 'CZ';
    usePreset(buyer, ONE_PAGE);
    await expect.poll(() => buyer.checkout.countries).toBe('CZ');
    await buyer.checkout.updateComplete;
    expect([buyer.heading, buyer.text]).toEqual([heading, text]);
    expect(page.relay.seen.length).toBe(asked);
    expect(page.feeds).toBe(1);
  });

  it('does not touch the visit when only the looks change', async () => {
    const buyer = await atVehicle();
    const form = buyer.find('vignette-vehicle-step');
    const asked = page.relay.seen.length;
    buyer.checkout.theme = 'dark';
    buyer.checkout.locale = 'de';
    await expect.poll(() => buyer.heading).not.toBe(VEHICLE);
    expect(buyer.find('vignette-vehicle-step')).toBe(form);
    expect(page.relay.seen.length).toBe(asked);
  });
});

describe('switching the preset', () => {
  it('puts the steps on one page around the step the buyer is at, and takes them apart again', async () => {
    const buyer = await atPeriod();
    const headings = headingsOf(buyer);
    usePreset(buyer, ONE_PAGE);
    await expect.poll(() => buyer.all('h2').map(({ textContent }) => textContent)).toContain(PLATE);
    expect(buyer.text).toContain('Step 1 of 3');
    expect(buyer.chosen).toEqual(['Austria', expect.stringContaining('Car')]);
    await expect.poll(() => focused()?.textContent).toBe(PERIOD);
    buyer.checkout.preset = 'default';
    await expect.poll(() => buyer.heading).toBe(PERIOD);
    expect(buyer.text).toContain('Step 3 of 7');
    expect([...headings]).not.toContain('');
  });

  it('chooses the period and fills in the start, which the buyer can change', async () => {
    const buyer = await atPeriod();
    usePreset(buyer, { description: 'Tomorrow.', defaultPeriod: TEN_DAYS, startOffset: 1 });
    await expect.poll(() => buyer.chosen).toEqual([expect.stringContaining('10 days')]);
    await expect.poll(() => buyer.text).toContain('Valid until');
    const input = buyer.find('input[type=date]');
    Object.assign(input, { value: '' });
    input.dispatchEvent(new Event('input'));
    await expect.poll(() => buyer.text).not.toContain('Valid until');
    usePreset(buyer, { description: 'Soon.', defaultPeriod: TEN_DAYS, startOffset: 2 });
    await buyer.checkout.updateComplete;
    expect(buyer.text).not.toContain('Valid until');
  });
});
