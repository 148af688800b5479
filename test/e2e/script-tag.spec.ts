import { expect, test } from '@playwright/test';
import { Buyer } from './support/buyer.js';
import { collectEvents } from './support/events.js';

test.describe('by script tag, a buyer buys a vignette', () => {
  test('with a card that the bank lets through at once, until it is active', async ({ page }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    const events = await collectEvents(page);
    await buyer.fillIn('paid@example.com');
    await buyer.card();
    await buyer.pay();
    await expect(buyer.heading('Your vignette is active')).toBeVisible({ timeout: 30_000 });
    await expect(buyer.checkout.getByText('Do not drive on the motorway')).toHaveCount(0);
    const names = (await events()).map(({ type }) => type);
    expect(names.filter((name) => name === 'vignette-paid')).toHaveLength(1);
    expect(names.filter((name) => name === 'vignette-active')).toHaveLength(1);
    expect(names.indexOf('vignette-order')).toBeLessThan(names.indexOf('vignette-paid'));
    expect(names.indexOf('vignette-paid')).toBeLessThan(names.indexOf('vignette-active'));
  });

  test('with a card and 3D Secure: over the bank and back to the same page', async ({ page }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('3ds@example.com');
    await buyer.card();
    await buyer.pay();
    await expect(page).toHaveURL(/\/sandbox\/bank\//);
    await page.getByRole('button', { name: 'Confirm payment' }).click();
    await expect(page).toHaveURL('/');
    await expect(buyer.heading('Your vignette is active')).toBeVisible({ timeout: 30_000 });
  });

  test('with iDEAL: confirmed through Stripe with a client secret', async ({ page }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('stripe-success@example.com');
    await buyer.choose('iDEAL');
    await buyer.pay();
    await expect(page).toHaveURL(/\/sandbox\/bank\//);
    await page.getByRole('button', { name: 'Confirm payment' }).click();
    await expect(page).toHaveURL('/');
    await expect(buyer.heading('Your vignette is active')).toBeVisible({ timeout: 30_000 });
  });

  test('on the payment page of the vendor', async ({ page }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('someone@example.com');
    await buyer.choose('Payment page');
    await buyer.pay();
    await expect(page).toHaveURL(/\/sandbox\/pay\//);
    await page.getByRole('button').first().click();
    await expect(page).toHaveURL('/');
    await expect(buyer.heading('Your vignette is active')).toBeVisible({ timeout: 30_000 });
  });
});
