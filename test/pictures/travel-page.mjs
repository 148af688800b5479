import { activeOrder, openBuyer } from './open-buyer.mjs';
import { sheet } from './sheet.mjs';

/** @typedef {import('./open-buyer.mjs').Studio} Studio */

/** Pixels; all together the picture is 1280 wide, as a laptop. */
const [READING, REVIEW, ACTIVE, TALL] = [580, 332, 368, 980];

/**
 * The travel page as it is read on a large screen, bright; its checkout dark before it is paid; and with an active order.
 *
 * @param {Studio} studio
 * @returns {AsyncGenerator<[name: string, png: Buffer]>}
 */
export async function* travelPagePictures(studio) {
  const page = await openBuyer(studio, { width: READING, height: TALL });
  await page.choose(/Austria/);
  const above = page.page.getByRole('heading', { name: 'Before you set off' });
  await above.evaluate((heading) => heading.scrollIntoView());
  await page.isDrawn();
  const reading = await page.page.screenshot({ animations: 'disabled' });

  const review = await openBuyer(studio, { width: REVIEW, colorScheme: 'dark' });
  await review.toPeriod('Austria');
  await review.toPlate();
  await review.fillPlate('M-AE 2821');
  await review.toReview();

  const active = await openBuyer(studio, { width: ACTIVE, address: await activeOrder(studio) });
  const shots = [
    { png: reading, width: READING },
    { png: await review.picture(), width: REVIEW },
    { png: await active.picture(), width: ACTIVE },
  ];
  const groups = shots.map(({ png, width }) => ({ title: '', width, shots: [{ png, label: '', crop: TALL }] }));
  yield [
    'checkout.png',
    await sheet(studio.browser, groups, { width: READING + REVIEW + ACTIVE, colors: 256, flush: true }),
  ];
}
