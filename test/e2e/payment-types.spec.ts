import { expect, type Page } from '@playwright/test';
import { answerBank } from './support/bank.js';
import { Buyer } from './support/buyer.js';
import { watchOrders } from './support/order-requests.js';
import { test } from './support/shop.js';

/** Ways to pay that lead to another page and back, as the buyer reads them. */
const REDIRECTS = ['iDEAL', 'Bancontact', 'Revolut Pay'] as const;
const WALLETS = ['Google Pay', 'Apple Pay'] as const;

/** The simulated browser has Google Pay; Apple Pay is asked for in the address. */
const PAGE = '/?apple-pay=on';

async function buyerAtPay(page: Page, email: string, plate: string, address = PAGE): Promise<Buyer> {
  const buyer = new Buyer(page);
  await page.goto(address);
  await buyer.fillIn(email, plate);
  return buyer;
}

/** Presses the wallet's own button and agrees in its sheet, which names the price. */
async function payBy(buyer: Buyer, wallet: string): Promise<void> {
  await buyer.button(`Pay with ${wallet}`).click();
  const sheet = buyer.page.getByRole('dialog', { name: wallet });
  await expect(sheet.getByRole('heading')).toHaveText(await total(buyer));
  await sheet.getByRole('button', { name: 'Authorise' }).click();
}

/** What the checkout says is to be paid. */
async function total(buyer: Buyer): Promise<RegExp> {
  const text = await buyer.checkout
    .getByText(/€\d+\.\d\d/)
    .last()
    .innerText();
  return new RegExp(text.replaceAll(/[^\d.]/g, '').replace('.', '\\.'));
}

test.describe('each way to pay leads to an active vignette', () => {
  test('a card', async ({ page, shop }) => {
    const buyer = await buyerAtPay(page, 'paid@example.com', 'B-PT 101');
    await buyer.card();
    await buyer.pay();
    await buyer.seesActive();
    expect(shop.ordersFor('B-PT101').map(({ paymentType }) => paymentType)).toEqual(['CARD']);
  });

  test('the payment page of the vendor', async ({ page, shop }) => {
    const buyer = await buyerAtPay(page, 'someone@example.com', 'B-PT 102');
    await buyer.choose('Payment page');
    await buyer.pay();
    await answerBank(page, 'Pay now');
    await expect(page).toHaveURL(PAGE);
    await buyer.seesActive();
    expect(shop.ordersFor('B-PT102').map(({ paymentType }) => paymentType)).toEqual(['LINK']);
  });

  for (const [index, name] of REDIRECTS.entries()) {
    test(`${name}: there and back to the same page`, async ({ page, shop }) => {
      const buyer = await buyerAtPay(page, 'someone@example.com', `B-PT 11${index}`);
      await buyer.choose(name);
      await buyer.pay();
      await expect(page.getByText(name, { exact: true })).toBeVisible();
      await answerBank(page, 'Confirm payment');
      await expect(page).toHaveURL(PAGE);
      await buyer.seesActive();
      expect(shop.ordersFor(`B-PT11${index}`)).toHaveLength(1);
    });
  }

  for (const [index, name] of WALLETS.entries()) {
    test(`${name}: with its own button, without leaving the page`, async ({ page, shop, context }) => {
      const orders = watchOrders(context);
      const buyer = await buyerAtPay(page, 'someone@example.com', `B-PT 12${index}`);
      await buyer.choose(name);
      await expect(buyer.button(/^Pay €/)).toHaveCount(0);
      await payBy(buyer, name);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(page).toHaveURL(PAGE);
      await buyer.seesActive();
      expect(orders.statuses).toEqual([201]);
      expect(shop.ordersFor(`B-PT12${index}`)).toHaveLength(1);
    });
  }
});

test.describe('a declined payment says so, and the second try pays the same order', () => {
  for (const [index, name] of REDIRECTS.entries()) {
    test(`${name}: refused on the other page`, async ({ page, shop }) => {
      const buyer = await buyerAtPay(page, 'someone@example.com', `B-PT 13${index}`);
      await buyer.choose(name);
      await buyer.pay();
      await answerBank(page, 'Decline');
      await expect(buyer.heading('Pay for your order')).toBeVisible();
      await expect(
        buyer.checkout.getByRole('paragraph').filter({ hasText: 'You did not confirm the payment with your bank.' }),
      ).toBeVisible();
      await expect(buyer.checkout.getByText('Paid', { exact: true })).toHaveCount(0);
      const reference = await buyer.reference();
      await buyer.button('Try again').click();
      await answerBank(page, 'Confirm payment');
      await buyer.seesPaid();
      expect(await buyer.reference()).toBe(reference);
      expect(shop.ordersFor(`B-PT13${index}`)).toHaveLength(1);
    });
  }

  for (const [index, name] of WALLETS.entries()) {
    test(`${name}: refused in the page`, async ({ page, shop, context }) => {
      const orders = watchOrders(context);
      const buyer = await buyerAtPay(page, 'stripe-decline@example.com', `B-PT 14${index}`);
      await buyer.choose(name);
      await payBy(buyer, name);
      await expect(
        buyer.checkout.getByRole('paragraph').filter({ hasText: 'Your bank declined the payment.' }),
      ).toBeVisible();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      const reference = await buyer.reference();
      await payBy(buyer, name);
      await buyer.seesPaid();
      expect(await buyer.reference()).toBe(reference);
      expect(orders.keys).toHaveLength(1);
      expect(shop.ordersFor(`B-PT14${index}`)).toHaveLength(1);
    });
  }
});

test.describe('a wallet', () => {
  test('is offered only where the browser has it', async ({ page, context }) => {
    const buyer = await buyerAtPay(page, 'someone@example.com', 'B-PT 151', '/');
    await expect(buyer.radio('Google Pay')).toBeVisible();
    await expect(buyer.radio('Apple Pay')).toHaveCount(0);
    const none = await buyerAtPay(await context.newPage(), 'someone@example.com', 'B-PT 151', '/?google-pay=off');
    await expect(none.radio('Card')).toBeVisible();
    await expect(none.radio(/(Google|Apple) Pay/)).toHaveCount(0);
  });

  test('whose sheet is closed orders nothing', async ({ page, shop, context }) => {
    const orders = watchOrders(context);
    const buyer = await buyerAtPay(page, 'someone@example.com', 'B-PT 152');
    await buyer.choose('Google Pay');
    await buyer.button('Pay with Google Pay').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await expect(buyer.button('Pay with Google Pay')).toBeFocused();
    await buyer.choose('Card');
    await expect(buyer.button('Pay with Google Pay')).toHaveCount(0);
    expect(orders.keys).toEqual([]);
    expect(shop.ordersFor('B-PT152')).toEqual([]);
  });

  test('is tried again with the same key when the vendor does not answer', async ({ page, shop, context }) => {
    const orders = watchOrders(context);
    const buyer = new Buyer(page);
    await page.clock.install();
    await page.goto(PAGE);
    await buyer.fillIn('unavailable@example.com', 'B-PT 153');
    await buyer.choose('Google Pay');
    await payBy(buyer, 'Google Pay');
    for (const left of ['4 tries left', '3 tries left']) {
      await expect(buyer.checkout.getByText(left)).toBeVisible();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await page.clock.fastForward(61_000);
    }
    await expect(buyer.heading('Pay for your order')).toBeVisible();
    await payBy(buyer, 'Google Pay');
    await buyer.seesPaid();
    expect(orders.statuses).toEqual([503, 503, 201]);
    expect(new Set(orders.keys).size).toBe(1);
    expect(shop.ordersFor('B-PT153')).toHaveLength(1);
  });
});

test('what does not take the currency is not offered', async ({ page }) => {
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('<vignette-checkout', '<vignette-checkout currency="CZK"');
    await route.fulfill({ response, body });
  });
  const buyer = await buyerAtPay(page, 'someone@example.com', 'B-PT 161', '/');
  await expect(buyer.radio('Card')).toBeVisible();
  await expect(buyer.radio('Google Pay')).toBeVisible();
  await expect(buyer.radio(/iDEAL|Bancontact|Revolut Pay/)).toHaveCount(0);
});
