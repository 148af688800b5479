import { expect, type Page } from '@playwright/test';
import { ProductsStatus } from '../../src/contract/products-status.js';
import { Buyer } from './support/buyer.js';
import { test } from './support/shop.js';

const REFERENCE = /Reference\s+[\w-]{8,}/;

/** Takes one product out of the relay's answers from now on. */
async function takeOffline(page: Page, productId: string): Promise<void> {
  await page.route('**/api/products/status', async (route) => {
    const response = await route.fetch();
    const status = ProductsStatus.parse(await response.json());
    const countries = status.countries.map(({ products, ...country }) => ({
      ...country,
      products: products.map((product) => (product.id === productId ? { ...product, status: 'offline' } : product)),
    }));
    await route.fulfill({ response, json: { countries } });
  });
}

test.describe('what cannot be bought', () => {
  test('a country that is offline is not in the form', async ({ page, emptyShop }) => {
    const switched = await page.request.post(`${emptyShop.url}/sandbox/stories/offline`, {
      data: { country: 'CZ', online: false },
    });
    expect(switched.ok()).toBe(true);
    const buyer = new Buyer(page);
    await page.goto(emptyShop.url);
    await expect(buyer.radio(/Austria/)).toBeVisible();
    await expect(buyer.radio(/Slovakia/)).toBeVisible();
    await expect(buyer.radio(/Czechia/)).toHaveCount(0);
  });

  test('a product that goes offline while it is chosen is told, and everything else is kept', async ({
    page,
    context,
  }) => {
    const buyer = new Buyer(page);
    await page.clock.install();
    await page.goto('/');
    await buyer.upToPlate();
    await buyer.plate('Germany', 'B-OF 101');
    await expect(buyer.heading('Where shall we send the confirmation?')).toBeVisible();
    await takeOffline(page, 'at-car-10d');
    await page.clock.fastForward(61_000);
    // Back online is one of the moments at which the checkout asks again.
    await context.setOffline(true);
    await context.setOffline(false);
    await expect(buyer.heading('How long, and from when?')).toBeVisible();
    await expect(buyer.checkout.getByText('What you chose for Austria cannot be bought at the moment.')).toBeVisible();
    await expect(buyer.radio(/^10 days/)).toHaveCount(0);
    await buyer.choose(/^1 day /);
    await expect(buyer.checkout.getByLabel('First day')).toHaveValue(/^\d{4}-\d\d-\d\d$/);
    await buyer.goOn();
    await expect(buyer.checkout.getByLabel('Number plate', { exact: true })).toHaveValue('B-OF 101');
  });

  test('what is offline only for the vendor is told with the order, which is not placed', async ({ page, shop }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('product-offline@example.com', 'B-OF 102');
    await buyer.card();
    await buyer.pay();
    await expect(buyer.checkout.getByText('What you chose for Austria cannot be bought at the moment.')).toBeVisible();
    await expect(buyer.heading('How long, and from when?')).toBeVisible();
    expect(shop.ordersFor('B-OF102')).toHaveLength(0);
  });
});

test.describe('a relay that does not answer as it should', () => {
  test('without a word on availability there is no form, but a way to try again', async ({ page }) => {
    const buyer = new Buyer(page);
    await page.route('**/api/products/status', (route) => route.abort());
    await page.goto('/');
    await expect(buyer.heading('The shop could not be loaded')).toBeVisible();
    await expect(buyer.checkout.getByRole('radio')).toHaveCount(0);
    await page.unroute('**/api/products/status');
    await buyer.button('Try again').click();
    await expect(buyer.radio(/Austria/)).toBeVisible();
  });

  test('garbage instead of products leads to the same screen, with a reference', async ({ page }) => {
    const buyer = new Buyer(page);
    await page.route('**/api/products?*', (route) =>
      route.fulfill({ json: { products: [{ id: 7, price: 'free' }], countries: 'all' } }),
    );
    await page.goto('/');
    await expect(buyer.heading('The shop could not be loaded')).toBeVisible();
    await expect(buyer.checkout.getByRole('paragraph').filter({ hasText: REFERENCE })).toBeVisible();
    await expect(buyer.checkout.getByRole('radio')).toHaveCount(0);
  });

  test('an answer to the order that cannot be read counts as none: the same order is tried again', async ({ page }) => {
    const crashes: Error[] = [];
    page.on('pageerror', (error) => crashes.push(error));
    const buyer = new Buyer(page);
    await page.route('**/api/orders', (route) => route.fulfill({ status: 201, json: { order: { id: null } } }));
    await page.goto('/');
    await buyer.fillIn('paid@example.com', 'B-OF 103');
    await buyer.card();
    await buyer.pay();
    await expect(buyer.heading('We are trying again')).toBeVisible();
    await expect(buyer.checkout.getByText('4 tries left')).toBeVisible();
    await expect(buyer.checkout.getByRole('paragraph').filter({ hasText: REFERENCE })).toBeVisible();
    expect(crashes).toEqual([]);
  });
});
