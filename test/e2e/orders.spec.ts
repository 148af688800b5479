import { expect } from '@playwright/test';
import { Buyer } from './support/buyer.js';
import { collectEvents } from './support/events.js';
import { watchOrders } from './support/order-requests.js';
import { test } from './support/shop.js';

test.describe('one wish, one order', () => {
  test('a double click on the button that pays places one order', async ({ page, shop, context }) => {
    const orders = watchOrders(context);
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('paid@example.com', 'B-OR 101');
    await buyer.card();
    await buyer.button(/^Pay /).dblclick();
    await buyer.seesPaid();
    expect(orders.keys).toHaveLength(1);
    expect(shop.ordersFor('B-OR101')).toHaveLength(1);
  });

  test('a key stored before it is sent goes with every attempt, once a minute', async ({ page, shop, context }) => {
    const orders = watchOrders(context);
    const storedFirst: boolean[] = [];
    await page.route('**/api/orders', async (route) => {
      const key = route.request().headers()['idempotency-key'] ?? '';
      const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
      storedFirst.push(key !== '' && kept.includes(key));
      await route.continue();
    });
    const buyer = new Buyer(page);
    await page.clock.install();
    await page.goto('/');
    await buyer.fillIn('unavailable@example.com', 'B-OR 102');
    await buyer.card();
    await buyer.pay();
    for (const left of ['4 tries left', '3 tries left']) {
      await expect(buyer.heading('We are trying again')).toBeVisible();
      await expect(buyer.checkout.getByText(left)).toBeVisible();
      await expect(buyer.checkout.getByRole('timer')).toHaveText(/^Next try in (1 min|\d+ sec)/);
      await page.clock.fastForward(61_000);
    }
    await buyer.seesPaid();
    expect(orders.statuses).toEqual([503, 503, 201]);
    expect(new Set(orders.keys).size).toBe(1);
    expect(storedFirst).toEqual([true, true, true]);
    expect(shop.ordersFor('B-OR102')).toHaveLength(1);
  });

  test('after five attempts without an answer nothing is sent any more, and the order is only looked for', async ({
    page,
    context,
  }) => {
    const orders = watchOrders(context);
    await page.route('**/api/orders', (route) => route.abort());
    const buyer = new Buyer(page);
    await page.clock.install();
    await page.goto('/');
    const events = await collectEvents(page);
    await buyer.fillIn('paid@example.com', 'B-OR 103');
    await buyer.card();
    await buyer.pay();
    for (const left of ['4 tries', '3 tries', '2 tries', '1 try']) {
      await expect(buyer.checkout.getByText(`${left} left`)).toBeVisible();
      await page.clock.fastForward(61_000);
    }
    await expect(buyer.heading('We could not process your order')).toBeVisible();
    await page.clock.fastForward('10:00');
    const looked = page.waitForRequest('**/api/orders/by-key');
    await buyer.button('Look for my order').click();
    expect((await looked).headers()['idempotency-key']).toBe(orders.keys[0]);
    expect(orders.keys).toHaveLength(5);
    expect(new Set(orders.keys).size).toBe(1);
    expect((await events()).filter(({ type }) => type === 'vignette-error')).toHaveLength(1);
  });
});
