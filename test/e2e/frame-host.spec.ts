import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { answerBank } from './support/bank.js';
import { Buyer } from './support/buyer.js';
import { collectEvents } from './support/events.js';
import { addFrame, affiliateOrigin, openFramed } from './support/framed-checkout.js';
import { test } from './support/shop.js';

const RETURN_PAGE = /\/iframe\/return\/\?[^#]*$/;

const frameOf = (page: Page): Locator => page.locator('iframe');
const heightOf = (frame: Locator): Promise<number> => frame.evaluate((element) => element.clientHeight);
/** What in the frame would have to be scrolled to. */
const hiddenBelow = (page: Page): Promise<number> =>
  page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((root) => root.scrollHeight - root.clientHeight);

/** Gives the page's own code the last word on the redirect, and notes what it is told. */
async function onRedirect(page: Page, prevent: boolean): Promise<() => unknown> {
  let told: unknown;
  await page.exposeFunction('noteRedirect', (detail: unknown) => (told = detail));
  await page.evaluate((isPrevented) => {
    document.addEventListener('vignette-redirect', (event) => {
      if (isPrevented) event.preventDefault();
      const note: unknown = Reflect.get(window, 'noteRedirect');
      if (typeof note === 'function') note(Reflect.get(event, 'detail'));
    });
  }, prevent);
  return () => told;
}

test.describe('with the host script beside the frame', () => {
  test('the frame is as high as what is in it, step by step', async ({ page, shop }) => {
    const buyer = await openFramed(page, shop.url, { host: true });
    await expect(buyer.heading('Which country are you driving in?')).toBeVisible();
    await expect.poll(() => hiddenBelow(page)).toBe(0);
    const first = await heightOf(frameOf(page));
    await buyer.country('Austria');
    await expect(buyer.heading('What are you driving?')).toBeVisible();
    await expect.poll(() => heightOf(frameOf(page))).not.toBe(first);
    await expect.poll(() => hiddenBelow(page)).toBe(0);
    await page.setViewportSize({ width: 360, height: 700 });
    await expect.poll(() => hiddenBelow(page)).toBe(0);
    const settled = await heightOf(frameOf(page));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    expect(await heightOf(frameOf(page))).toBe(settled);
  });

  test('the page hears what happens, and goes to the bank by itself', async ({ page, shop }) => {
    const buyer = await openFramed(page, shop.url, { host: true });
    const events = await collectEvents(page);
    const redirect = await onRedirect(page, false);
    await buyer.fillIn('3ds@example.com', 'B-FH 101');
    await buyer.card();
    await buyer.pay();
    await answerBank(page, 'Confirm payment');
    await expect(page).toHaveURL(RETURN_PAGE);
    await new Buyer(page).seesPaid();
    const types = (await events()).map(({ type }) => type);
    for (const name of ['step', 'plate-check', 'order', 'payment-start', 'redirect']) {
      expect(types).toContain(`vignette-${name}`);
    }
    expect(types.indexOf('vignette-order')).toBeLessThan(types.indexOf('vignette-redirect'));
    expect(types.filter((name) => name === 'vignette-redirect')).toHaveLength(1);
    expect(redirect()).toEqual({
      orderId: expect.any(String),
      url: expect.stringMatching(/^http:\/\/localhost:\d+\/sandbox\/bank\//),
    });
    expect(shop.ordersFor('B-FH101')).toHaveLength(1);
  });

  test('the page goes to the vendor’s payment page too', async ({ page, shop }) => {
    const buyer = await openFramed(page, shop.url, { host: true });
    await buyer.fillIn('someone@example.com', 'B-FH 102');
    await buyer.choose('Payment page');
    await buyer.pay();
    await answerBank(page, 'Pay now');
    await expect(page).toHaveURL(RETURN_PAGE);
    await new Buyer(page).seesPaid();
    expect(shop.ordersFor('B-FH102')).toHaveLength(1);
  });

  test('a page that prevents the redirect stays, and the frame has the link', async ({ page, shop }) => {
    const buyer = await openFramed(page, shop.url, { host: true });
    const redirect = await onRedirect(page, true);
    const here = page.url();
    await buyer.fillIn('3ds@example.com', 'B-FH 103');
    await buyer.card();
    await buyer.pay();
    await expect(buyer.bankLink).toBeVisible();
    await expect.poll(redirect).toMatchObject({ url: await buyer.bankLink.getAttribute('href') });
    expect(page.url()).toBe(here);
    await buyer.bankLink.click();
    await answerBank(page, 'Confirm payment');
    await new Buyer(page).seesPaid();
  });

  test('back from the bank by the back button nothing moves by itself', async ({ page, shop }) => {
    const buyer = await openFramed(page, shop.url, { host: true });
    const here = page.url();
    await buyer.fillIn('3ds@example.com', 'B-FH 104');
    await buyer.card();
    await buyer.pay();
    await expect(page).toHaveURL(/\/sandbox\/bank\//);
    await page.goBack();
    await expect(page).toHaveURL(here);
    await expect(page.frameLocator('iframe').getByRole('heading')).toBeVisible();
    await expect.poll(() => hiddenBelow(page)).toBe(0);
    expect(page.url()).toBe(here);
    expect(shop.ordersFor('B-FH104')).toHaveLength(1);
  });

  test('a frame that does not come is told to the page after ten seconds', async ({ page, shop }) => {
    await page.clock.install();
    await page.route('**/iframe/?*', (route) => route.abort());
    await page.goto(`${affiliateOrigin(shop.url)}/affiliate-host.html`);
    const late = await page.evaluateHandle(() => {
      const heard: string[] = [];
      document.addEventListener('vignette-frame-timeout', ({ type }) => heard.push(type));
      return heard;
    });
    await page.waitForFunction(() => window.vignetteFrames !== undefined);
    await page.clock.runFor(9_000);
    expect(await late.jsonValue()).toEqual([]);
    await page.clock.runFor(2_000);
    expect(await late.jsonValue()).toEqual(['vignette-frame-timeout']);
  });
});

test.describe('a page that loads the host script twice', () => {
  // The demo's own policy lets no other code load a script.
  test.use({ bypassCSP: true });

  test('hears everything once, connects a later frame by hand, and lets go of it', async ({ page, shop }) => {
    await page.goto(`${affiliateOrigin(shop.url)}/index`);
    const events = await collectEvents(page);
    for (let n = 0; n < 2; n++) await page.addScriptTag({ url: `${shop.url}/iframe/host.js` });
    const buyer = await addFrame(page, { src: `${shop.url}/iframe/?locale=en` });
    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      if (frame) window.vignetteFrames?.connect(frame);
    });
    await expect(buyer.heading('Which country are you driving in?')).toBeVisible();
    await expect.poll(async () => (await events()).filter(({ type }) => type === 'vignette-ready').length).toBe(1);
    await expect.poll(() => hiddenBelow(page)).toBe(0);
    await page.evaluate(() => window.vignetteFrames?.disconnect());
    const height = await heightOf(frameOf(page));
    await buyer.country('Austria');
    await expect(buyer.heading('What are you driving?')).toBeVisible();
    expect(await heightOf(frameOf(page))).toBe(height);
  });
});
