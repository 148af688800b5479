import { expect } from '@playwright/test';
import { hearAnnouncements } from './support/announcements.js';
import { test } from './support/ordinary-window.js';
import { openSite } from './support/site.js';

test('an announcement that the relay has said nothing of is noticed as such, also in a frame', async ({
  context,
  page,
  shop,
}) => {
  const heard = await hearAnnouncements(context);
  for (const how of ['script', 'frame'] as const) {
    const { checkout } = await openSite(page, shop.url, how);
    await checkout.evaluate((element) => {
      element.dispatchEvent(new Event('vignette-paid', { bubbles: true, composed: true }));
    });
  }
  const unfounded = { event: 'vignette-paid', relaySaidSo: false };
  await expect.poll(() => heard).toEqual([unfounded, unfounded]);
});
