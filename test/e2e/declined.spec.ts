import { expect } from '@playwright/test';
import { answerBank } from './support/bank.js';
import { Buyer } from './support/buyer.js';
import { watchOrders } from './support/order-requests.js';
import { test } from './support/shop.js';

const DECLINED_CARD = '4000 0000 0000 0002';

test.describe('a payment that does not work', () => {
  test('a card refused with the order keeps what was typed, and another card pays the only order', async ({
    page,
    shop,
  }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('paid@example.com', 'B-DE 101');
    await buyer.card(DECLINED_CARD);
    await buyer.pay();
    await expect(buyer.checkout.getByText('The payment was refused.')).toBeVisible();
    expect(shop.ordersFor('B-DE101')).toHaveLength(0);
    await buyer.button('Back').click();
    await expect(buyer.heading('Is everything right?')).toBeVisible();
    await expect(buyer.checkout.getByText('paid@example.com')).toBeVisible();
    await expect(buyer.checkout.getByText('B-DE 101').or(buyer.checkout.getByText('B-DE101')).first()).toBeVisible();
    await expect(buyer.checkout.getByRole('checkbox')).toBeChecked();
    await buyer.button('Continue to payment').click();
    await expect(buyer.radio('Card')).toBeChecked();
    await buyer.card();
    await buyer.pay();
    await buyer.seesActive();
    expect(shop.ordersFor('B-DE101')).toHaveLength(1);
  });

  test('a payment declined after the order ends it, and trying again makes a new one', async ({
    page,
    shop,
    context,
  }) => {
    const orders = watchOrders(context);
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('decline@example.com', 'B-DE 102');
    await buyer.card();
    await buyer.pay();
    await expect(buyer.heading('The payment did not work')).toBeVisible();
    await expect(buyer.checkout.getByText('Failed', { exact: true })).toBeVisible();
    const first = await buyer.reference();
    await buyer.button('Try again').click();
    await expect(buyer.checkout.getByLabel('Number plate', { exact: true })).toHaveValue('B-DE 102');
    await buyer.goOn();
    await expect(buyer.checkout.getByLabel('E-mail')).toHaveValue('decline@example.com');
    await buyer.contact('paid@example.com');
    await buyer.review();
    await buyer.card();
    await buyer.pay();
    await buyer.seesPaid();
    expect(await buyer.reference()).not.toBe(first);
    expect(new Set(orders.keys).size).toBe(2);
    expect(orders.statuses).toEqual([201, 201]);
    expect(shop.ordersFor('B-DE102').map(({ story }) => story)).toEqual(['decline', 'paid']);
  });

  test('iDEAL declined in the page is tried again on the same order', async ({ page, shop, context }) => {
    const orders = watchOrders(context);
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('stripe-decline@example.com', 'B-DE 103');
    await buyer.choose('iDEAL');
    await buyer.pay();
    await expect(
      buyer.checkout.getByRole('paragraph').filter({ hasText: 'Your bank declined the payment.' }),
    ).toBeVisible();
    await expect(buyer.checkout.getByText('It stays the same order.')).toBeVisible();
    const reference = await buyer.reference();
    await buyer.button('Try again').click();
    await answerBank(page, 'Confirm payment');
    await buyer.seesPaid();
    expect(await buyer.reference()).toBe(reference);
    expect(orders.keys).toHaveLength(1);
    expect(shop.ordersFor('B-DE103')).toHaveLength(1);
  });

  test('3D Secure that the bank refuses ends the order and says so', async ({ page, shop }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('3ds-fail@example.com', 'B-DE 104');
    await buyer.card();
    await buyer.pay();
    await answerBank(page, 'Confirm payment');
    await expect(buyer.heading('The payment did not work')).toBeVisible();
    await expect(buyer.checkout.getByText('Paid', { exact: true })).toHaveCount(0);
    await expect(buyer.button('Try again')).toBeVisible();
    expect(shop.ordersFor('B-DE104')).toHaveLength(1);
  });

  test('left at the bank and back by the back button: the same order, its payment once more', async ({
    page,
    shop,
    context,
  }) => {
    const orders = watchOrders(context);
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('3ds-abandon@example.com', 'B-DE 105');
    await buyer.card();
    await buyer.pay();
    await expect(page.getByRole('heading', { name: 'This session has ended' })).toBeVisible();
    const bank = page.url();
    await page.goBack();
    await expect(buyer.heading('Pay for your order')).toBeVisible();
    await buyer.bankLink.click();
    await expect(page).toHaveURL(bank);
    expect(orders.keys).toHaveLength(1);
    expect(shop.ordersFor('B-DE105')).toHaveLength(1);
  });
});
