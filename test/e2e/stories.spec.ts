import { expect, test } from '@playwright/test';
import { Buyer } from './support/buyer.js';

test.describe('a card that the bank asks about inside the page', () => {
  test('pays the order once the buyer has answered', async ({ page }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('stripe-action@example.com', 'B-SA 101');
    await buyer.card();
    await buyer.pay();
    await page.getByRole('button', { name: 'Complete authentication' }).click();
    await expect(page).toHaveURL('/');
    await buyer.seesPaid();
  });

  test('can be tried again on the same order when the answer was no', async ({ page }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('stripe-action@example.com', 'B-SA 102');
    await buyer.card();
    await buyer.pay();
    await page.getByRole('button', { name: 'Fail authentication' }).click();
    await expect(buyer.checkout.getByText('It stays the same order.')).toBeVisible();
    const reference = await buyer.reference();
    await buyer.button('Try again').click();
    await page.getByRole('button', { name: 'Complete authentication' }).click();
    await buyer.seesPaid();
    expect(await buyer.reference()).toBe(reference);
  });
});

test.describe('after the payment the buyer is told', () => {
  const endings = [
    ['deferred', 'Registration is planned', 'Do not drive on the motorway before your vignette is active.'],
    ['refunded', 'Your order was refunded', 'This vignette is not valid.'],
    ['deleted', 'Your order was deleted', 'There is no valid vignette.'],
  ] as const;
  for (const [story, heading, text] of endings) {
    test(`what ${story} means, and never that it is active`, async ({ page }) => {
      const buyer = new Buyer(page);
      await page.goto('/');
      await buyer.fillIn(`${story}@example.com`, 'B-SA 103');
      await buyer.card();
      await buyer.pay();
      await expect(buyer.heading(heading)).toBeVisible();
      await expect(buyer.checkout.getByText(text)).toBeVisible();
      await expect(buyer.heading('Your vignette is active')).toHaveCount(0);
    });
  }

  test('that there is an order already, and nothing is paid', async ({ page }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('already-ordered@example.com', 'B-SA 104');
    await buyer.card();
    await buyer.pay();
    await expect(buyer.heading('There is already an order for this plate')).toBeVisible();
    await expect(buyer.checkout.getByText('nothing was ordered or charged now')).toBeVisible();
  });
});
