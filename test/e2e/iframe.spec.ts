import { expect } from '@playwright/test';
import { test } from './support/affiliate.js';
import { answerBank } from './support/bank.js';
import { Buyer } from './support/buyer.js';

/** The page for the way back, without anything that opens the order. */
const RETURN_PAGE = /^http:\/\/localhost:\d+\/iframe\/return\/\?(?!.*(secret|payment_intent))[^#]*$/;

test.describe('in a frame on a page of another origin, a buyer buys a vignette', () => {
  test('over a link to the bank; the page the bank returns to follows the order alone', async ({ page, affiliate }) => {
    const buyer = await affiliate.open();
    await buyer.fillIn('3ds@example.com');
    await buyer.card();
    await buyer.pay();
    await expect(buyer.bankLink).toHaveAttribute('target', '_top');
    await buyer.bankLink.click();
    await answerBank(page, 'Confirm payment');
    await expect(page).toHaveURL(RETURN_PAGE);
    await new Buyer(page).seesActive();
  });

  test('with the bank in a new tab; the frame hears of it by itself', async ({ page, context, affiliate }) => {
    const buyer = await affiliate.open();
    await buyer.fillIn('3ds@example.com');
    await buyer.card();
    await buyer.pay();
    const opened = context.waitForEvent('page');
    await buyer.checkout.getByRole('link', { name: 'Open in a new tab instead' }).click();
    const tab = await opened;
    await answerBank(tab, 'Confirm payment');
    await new Buyer(tab).seesPaid();
    expect(await tab.evaluate(() => window.opener)).toBeNull();
    await buyer.seesActive();
    await expect(page).toHaveURL(affiliate.url);
  });

  test('with iDEAL, for which Stripe takes the whole page to the bank', async ({ page, affiliate }) => {
    const buyer = await affiliate.open();
    await buyer.fillIn('stripe-success@example.com');
    await buyer.choose('iDEAL');
    await buyer.pay();
    await answerBank(page, 'Confirm payment');
    await expect(page).toHaveURL(RETURN_PAGE);
    await new Buyer(page).seesPaid();
  });

  test('on the payment page of the vendor', async ({ page, affiliate }) => {
    const buyer = await affiliate.open();
    await buyer.fillIn('someone@example.com');
    await buyer.choose('Payment page');
    await buyer.pay();
    await buyer.checkout.getByRole('link', { name: 'Continue to the payment page' }).click();
    await answerBank(page, 'Pay now');
    await expect(page).toHaveURL(RETURN_PAGE);
    await new Buyer(page).seesPaid();
  });
});

test.describe('the address of the frame', () => {
  test('says language and theme, and nothing else', async ({ page, affiliate }) => {
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    const evil = 'countries=CZ&api=https://evil.example&preset=winter-austria&currency=CZK&email=a@evil.example';
    const buyer = await affiliate.open(`locale=en&theme=dark&${evil}&position=bottom-right`);
    const countries = buyer.checkout.getByRole('radio');
    await expect(countries).toHaveCount(12);
    await expect(buyer.checkout.getByText('from €', { exact: false })).toHaveCount(12);
    await expect(page.frameLocator('iframe').locator('html')).toHaveCSS('color-scheme', 'dark');
    await buyer.upToPlate();
    await buyer.plate('Germany', 'B-AB 123');
    await expect(buyer.checkout.getByLabel('E-mail')).toHaveValue('');
    const { host } = new URL(affiliate.checkout);
    expect([...hosts].sort()).toEqual([host.replace('localhost', '127.0.0.1'), host]);
  });

  test('has a page of its name in the language of the buyer', async ({ page, affiliate }) => {
    await affiliate.open('locale=de');
    await expect.poll(() => Promise.all(page.frames().map((frame) => frame.title()))).toContain('Vignette kaufen');
    await page.goto(`${new URL(affiliate.checkout).origin}/iframe/return/?locale=de`);
    await expect(page).toHaveTitle('Vignette kaufen');
  });

  test('with an unknown language and theme gets the defaults and one message for each', async ({ page, affiliate }) => {
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    const buyer = await affiliate.open('locale=tlh&theme=neon');
    await expect(buyer.heading('Which country are you driving in?')).toBeVisible();
    await expect(page.frameLocator('iframe').locator('html')).toHaveCSS('color-scheme', 'light dark');
    await buyer.country('Austria');
    await expect(buyer.heading('What are you driving?')).toBeVisible();
    expect(warnings).toEqual([expect.stringContaining('"tlh"'), expect.stringContaining('"neon"')]);
  });
});

test('the page the bank returns to cannot be framed', async ({ page, affiliate }) => {
  const buyer = await affiliate.open();
  await buyer.fillIn('3ds@example.com');
  await buyer.card();
  await buyer.pay();
  await buyer.bankLink.click();
  const returned = page.waitForResponse((response) => new URL(response.url()).pathname.startsWith('/iframe/'));
  await answerBank(page, 'Confirm payment');
  const policy = (await (await returned).allHeaders())['content-security-policy'];
  expect(policy).toContain("frame-ancestors 'none'");
});

test('the bank refuses to be shown in a frame', async ({ page, affiliate }) => {
  const buyer = await affiliate.open();
  await buyer.fillIn('3ds@example.com');
  await buyer.card();
  await buyer.pay();
  const bank = (await buyer.bankLink.getAttribute('href')) ?? '';
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await affiliate.show(bank);
  expect((await refused).text()).toContain(affiliate.checkout);
  await expect(page.frameLocator('iframe').getByRole('button')).toHaveCount(0);
});
