import { expect } from '@playwright/test';
import { answerBank } from './support/bank.js';
import { Buyer } from './support/buyer.js';
import { addFrame, affiliateOrigin, openFramed } from './support/framed-checkout.js';
import { test } from './support/shop.js';

/** What docs/embedding.md tells integrators to write. */
const ALLOWED =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox ' +
  'allow-top-navigation-by-user-activation allow-downloads';

test.describe('in a sandboxed frame', () => {
  test('that may not leave its page, the buyer is told so and given the address', async ({ page, shop, context }) => {
    const buyer = await openFramed(page, shop.url, { sandbox: 'allow-scripts allow-same-origin allow-forms' });
    const here = page.url();
    await buyer.fillIn('3ds@example.com', 'B-FS 201');
    await buyer.card();
    await buyer.pay();
    const bank = (await buyer.bankLink.getAttribute('href')) ?? '';
    await buyer.bankLink.click();
    await expect(buyer.checkout.getByText('this page does not let the checkout open').first()).toBeVisible();
    await expect(buyer.checkout.getByRole('status')).toContainText('Copy this address');
    await expect(buyer.checkout.getByLabel('Address of the payment page')).toHaveValue(bank);
    await buyer.button('Copy the address').click();
    await expect(buyer.checkout.getByRole('status')).toHaveText('The address has been copied.');
    expect(page.url()).toBe(here);
    expect(context.pages()).toHaveLength(1);
    // What the buyer does with it then.
    const tab = await context.newPage();
    await tab.goto(bank);
    await answerBank(tab, 'Confirm payment');
    await new Buyer(tab).seesPaid();
    await buyer.seesPaid();
    expect(shop.ordersFor('B-FS201')).toHaveLength(1);
  });

  test('that the script stands beside, the page itself goes to the bank', async ({ page, shop }) => {
    const sandbox = 'allow-scripts allow-same-origin allow-forms';
    const buyer = await openFramed(page, shop.url, { sandbox, host: true });
    await buyer.fillIn('3ds@example.com', 'B-FS 202');
    await buyer.card();
    await buyer.pay();
    await answerBank(page, 'Confirm payment');
    await new Buyer(page).seesPaid();
  });

  test('that is allowed what the guide says, both links lead to the bank', async ({ page, shop, context }) => {
    const buyer = await openFramed(page, shop.url, { sandbox: ALLOWED });
    await buyer.fillIn('3ds@example.com', 'B-FS 203');
    await buyer.card();
    await buyer.pay();
    const opened = context.waitForEvent('page');
    await buyer.checkout.getByRole('link', { name: 'Open in a new tab instead' }).click();
    const tab = await opened;
    await expect(tab).toHaveURL(/\/sandbox\/bank\//);
    await tab.close();
    await buyer.bankLink.click();
    await answerBank(page, 'Confirm payment');
    await new Buyer(page).seesPaid();
    expect(shop.ordersFor('B-FS203')).toHaveLength(1);
  });

  test('without an origin of its own, the buyer reads that it cannot work, and the author how it can', async ({
    page,
    shop,
  }) => {
    const errors: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`${affiliateOrigin(shop.url)}/index`);
    await addFrame(page, { sandbox: 'allow-scripts allow-forms', src: `${shop.url}/iframe/?locale=de` });
    const text = page.frameLocator('iframe').getByRole('alert');
    await expect(text).toContainText('Der Shop ist nicht richtig eingerichtet.');
    expect(errors).toEqual([expect.stringContaining(`Write: <iframe sandbox="${ALLOWED}" …></iframe>`)]);
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
  });
});
