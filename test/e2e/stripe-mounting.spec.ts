import { expect } from '@playwright/test';
import { Buyer } from './support/buyer.js';
import { test } from './support/shop.js';

const EMPTIED = 'The payment form had to be loaded again. Please enter your details once more.';

/** What stands in the checkout, as against what is only said. */
const told = (buyer: Buyer, text: string) => buyer.checkout.getByRole('paragraph').filter({ hasText: text });

test.describe('Stripe’s form', () => {
  test('is reached through three shadow roots', async ({ page, shop }) => {
    await page.goto('/');
    await page.evaluate(() => {
      const old = document.querySelector('vignette-checkout');
      const checkout = document.createElement('vignette-checkout');
      checkout.setAttribute('api', old?.getAttribute('api') ?? '');
      let content: HTMLElement = checkout;
      for (let depth = 0; depth < 3; depth += 1) {
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).append(content);
        content = host;
      }
      old?.replaceWith(content);
    });
    const buyer = new Buyer(page);
    await buyer.fillIn('paid@example.com', 'B-SM 101');
    await buyer.card();
    await expect(page.getByLabel('Card number')).toBeInViewport();
    await buyer.pay();
    await buyer.seesPaid();
    expect(shop.ordersFor('B-SM101')).toHaveLength(1);
  });

  test('comes up again when the page moves the checkout, and what was typed is said to be lost', async ({
    page,
    shop,
  }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('paid@example.com', 'B-SM 102');
    await buyer.card();
    await page.evaluate(() => document.querySelector('main')?.prepend(document.querySelector('.shop') ?? ''));
    await expect(told(buyer, EMPTIED)).toBeVisible();
    await expect(buyer.checkout.getByLabel('Card number')).toHaveValue('');
    await expect(buyer.radio('Card')).toBeChecked();
    await buyer.card();
    await expect(told(buyer, EMPTIED)).toHaveCount(0);
    await buyer.pay();
    await buyer.seesPaid();
    expect(shop.ordersFor('B-SM102')).toHaveLength(1);
  });

  for (const [index, how] of (['deletes', 'moves'] as const).entries()) {
    test(`comes up again when the page ${how} it alone`, async ({ page, shop }) => {
      const plate = `B-SM 11${index}`;
      const buyer = new Buyer(page);
      await page.goto('/');
      await buyer.fillIn('paid@example.com', plate);
      await buyer.card();
      await page.evaluate((isMoved) => {
        const checkout = document.querySelector('vignette-checkout');
        const form = checkout?.querySelector('[slot]');
        form?.remove();
        if (isMoved && form) checkout?.append(form);
      }, how === 'moves');
      await expect(told(buyer, EMPTIED)).toBeVisible();
      await expect(buyer.checkout.getByLabel('Card number')).toHaveValue('');
      await buyer.card();
      await buyer.pay();
      await buyer.seesPaid();
      expect(shop.ordersFor(plate.replace(' ', ''))).toHaveLength(1);
    });
  }

  test('is taken away while it pays: the order is still there afterwards, and is paid once', async ({ page, shop }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('stripe-action@example.com', 'B-SM 103');
    await buyer.card();
    await buyer.pay();
    const bank = page.getByRole('dialog', { name: '3D Secure authentication' });
    await expect(bank).toBeVisible();
    const reference = await buyer.reference();
    await page.evaluate(() => {
      const checkout = document.querySelector('vignette-checkout');
      const place = checkout?.parentElement;
      checkout?.remove();
      if (checkout) place?.append(checkout);
    });
    await expect(buyer.heading('Pay for your order')).toBeVisible();
    await bank.getByRole('button', { name: 'Fail authentication' }).click();
    await expect(buyer.heading('Pay for your order')).toBeVisible();
    await page.getByLabel('Card number').fill('4242 4242 4242 4242');
    await page.getByLabel('Expiration date').fill('12 / 34');
    await page.getByLabel('Security code').fill('123');
    await buyer.button(/^(Pay |Try again)/).click();
    await bank.getByRole('button', { name: 'Complete authentication' }).click();
    await buyer.seesPaid();
    expect(await buyer.reference()).toBe(reference);
    expect(shop.ordersFor('B-SM103')).toHaveLength(1);
  });
});
