import { expect, type Page, type Request, test } from '@playwright/test';
import { Buyer } from './support/buyer.js';

const isCreate = (request: Request): boolean =>
  request.method() === 'POST' && new URL(request.url()).pathname === '/api/orders';

/** A tab with the form filled in up to the payment page, and the requests in which it places orders. */
async function tabAtPay(page: Page, plate: string): Promise<{ buyer: Buyer; creates: Request[] }> {
  const creates: Request[] = [];
  page.on('request', (request) => {
    if (isCreate(request)) creates.push(request);
  });
  await page.goto('/');
  const buyer = new Buyer(page);
  await buyer.fillIn('paid@example.com', plate);
  await buyer.choose('Payment page');
  return { buyer, creates };
}

test.describe('two tabs', () => {
  test('in which Pay is pressed make one order: the second waits, says so, and follows the first', async ({
    context,
  }) => {
    const [first, second] = [await context.newPage(), await context.newPage()];
    const one = await tabAtPay(first, 'B-AB 401');
    const two = await tabAtPay(second, 'B-AB 401');
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await first.route('**/api/orders', async (route) => {
      await held;
      await route.continue();
    });

    await one.buyer.pay();
    await two.buyer.pay();
    await expect(two.buyer.heading('You are paying in another tab')).toBeVisible();
    letGo();
    await expect(second.getByText('Your order is saved.')).toBeVisible();
    await expect(first.getByRole('button', { name: 'Pay now' })).toBeVisible();
    expect([one.creates.length, two.creates.length]).toEqual([1, 0]);

    await first.getByRole('button', { name: 'Pay now' }).click();
    await two.buyer.seesPaid();
  });

  test('let the buyer of the waiting one back to the form', async ({ context }) => {
    const [first, second] = [await context.newPage(), await context.newPage()];
    const one = await tabAtPay(first, 'B-AB 402');
    const two = await tabAtPay(second, 'B-AB 402');
    await first.route('**/api/orders', () => undefined);
    await one.buyer.pay();
    await two.buyer.pay();
    await two.buyer.button('Back to the form').click();
    await expect(two.buyer.heading('How would you like to pay?')).toBeVisible();
    expect(two.creates).toEqual([]);
  });
});

test('an order that waits for its payment can be left; the same vignette finds it again, and no reload does', async ({
  page,
}) => {
  const { buyer, creates } = await tabAtPay(page, 'B-AB 403');
  await buyer.pay();
  await page
    .getByRole('link', { name: 'Leave without answering' })
    .or(page.getByText('Leave without answering'))
    .click();
  const reference = await buyer.reference();
  await buyer.button('Leave this order and go back to the form').click({ timeout: 20_000 });
  await expect(buyer.heading('Which vehicle is it for?')).toBeVisible();
  await page.reload();
  await expect(buyer.heading('Which country')).toBeVisible();

  await buyer.fillIn('paid@example.com', 'B-AB 403');
  await buyer.choose('Payment page');
  await buyer.pay();
  await expect(page.getByText('Your order is saved.')).toBeVisible();
  expect(await buyer.reference()).toBe(reference);
  expect(creates).toHaveLength(1);
});
