import type { FrameLocator, Page } from '@playwright/test';
import { Buyer } from '../../support/buyer.js';
import type { Embedding } from '../matrix.js';

/** Apple Pay is in no browser of the tests; the stand-in for Stripe has it where the address says so. */
const WALLETS = 'apple-pay=on';

/** What a page with the checkout adds to its address, or to the one of its frame. */
export interface Addition {
  /** Without the question mark. */
  readonly query?: string;
  /** Without the hash. */
  readonly fragment?: string;
}

/**
 * Opens a page that has the checkout: the shop's own one with the script tag, or one of another origin with nothing but
 * a frame. Gives the buyer in front of it.
 */
export async function openSite(page: Page, shop: string, how: Embedding, addition: Addition = {}): Promise<Buyer> {
  const query = addition.query === undefined ? WALLETS : `${WALLETS}&${addition.query}`;
  const fragment = addition.fragment === undefined ? '' : `#${addition.fragment}`;
  if (how === 'script') {
    // From the same page a new fragment alone would not load it again.
    if (fragment) await page.goto('about:blank');
    await page.goto(`${shop}/?${query}${fragment}`);
  } else {
    const other = shop.replace('//localhost', '//127.0.0.1');
    // The page's own frame is German; it is not waited for.
    await page.goto(`${other}/affiliate.html`, { waitUntil: 'commit' });
    const address = `${shop}/iframe/?locale=en&theme=light&${query}${fragment}`;
    await page.locator('iframe').evaluate((frame, src) => frame.setAttribute('src', src), address);
  }
  return new Buyer(page, checkoutPlace(page));
}

/** Whether a page has the checkout in a frame. */
export const isFramed = (page: Page): boolean => new URL(page.url()).pathname === '/affiliate.html';

/** Where a page has the checkout, and what Stripe puts over it. */
export const checkoutPlace = (page: Page): Page | FrameLocator => (isFramed(page) ? page.frameLocator('iframe') : page);
