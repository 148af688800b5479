import { expect } from '@playwright/test';
import { Buyer } from './support/buyer.js';
import { test } from './support/shop.js';

const VIN = 'WVWZZZ1JZXW000001';

/** The same form serves every product: it asks for what this one needs, and the vendor refuses an order without it. */
test.describe('the form asks for what a product needs', () => {
  test('Romania: the VIN; for twelve months a name and a billing address too', async ({ page, shop }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.country('Romania');
    await buyer.vehicle('Car');
    await buyer.period('12 months');
    await buyer.checkout.getByLabel('Vehicle identification number (VIN)').fill(VIN);
    await buyer.plate('Germany', 'B-EF 101');
    await buyer.checkout.getByLabel('E-mail').fill('paid@example.com');
    await buyer.goOn();
    await expect(buyer.checkout.getByText('Enter street and number.').first()).toBeVisible();
    await buyer.name('Ada', 'Example');
    await buyer.checkout.getByLabel('Street and number').fill('Hauptstraße 1');
    await buyer.checkout.getByLabel('Postcode').fill('10115');
    await buyer.checkout.getByLabel('Town').fill('Berlin');
    await buyer.checkout.getByLabel('Country', { exact: true }).selectOption({ label: 'Germany' });
    await buyer.goOn();
    await expect(buyer.checkout.getByText('Hauptstraße 1')).toBeVisible();
    await buyer.reviewAndPay();
    expect(shop.ordersFor('B-EF101')).toHaveLength(1);
  });

  test('Moldova: VIN, name and identity document, which is not kept in the browser', async ({ page, shop }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.country('Moldova');
    await buyer.vehicle('Car');
    await buyer.period('7 days');
    await buyer.checkout.getByLabel('Vehicle identification number (VIN)').fill(VIN);
    await buyer.plate('Germany', 'B-EF 102');
    await buyer.checkout.getByLabel('E-mail').fill('paid@example.com');
    await buyer.name('Ada', 'Example');
    await buyer.checkout.getByLabel('Issued by').selectOption({ label: 'Germany' });
    await buyer.checkout.getByLabel('Passport or identity card number').fill('C01X00T47');
    await buyer.goOn();
    await expect(buyer.heading('Is everything right?')).toBeVisible();
    await expect(buyer.checkout.getByText('C01X00T47')).toBeVisible();
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    expect(kept).not.toContain('C01X00T47');
    expect(kept).not.toContain(VIN);
    await buyer.reviewAndPay();
    expect(shop.ordersFor('B-EF102')).toHaveLength(1);
  });

  test('Czechia: the fuel decides about the price; for a year a phone number', async ({ page, shop }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.country('Czechia');
    await expect(buyer.checkout.getByText(/Czechia – no vignette needed for: Motorcycle/)).toBeVisible();
    await buyer.vehicle('Car');
    await buyer.period('1 year');
    await buyer.choose(/Natural gas/);
    await buyer.plate('Germany', 'B-EF 103');
    await buyer.checkout.getByLabel('E-mail').fill('paid@example.com');
    await buyer.checkout.getByLabel('Phone').fill('12');
    await buyer.goOn();
    await expect(buyer.checkout.getByText(/Enter a phone number with its country code/).first()).toBeVisible();
    await buyer.checkout.getByLabel('Phone').fill('+49 30 901820');
    await buyer.goOn();
    await expect(buyer.checkout.getByText('+49 30 901820')).toBeVisible();
    await expect(buyer.checkout.getByText('€54.20')).toBeVisible();
    await buyer.reviewAndPay();
    expect(shop.ordersFor('B-EF103').map(({ total }) => total.amount)).toEqual([5420]);
  });

  test('Bulgaria: a day from a chosen minute, and a name for a year', async ({ page, shop }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.country('Bulgaria');
    await buyer.vehicle('Car');
    await buyer.choose(/^1 day/);
    const start = buyer.checkout.getByLabel('First day');
    await start.fill((await start.getAttribute('max')) ?? '');
    await buyer.checkout.getByLabel('Time', { exact: true }).fill('14:30');
    await expect(buyer.checkout.getByText(/at 14:30/)).toBeVisible();
    await expect(buyer.checkout.getByText(/at 14:29/)).toBeVisible();
    await buyer.goOn();
    await buyer.plate('Germany', 'B-EF 104');
    await buyer.contact('paid@example.com');
    await buyer.reviewAndPay();
    expect(shop.ordersFor('B-EF104').flatMap(({ items }) => items.map((item) => item.start.slice(11)))).toEqual([
      '14:30',
    ]);
  });

  test('Switzerland: no choice of a day, a trailer on its own plate', async ({ page, shop }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.country('Switzerland');
    await buyer.vehicle('Trailer');
    await buyer.choose(/^1 year/);
    await expect(buyer.checkout.getByText('Valid as soon as it has been bought and registered.')).toBeVisible();
    await buyer.goOn();
    await buyer.plate('Germany', 'B-EF 105');
    await buyer.contact('paid@example.com');
    await buyer.reviewAndPay();
    expect(shop.ordersFor('B-EF105')).toHaveLength(1);
  });

  test('a toll is named after its road, and paid for the day of the passage', async ({ page, shop }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.country('Netherlands');
    await buyer.vehicle('Car');
    await buyer.choose(/A24 Blankenburg/);
    const day = buyer.checkout.getByLabel('Day of the passage');
    await day.fill((await day.getAttribute('min')) ?? '');
    await buyer.checkout.getByLabel('Time of the passage').fill('23:59');
    await buyer.goOn();
    await buyer.plate('Germany', 'B-EF 106');
    await buyer.contact('paid@example.com');
    await expect(buyer.checkout.getByText('A24 Blankenburg')).toBeVisible();
    await buyer.reviewAndPay();
    await expect(buyer.heading('Your toll is paid and registered')).toBeVisible({ timeout: 30_000 });
    await expect(buyer.checkout.getByText('A24 Blankenburg')).toBeVisible();
    expect(shop.ordersFor('B-EF106')).toHaveLength(1);
  });

  test('Austria: a private person’s year begins on the 18th day, a company’s today', async ({ page, shop }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.country('Austria');
    await buyer.vehicle('Motorcycle');
    await buyer.choose(/^1 year/);
    await buyer.choose('Private person');
    const start = buyer.checkout.getByLabel('First day');
    const later = (await start.getAttribute('min')) ?? '';
    await buyer.choose('Company');
    await expect(start).not.toHaveAttribute('min', later);
    const today = (await start.getAttribute('min')) ?? '';
    expect((Date.parse(later) - Date.parse(today)) / 86_400_000).toBe(18);
    await start.fill(today);
    await buyer.goOn();
    await buyer.plate('Germany', 'B-EF 107');
    await buyer.contact('paid@example.com');
    await buyer.reviewAndPay();
    expect(shop.ordersFor('B-EF107')).toHaveLength(1);
  });
});
