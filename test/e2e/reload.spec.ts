import { expect, type Page } from '@playwright/test';
import { answerBank } from './support/bank.js';
import { Buyer } from './support/buyer.js';
import { watchOrders } from './support/order-requests.js';
import { test } from './support/shop.js';

const VIN = 'WVWZZZ1JZXW000001';

/** All that the browser keeps for the page's origin, as text. */
const stored = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie]));

async function buyRomania(buyer: Buyer, plate: string): Promise<void> {
  await buyer.country('Romania');
  await buyer.vehicle('Car');
  await buyer.period('10 days');
  await buyer.checkout.getByLabel('Vehicle identification number').fill(VIN);
  await buyer.plate('Germany', plate);
  await buyer.checkout.getByLabel('first name').fill('Klara');
  await buyer.checkout.getByLabel('last name').fill('Novotna');
  await buyer.contact('klara@example.com');
  await buyer.review();
  await buyer.card();
  await buyer.pay();
  await buyer.seesPaid();
}

test.describe('a page that is loaded again', () => {
  test('in the middle of the form has what was typed, but not the VIN, which is stored nowhere', async ({ page }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.country('Romania');
    await buyer.vehicle('Car');
    await buyer.period('30 days');
    await buyer.checkout.getByLabel('Vehicle identification number').fill(VIN);
    await buyer.checkout.getByLabel('Country of registration').selectOption({ label: 'Germany' });
    await buyer.checkout.getByLabel('Number plate', { exact: true }).fill('B-RE 101');
    await expect.poll(() => stored(page)).toContain('B-RE 101');
    expect(await stored(page)).not.toContain(VIN);
    await page.reload();
    await expect(buyer.heading('Which vehicle is it for?')).toBeVisible();
    await expect(buyer.checkout.getByLabel('Number plate', { exact: true })).toHaveValue('B-RE 101');
    await expect(buyer.checkout.getByLabel('Country of registration')).toHaveValue('DE');
    await expect(buyer.checkout.getByLabel('Vehicle identification number')).toHaveValue('');
    await buyer.button('Back').click();
    await expect(buyer.radio(/30 days/)).toBeChecked();
    await expect(buyer.checkout.getByLabel('First day')).toHaveValue(/^\d{4}-\d\d-\d\d$/);
  });

  test('while an order is followed shows the same order', async ({ page, shop, context }) => {
    const orders = watchOrders(context);
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('slow@example.com', 'B-RE 102');
    await buyer.card();
    await buyer.pay();
    await buyer.seesPaid();
    const reference = await buyer.reference();
    await page.reload();
    await buyer.seesPaid();
    expect(await buyer.reference()).toBe(reference);
    expect(orders.keys).toHaveLength(1);
    expect(shop.ordersFor('B-RE102')).toHaveLength(1);
  });

  test('after its tab was killed shows the same order', async ({ page, shop, context }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('3ds@example.com', 'B-RE 103');
    await buyer.card();
    await buyer.pay();
    await expect(page).toHaveURL(/\/sandbox\/bank\//);
    const bank = page.url();
    await page.close();
    const next = new Buyer(await context.newPage());
    await next.page.goto('/');
    await expect(next.heading('Pay for your order')).toBeVisible();
    await expect(next.bankLink).toHaveAttribute('href', bank);
    expect(shop.ordersFor('B-RE103')).toHaveLength(1);
  });
});

test.describe('the address the bank returns to', () => {
  test('can be opened a second time, and is of no use to somebody else', async ({ page, browser, baseURL }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('3ds@example.com', 'B-RE 104');
    await buyer.card();
    await buyer.pay();
    await expect(page).toHaveURL(/\/sandbox\/bank\//);
    const answered = page.waitForResponse((response) => response.request().method() === 'POST');
    await answerBank(page, 'Confirm payment');
    const address = (await (await answered).allHeaders())['location'] ?? '';
    expect(address).toContain('#vignette-order=');
    await buyer.seesPaid();
    await expect(page).toHaveURL('/');
    const reference = await buyer.reference();

    await page.goto('about:blank');
    await page.goto(address);
    await buyer.seesPaid();
    expect(await buyer.reference()).toBe(reference);
    await expect(page).toHaveURL(/\/(\?redirect_status=\w+)?$/);

    const elsewhere = await browser.newContext({ locale: 'en-GB' });
    const stranger = new Buyer(await elsewhere.newPage());
    await stranger.page.goto(address);
    await expect(stranger.heading('We cannot open your order')).toBeVisible();
    await expect(stranger.checkout.getByText('The link back is no longer valid.').first()).toBeVisible();
    await expect(stranger.page).not.toHaveURL(/vignette-order/);
    expect(new URL(stranger.page.url()).origin).toBe(baseURL);
    await elsewhere.close();
  });
});

test('after the purchase the browser keeps what opens the order again and a hash of what was bought, no more', async ({
  page,
  baseURL,
}) => {
  const buyer = new Buyer(page);
  await page.goto('/');
  await buyRomania(buyer, 'B-RE 105');
  const named = (what: string) => `vignette-checkout:${what}:${baseURL}/api`;
  const names = () => page.evaluate(() => [Object.keys(sessionStorage).sort(), Object.keys(localStorage).sort()]);
  const expected = [[named('order')], [...['intents', 'order', 'purchases'].map(named), 'vignette-checkout:told']];
  await expect.poll(names).toEqual(expected);
  const kept = await stored(page);
  expect(kept).toMatch(/[0-9a-f]{64}/);
  for (const personal of [VIN, 'B-RE', 'BRE105', 'klara', 'Klara', 'Novotna', '42424242', 'secret']) {
    expect(kept).not.toContain(personal);
  }
});
