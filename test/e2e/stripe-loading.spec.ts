import { expect } from '@playwright/test';
import { Buyer } from './support/buyer.js';
import { test } from './support/shop.js';
import { changeDemoPage, loadStripeFromStripe, type StripeAnswer } from './support/stripe-page.js';

const FAILED = 'The payment form could not be loaded.';

/** What stands in the checkout, as against what is only said. */
const told = (buyer: Buyer, text: string) => buyer.checkout.getByRole('paragraph').filter({ hasText: text });

test.describe('Stripe.js', () => {
  test('that is blocked is said to be so, and comes when the buyer tries again', async ({ page, shop }) => {
    let answer: StripeAnswer = 'blocked';
    await loadStripeFromStripe(page, () => answer);
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('paid@example.com', 'B-SL 102');
    await buyer.choose('Card');
    await expect(told(buyer, FAILED)).toBeVisible();
    await buyer.pay();
    await expect(told(buyer, FAILED).first()).toBeVisible();
    await expect(buyer.radio('Card')).toBeChecked();
    answer = { after: 0 };
    await buyer.button('Try again').click();
    await buyer.card();
    await expect(buyer.button('Try again')).toHaveCount(0);
    await buyer.pay();
    await buyer.seesPaid();
    expect(shop.ordersFor('B-SL102')).toHaveLength(1);
  });

  test('that is slow shows its form when it comes, late as it is', async ({ page, shop }) => {
    await loadStripeFromStripe(page, () => ({ after: 15_000 }));
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('paid@example.com', 'B-SL 103');
    await buyer.choose('Card');
    await expect(told(buyer, 'The payment form is loading…')).toBeVisible();
    await expect(told(buyer, FAILED)).toBeVisible();
    await expect(buyer.checkout.getByLabel('Card number')).toBeVisible();
    await expect(told(buyer, FAILED)).toHaveCount(0);
    await buyer.card();
    await buyer.pay();
    await buyer.seesPaid();
    expect(shop.ordersFor('B-SL103')).toHaveLength(1);
  });

  test('that the page uses with a key of its own serves both, and mixes nothing up', async ({ page, shop }) => {
    await changeDemoPage(page, (body) =>
      body.replace(
        '<script src="/sandbox/stripe.js"></script>',
        '<script src="/sandbox/stripe.js"></script><script src="/host.js" defer></script>',
      ),
    );
    await page.route('/host.js', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: `hostElements = Stripe('pk_sandbox_host').elements({ mode: 'payment', amount: 999, currency: 'eur' });
          document.body.append(Object.assign(document.createElement('div'), { id: 'host' }));
          hostElements.create('payment').mount('#host');`,
      }),
    );
    const keys: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/sandbox/stripe/v1/')) keys.push(request.headers()['authorization']);
    });
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('paid@example.com', 'B-SL 104');
    await buyer.choose('Card');
    await buyer.checkout.getByLabel('Card number').fill('4242 4242 4242 4242');
    await buyer.checkout.getByLabel('Expiration date').fill('12 / 34');
    await buyer.checkout.getByLabel('Security code').fill('123');
    await buyer.pay();
    await buyer.seesPaid();
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).not.toContain('pk_sandbox_host');
    expect(shop.ordersFor('B-SL104')).toHaveLength(1);
    await expect(page.locator('#host').getByLabel('Card number')).toHaveValue('');
    const submitted = await page.evaluate('hostElements.submit()');
    expect(submitted).toMatchObject({ error: { code: 'incomplete_number' } });
  });
});
