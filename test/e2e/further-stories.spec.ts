import { expect } from '@playwright/test';
import { Buyer } from './support/buyer.js';
import { collectEvents } from './support/events.js';
import { watchOrders } from './support/order-requests.js';
import { test } from './support/shop.js';

const MORE_THAN_A_MINUTE = 61_000;

test.describe('a vendor that stumbles places one order all the same', () => {
  const stumbles = [
    { story: 'error-twice', plate: 'B-FS 101', answers: [503, 503, 201] },
    { story: 'answer-lost', plate: 'B-FS 102', answers: [503, 409] },
    { story: 'busy', plate: 'B-FS 103', answers: [429, 201] },
    { story: 'duplicate', plate: 'B-FS 104', answers: [201] },
  ] as const;
  for (const { story, plate, answers } of stumbles) {
    test(`${story}: ${answers.join(', ')}`, async ({ page, shop, context }) => {
      const orders = watchOrders(context);
      const buyer = new Buyer(page);
      await page.clock.install();
      await page.goto('/');
      await buyer.fillIn(`${story}@example.com`, plate);
      await buyer.card();
      await buyer.pay();
      for (let stumble = 1; stumble < answers.length; stumble++) {
        await expect(buyer.checkout.getByText(`${5 - stumble} tries left`)).toBeVisible();
        await page.clock.fastForward(MORE_THAN_A_MINUTE);
      }
      await buyer.seesPaid();
      expect(orders.statuses).toEqual(answers);
      expect(new Set(orders.keys).size).toBe(1);
      expect(shop.ordersFor(plate.replace(' ', ''))).toHaveLength(1);
    });
  }

  test('in-progress: no answer in time, and the order is found later', async ({ page, shop, context }) => {
    const orders = watchOrders(context);
    const buyer = new Buyer(page);
    await page.clock.install();
    await page.goto('/');
    await buyer.fillIn('in-progress@example.com', 'B-FS 105');
    await buyer.card();
    await buyer.pay();
    await expect(buyer.heading('We are trying again')).toBeVisible({ timeout: 20_000 });
    await expect.poll(() => shop.ordersFor('B-FS105').length, { timeout: 20_000 }).toBe(1);
    await page.clock.fastForward(MORE_THAN_A_MINUTE);
    await buyer.seesPaid();
    expect(new Set(orders.keys).size).toBe(1);
    expect(shop.ordersFor('B-FS105')).toHaveLength(1);
  });

  test('error-always: five attempts, then only the way to look for the order', async ({ page, shop, context }) => {
    const orders = watchOrders(context);
    const buyer = new Buyer(page);
    await page.clock.install();
    await page.goto('/');
    const events = await collectEvents(page);
    await buyer.fillIn('error-always@example.com', 'B-FS 106');
    await buyer.card();
    await buyer.pay();
    for (const left of ['4 tries', '3 tries', '2 tries', '1 try']) {
      await expect(buyer.checkout.getByText(`${left} left`)).toBeVisible();
      await page.clock.fastForward(MORE_THAN_A_MINUTE);
    }
    await expect(buyer.heading('We could not process your order')).toBeVisible();
    expect(orders.statuses).toEqual([503, 503, 503, 503, 503]);
    expect(shop.ordersFor('B-FS106')).toHaveLength(0);
    expect((await events()).filter(({ type }) => type === 'vignette-error')).toHaveLength(1);
  });
});

test('a plate that cannot be checked now blocks nobody', async ({ page }) => {
  const buyer = new Buyer(page);
  await page.goto('/');
  await buyer.upToPlate();
  await buyer.checkout.getByLabel('Country of registration').selectOption({ label: 'Germany' });
  await buyer.checkout.getByLabel('Number plate', { exact: true }).fill('B-ST 122');
  await buyer.checkout.getByLabel('Country of registration').focus();
  await expect(buyer.checkout.getByRole('paragraph').filter({ hasText: 'cannot be checked right now' })).toBeVisible();
  await buyer.goOn();
  await buyer.contact('paid@example.com');
  await buyer.review();
  await buyer.card();
  await buyer.pay();
  await buyer.seesPaid();
});

test.describe('after the payment the buyer is told', () => {
  const endings = [
    ['partial', 'Part of your order is done', 'The list shows what is active.'],
    ['needs-attention', 'Your order needs attention', 'The seller has to clear something up'],
    ['expired', 'Your vignette has expired', 'For another journey you need a new one.'],
  ] as const;
  for (const [story, heading, text] of endings) {
    test(`what ${story} means`, async ({ page }) => {
      const buyer = new Buyer(page);
      await page.goto('/');
      await buyer.fillIn(`${story}@example.com`, 'B-FS 107');
      await buyer.card();
      await buyer.pay();
      await expect(buyer.heading(heading)).toBeVisible({ timeout: 40_000 });
      await expect(buyer.checkout.getByText(text)).toBeVisible();
      await buyer.seesPaid();
    });
  }
});

test.describe('an order that can be cancelled', () => {
  test('is cancelled after a question, and the money goes back', async ({ page }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('cancel@example.com', 'B-FS 108');
    await buyer.card();
    await buyer.pay();
    await expect(buyer.checkout.getByText(/You can cancel until .+ \(Central European Time\)/)).toBeVisible();
    await buyer.button('Cancel this order').click();
    await buyer.button('Keep the order').click();
    await expect(buyer.button('Cancel this order')).toBeFocused();
    await buyer.button('Cancel this order').click();
    await buyer.button('Yes, cancel it').click();
    await expect(buyer.heading('Your order was refunded')).toBeVisible();
  });

  test('stays as it is when the seller refuses', async ({ page }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('cancel-refused@example.com', 'B-FS 109');
    await buyer.card();
    await buyer.pay();
    await buyer.button('Cancel this order').click();
    await buyer.button('Yes, cancel it').click();
    await expect(
      buyer.checkout.getByRole('paragraph').filter({ hasText: 'The seller could no longer cancel' }),
    ).toBeVisible();
    await expect(buyer.heading('Registration is planned')).toBeVisible();
  });
});

test('a price that has changed is shown and confirmed anew before anything is charged', async ({ page, emptyShop }) => {
  const buyer = new Buyer(page);
  await page.goto(emptyShop.url);
  await buyer.fillIn('price-changed@example.com', 'B-FS 110');
  await buyer.card();
  await buyer.button('Pay €15.80').click();
  await expect(buyer.checkout.getByText('The price has changed and nothing was charged.')).toBeVisible();
  await expect(buyer.heading('Is everything right?')).toBeVisible();
  await expect(buyer.checkout.getByText('€16.80')).toBeVisible();
  await expect(buyer.checkout.getByRole('checkbox')).not.toBeChecked();
  expect(emptyShop.ordersFor('B-FS110')).toHaveLength(0);
  await buyer.review();
  await buyer.card();
  await buyer.button('Pay €16.80').click();
  await buyer.seesPaid();
  expect(emptyShop.ordersFor('B-FS110').map(({ total }) => total.amount)).toEqual([1680]);
});
