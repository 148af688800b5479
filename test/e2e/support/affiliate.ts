import { test as base } from '@playwright/test';
import { Buyer } from './buyer.js';

/** A page on another origin than the checkout, which it shows in a frame. */
export interface Affiliate {
  readonly url: string;
  /** Where the checkout is: `http://localhost:4391`. */
  readonly checkout: string;
  /** Opens the page and takes its frame to an address. */
  readonly show: (address: string) => Promise<void>;
  /** Opens the page with the checkout in its frame, which is told this query. */
  readonly open: (query?: string) => Promise<Buyer>;
}

/** Tests with an affiliate's page. */
export const test = base.extend<{ affiliate: Affiliate }>({
  affiliate: async ({ page, baseURL }, use) => {
    const { origin } = new URL(baseURL ?? '');
    const url = `${origin.replace('localhost', '127.0.0.1')}/affiliate.html`;
    const show = async (address: string) => {
      await page.goto(url);
      await page.locator('iframe').evaluate((frame, src) => frame.setAttribute('src', src), address);
    };
    const open = async (query = 'locale=en&theme=light') => {
      await show(`${origin}/iframe/?${query}`);
      return new Buyer(page, page.frameLocator('iframe'));
    };
    await use({ url, checkout: origin, show, open });
  },
});
