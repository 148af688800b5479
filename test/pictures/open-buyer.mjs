import { Buyer } from './buyer.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./open-demo.mjs').openDemo>>} Demo */
/** @typedef {{ browser: import('playwright').Browser, demo: Demo }} Studio */

/**
 * Opens the travel page of the demo for somebody whose clock stands still.
 *
 * @param {Studio} studio
 * @param {{ address?: string, width: number, height?: number, colorScheme?: 'light' | 'dark' }} options The address begins
 *   with `/`, or is a whole one.
 * @returns {Promise<Buyer>}
 */
export async function openBuyer(
  { browser, demo },
  { address = '/?locale=en', width, height = 900, colorScheme = 'light' },
) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: 'en-GB',
    timezoneId: 'Europe/Vienna',
    reducedMotion: 'reduce',
    colorScheme,
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(demo.now());
  const buyer = new Buyer(page);
  await buyer.open(new URL(address, demo.url).href);
  return buyer;
}

/**
 * Buys ten days of Austria, and lets so much time go by that the vignette is active.
 *
 * @param {Studio} studio
 * @returns {Promise<string>} The address that opens the order again.
 */
export async function activeOrder(studio) {
  const buyer = await openBuyer(studio, { width: 390 });
  await buyer.toPeriod('Austria');
  await buyer.toPlate();
  await buyer.fillPlate('M-AE 2821');
  await buyer.toReview();
  await buyer.buy();
  studio.demo.advance(60_000);
  await buyer.page.clock.setFixedTime(studio.demo.now());
  await buyer.heading('Your vignette is active');
  const link = await buyer.linkToOrder();
  await buyer.page.context().close();
  return link;
}
