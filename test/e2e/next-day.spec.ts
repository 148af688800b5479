import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { Buyer } from './support/buyer.js';
import { test } from './support/shop.js';

test.describe('the next day', () => {
  test('the link on the screen opens the same order on another device, and is gone from the address', async ({
    page,
    browser,
  }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('paid@example.com', 'B-ND 101');
    await buyer.card();
    await buyer.pay();
    await buyer.seesActive();
    const reference = await buyer.reference();
    const link = await buyer.checkout.getByRole('link', { name: 'Link to this order' }).getAttribute('href');

    for (let opening = 0; opening < 2; opening++) {
      const device = await browser.newContext({ locale: 'en-GB' });
      const other = new Buyer(await device.newPage());
      await other.page.goto(link ?? '');
      await other.seesActive();
      expect(await other.reference()).toBe(reference);
      expect(other.page.url()).not.toContain('vignette-order');
      await device.close();
    }
  });

  test('the confirmation is a PDF, and its link opens the order too', async ({ page, browser }) => {
    const buyer = new Buyer(page);
    await page.goto('/');
    await buyer.fillIn('paid@example.com', 'B-ND 102');
    await buyer.card();
    await buyer.pay();
    await buyer.seesActive();
    const reference = await buyer.reference();
    const saved = page.waitForEvent('download');
    await buyer.button('Open confirmation').click();
    const pdf = readFileSync(await (await saved).path(), 'latin1');
    expect(pdf).toMatch(/^%PDF-1\.\d/);
    const [, link = ''] = /\/URI \((http[^)]+#vignette-order=[^)]+)\)/.exec(pdf) ?? [];

    const device = await browser.newContext({ locale: 'en-GB' });
    const other = new Buyer(await device.newPage());
    await other.page.goto(link);
    await other.seesActive();
    expect(await other.reference()).toBe(reference);
    await device.close();
  });
});
