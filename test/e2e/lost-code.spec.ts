import { expect, type Page } from '@playwright/test';
import { Buyer } from './support/buyer.js';
import { test } from './support/shop.js';

/** From now on every script and text of the checkout is lost the first time it is asked for. Gives which were. */
async function loseCodeOnce(page: Page): Promise<ReadonlySet<string>> {
  const lost = new Set<string>();
  await page.route('**/assets/**', (route) => {
    const url = route.request().url();
    if (lost.has(url)) return route.continue();
    lost.add(url);
    return route.abort('connectionreset');
  });
  return lost;
}

test('code that is lost on the way is asked for again, and a vignette is bought all the same', async ({
  page,
  shop,
}) => {
  const buyer = new Buyer(page);
  await page.goto('/');
  await expect(buyer.radio(/Austria/)).toBeVisible();
  const lost = await loseCodeOnce(page);
  const again = buyer.button('Try again');
  // What is loaded again by itself may take the button away before it is pressed.
  await page.addLocatorHandler(again, () => again.click({ timeout: 1000 }).catch(() => undefined), {
    noWaitAfter: true,
  });
  await buyer.fillIn('3ds@example.com', 'B-LC 101');
  await buyer.card();
  await buyer.pay();
  await page.getByRole('button', { name: 'Confirm payment' }).click();
  await buyer.seesActive();
  expect(lost.size).toBeGreaterThan(10);
  expect(shop.ordersFor('B-LC101')).toHaveLength(1);
});

test('a first form that is sent empty says what is missing, though no later text has come', async ({ page }) => {
  const buyer = new Buyer(page);
  await page.route(/\/assets\/text-en-(form|review|order)/, (route) => route.abort('connectionreset'));
  await page.goto('/');
  await expect(buyer.radio(/Austria/)).toBeVisible();
  await buyer.goOn();
  await expect(buyer.button('Choose a country.')).toBeVisible();
});

test.describe('a page of the relay whose code does not come', () => {
  const CODE = '**/assets/define.js';
  const LONG = { timeout: 15_000 };

  test.beforeEach(async ({ page }) => {
    await page.route(CODE, (route) => route.abort('connectionreset'));
  });

  test('says so after a while in a frame, with a way to try again', async ({ page }) => {
    const buyer = new Buyer(page);
    const again = page.getByRole('link', { name: 'Try again' });
    await page.goto('/iframe/?locale=de&theme=dark');
    await expect(again).toBeHidden();
    await expect(again).toBeVisible(LONG);
    await page.unroute(CODE);
    await again.click();
    await expect(buyer.radio(/Österreich/)).toBeVisible();
    await expect(again).toBeHidden();
  });

  test('tells whoever comes back from the bank that the order is safe', async ({ page }) => {
    await page.goto('/iframe/return/?locale=de');
    await expect(page.getByText('Please load this page again. Your order is safe')).toBeVisible(LONG);
  });
});
