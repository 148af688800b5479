import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { json, problem } from '../../api/testing/fake-relay.js';
import { sampleConfig, sampleOrder, sampleProducts, sampleReceipt } from '../../api/testing/samples.js';
import type { Product } from '../../contract/products.js';
import { EMPTY_DRAFT } from '../../flow/draft.js';
import { RememberedDraft } from '../../session/remembered-draft.js';
import { TestBuyer, TestPage } from './testing/test-page.js';

const COUNTRY = 'Which country are you driving in?';
const PERIOD = 'How long, and from when?';
const REVIEW = 'Is everything right?';
const PAY = 'How would you like to pay?';

const [AUSTRIAN] = sampleProducts.products;

let page: TestPage;
let warn: MockInstance<typeof console.warn>;

beforeEach(() => {
  page = new TestPage();
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  page.end();
  vi.restoreAllMocks();
});

function product(more: Partial<Product> = {}): Product {
  if (!AUSTRIAN) throw new Error('The sample relay sells nothing.');
  return { ...AUSTRIAN, ...more };
}

/** From now on the relay sells these. */
function sell(products: readonly Product[], statusOf: (product: Product) => string | undefined = () => 'online'): void {
  const countries = sampleProducts.countries.map(({ code }) => ({
    country: code,
    status: 'online',
    products: products.flatMap((one) => {
      const status = statusOf(one);
      return one.country === code && status !== undefined ? [{ id: one.id, status }] : [];
    }),
  }));
  page.relay
    .on('GET /products', () => json({ ...sampleProducts, products }))
    .on('GET /products/status', () => json({ countries }));
}

async function open(heading: string, attributes?: Record<string, string>): Promise<TestBuyer> {
  const buyer = new TestBuyer(page.put(attributes));
  await expect.poll(() => buyer.heading).toBe(heading);
  return buyer;
}

/** What was typed before a reload is still there, so that the visit begins at the plate; goes on to the last step. */
async function openAtPay(): Promise<TestBuyer> {
  const typed = {
    ...EMPTY_DRAFT,
    country: 'AT',
    vehicleType: 'car',
    productId: 'at-10',
    start: new Date(Date.now() + 864_000_000).toISOString().slice(0, 10),
    registrationCountry: 'DE',
    plate: 'B AB 1234',
    email: 'buyer@example.com',
  } as const;
  new RememberedDraft(sessionStorage, page.api).write(typed, Date.now());
  const buyer = await open('Which vehicle is it for?');
  buyer.goOn();
  await expect.poll(() => buyer.heading).toBe('Where shall we send the confirmation?');
  buyer.goOn();
  await expect.poll(() => buyer.heading).toBe(REVIEW);
  buyer.find('input[type=checkbox]').click();
  buyer.goOn();
  await expect.poll(() => buyer.heading).toBe(PAY);
  buyer.choose('Payment page');
  await expect.poll(() => buyer.chosen).toEqual(['Payment page']);
  return buyer;
}

describe('a catalogue', () => {
  it('of nothing is told, with a way to look again, and the form comes when there is something', async () => {
    sell([]);
    const buyer = await open('No vignettes right now');
    expect(buyer.all('.choice')).toEqual([]);
    sell([product(), product({ id: 'cz-10', country: 'CZ' })]);
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 120_000);
    buyer.find('[part=button]').click();
    await expect.poll(() => buyer.heading).toBe(COUNTRY);
  });

  it('of one product asks for neither country nor vehicle', async () => {
    sell([product()]);
    const buyer = await open(PERIOD);
    expect(buyer.all('.choice')).toHaveLength(1);
    expect(buyer.all('[part=back]')).toEqual([]);
  });

  it('of 400 products keeps the button within reach', async () => {
    const many = Array.from({ length: 399 }, (_, n) =>
      product({ id: `at-${n}`, period: { count: n + 1, unit: 'day' }, title: `Road ${n}` }),
    );
    sell([...many, product({ id: 'cz-10', country: 'CZ' })]);
    const buyer = await open(COUNTRY);
    buyer.choose('Austria');
    buyer.goOn();
    await expect.poll(() => buyer.heading).toBe(PERIOD);
    expect(buyer.all('.choice')).toHaveLength(399);
    expect(buyer.checkout.getBoundingClientRect().height).toBeLessThan(1200);
  });

  it('in another currency than was asked for shows the currency that is charged, and tells the author', async () => {
    page.relay.on('GET /config', () => json({ ...sampleConfig, currencies: ['CZK'] }));
    sell([product({ price: { total: 32_000, currency: 'CZK' } }), product({ id: 'cz-10', country: 'CZ' })]);
    const buyer = await open(COUNTRY, { currency: 'EUR' });
    expect(buyer.text).toContain('CZK 320.00');
    await expect.poll(() => warn.mock.calls.join()).toContain('"EUR"');
    expect(page.relay.seen.map(({ path }) => path)).toContain('/products?currency=CZK');
  });

  it.each(['is unknown', 'is not told'])('hides a product whose status %s', async (how) => {
    const hidden = product({ id: 'at-20', period: { count: 20, unit: 'day' } });
    const all = [product(), hidden, product({ id: 'cz-10', country: 'CZ' })];
    sell(all, ({ id }) => (id !== 'at-20' ? 'online' : how === 'is unknown' ? 'under-repair' : undefined));
    const buyer = await open(COUNTRY);
    buyer.choose('Austria');
    buyer.goOn();
    await expect.poll(() => buyer.heading).toBe(PERIOD);
    expect(buyer.all('.choice .words').map(({ textContent }) => textContent.replace(/€.*/s, '').trim())).toEqual([
      '10 days',
    ]);
  });

  it('with markup in a title shows it as text', async () => {
    const title = '<img src=x onerror="document.title=1"><b>A 13</b>';
    sell([product({ title }), product({ id: 'at-20', period: { count: 20, unit: 'day' } })]);
    const buyer = await open(PERIOD);
    expect(buyer.text).toContain(title);
    expect(buyer.all('img, .words b')).toEqual([]);
  });
});

describe('between choice and order', () => {
  it('a period that is gone is told, chosen anew, and nothing else is lost', async () => {
    sell([product(), product({ id: 'at-20', period: { count: 20, unit: 'day' } })]);
    const buyer = await openAtPay();
    page.relay.on('POST /orders', () => problem(409, 'product-offline'));
    sell([product({ id: 'at-20', period: { count: 20, unit: 'day' } })]);
    buyer.goOn();
    await expect.poll(() => buyer.heading).toBe(PERIOD);
    await expect.poll(() => buyer.text).toContain('What you chose for Austria cannot be bought at the moment.');
    await expect.poll(() => buyer.all('.choice')).toHaveLength(1);
    expect(buyer.chosen).toEqual([]);
    expect(page.relay.count('POST /orders')).toBe(1);
    expect(Object.values(sessionStorage).join()).toContain('B AB 1234');
  });

  it('a price that has changed is charged only after the buyer has agreed to the new total', async () => {
    sell([product(), product({ id: 'cz-10', country: 'CZ' })]);
    const buyer = await openAtPay();
    const left: string[] = [];
    buyer.checkout.addEventListener('vignette-redirect', (event) => {
      event.preventDefault();
      left.push('redirect');
    });
    page.relay.on('POST /orders', () => problem(409, 'price-changed'));
    sell([product({ price: { total: 1990, currency: 'EUR' } }), product({ id: 'cz-10', country: 'CZ' })]);
    const asked = page.relay.count('GET /products');
    buyer.goOn();
    await expect.poll(() => buyer.heading).toBe(REVIEW);
    await expect.poll(() => buyer.text).toContain('€19.90');
    expect(page.relay.count('GET /products')).toBe(asked + 1);
    expect(buyer.text).toContain('The price has changed and nothing was charged.');
    expect(buyer.find('input[type=checkbox]').matches(':checked')).toBe(false);
    buyer.goOn();
    await expect.poll(() => buyer.all('[part=problems]').length).toBe(1);
    expect([page.relay.count('POST /orders'), left]).toEqual([1, []]);

    const order = { ...sampleOrder, total: { amount: 1990, currency: 'EUR' } };
    page.relay
      .on('POST /orders', () => json({ ...sampleReceipt, order }, 201))
      .on('GET /orders/order-1', () => json(order));
    buyer.find('input[type=checkbox]').click();
    buyer.goOn();
    await expect.poll(() => buyer.heading).toBe(PAY);
    buyer.goOn();
    await expect.poll(() => left).toEqual(['redirect']);
    const [first, second] = page.relay.seen.filter(({ path }) => path === '/orders');
    expect(second?.body).toMatchObject({ total: { amount: 1990, currency: 'EUR' } });
    expect(second?.headers.get('Idempotency-Key')).not.toBe(first?.headers.get('Idempotency-Key'));
  });

  it('a start that the relay’s clock refuses is mended at its field', async () => {
    const buyer = await openAtPay();
    page.relay.on('POST /orders', () =>
      problem(422, 'validation-failed', { errors: [{ pointer: '/items/0/start', code: 'too-early' }] }),
    );
    buyer.goOn();
    await expect.poll(() => buyer.heading).toBe(PERIOD);
    await expect
      .poll(() => buyer.all('input[aria-invalid=true]').map((field) => field.getAttribute('type')))
      .toEqual(['date']);
    expect(page.relay.count('POST /orders')).toBe(1);
  });
});

describe('a relay whose clock is wrong', () => {
  const paid = { ...sampleOrder, status: 'PENDING', payment: 'paid' } as const;
  const active = { ...paid, status: 'ACTIVE' } as const;

  it.each([
    ['far behind', '1999-01-01T00:00:00Z', '1999-01-01T00:00:05Z'],
    ['standing still', '2026-11-21T12:00:00Z', '2026-11-21T12:00:00Z'],
    ['far ahead', '2099-01-01T00:00:00Z', '2099-01-01T00:00:05Z'],
    ['far ahead, and put right meanwhile', '2099-01-01T00:00:00Z', '2026-11-21T12:00:00Z'],
  ])('and is %s does not hold the screen back', async (_how, before, after) => {
    page.remember({ ...paid, updatedAt: before });
    const buyer = await open('Your vignette is being registered');
    page.relay.on('GET /orders/order-1', () => json({ ...active, updatedAt: after }));
    buyer
      .all('[part=button-secondary]')
      .find(({ textContent }) => textContent.trim() === 'Check again')
      ?.click();
    await expect.poll(() => buyer.heading).toBe('Your vignette is active');
  });
});
