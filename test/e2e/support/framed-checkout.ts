import type { Page } from '@playwright/test';
import { Buyer } from './buyer.js';

/** How the checkout stands on the affiliate's page. */
export interface Embedding {
  /** With the script beside the frame. */
  readonly host?: boolean;
  /** The frame's `sandbox`; none when absent. */
  readonly sandbox?: string;
}

/** Origin of the affiliate's page, on the same server as the checkout. */
export function affiliateOrigin(checkout: string): string {
  return new URL(checkout).origin.replace('localhost', '127.0.0.1');
}

/** Opens a page of another origin than the checkout's, and the English checkout in the frame on it. */
export async function openFramed(page: Page, checkout: string, { host = false, sandbox }: Embedding): Promise<Buyer> {
  await page.goto(`${affiliateOrigin(checkout)}/affiliate${host ? '-host' : ''}.html`);
  await page.locator('iframe').evaluate(
    (frame, { src, flags }) => {
      if (flags !== undefined) frame.setAttribute('sandbox', flags);
      frame.setAttribute('src', src);
    },
    { src: `${new URL(checkout).origin}/iframe/?locale=en&theme=light`, flags: sandbox },
  );
  return new Buyer(page, page.frameLocator('iframe'));
}

/** Puts a frame with these attributes into the page that is open. */
export async function addFrame(page: Page, attributes: Readonly<Record<string, string>>): Promise<Buyer> {
  await page.evaluate((all) => {
    const frame = document.createElement('iframe');
    for (const [name, value] of Object.entries(all)) frame.setAttribute(name, value);
    document.body.prepend(frame);
  }, attributes);
  return new Buyer(page, page.frameLocator('iframe'));
}
