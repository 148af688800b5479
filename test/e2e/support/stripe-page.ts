import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';

const STRIPE = 'https://js.stripe.com';
const CORS = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };

/** What becomes of a request for Stripe.js: nothing, or the script, after so many milliseconds. */
export type StripeAnswer = 'blocked' | { readonly after: number };

/**
 * Takes Stripe.js out of the demo page, which then loads it from Stripe's own address, under a policy that allows that and
 * still demands Trusted Types. What is served there is the stand-in.
 */
export async function loadStripeFromStripe(page: Page, answer: () => StripeAnswer): Promise<void> {
  await changeDemoPage(page, (body) => body.replace('<script src="/sandbox/stripe.js"></script>', ''));
  await page.route(`${STRIPE}/endive/stripe.js`, async (route) => {
    const given = answer();
    if (given === 'blocked') return route.abort('blockedbyclient');
    await new Promise((resolve) => setTimeout(resolve, given.after));
    await route.fulfill({
      contentType: 'text/javascript',
      body: readFileSync('dist/web/sandbox/stripe.js', 'utf8'),
    });
  });
  await page.route(`${STRIPE}/sandbox/**`, (route) => passOn(page, route));
}

/** Changes the text of the demo page on its way, and lets it load from and ask Stripe's address. */
export async function changeDemoPage(page: Page, change: (body: string) => string): Promise<void> {
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const headers = response.headers();
    const policy = headers['content-security-policy'] ?? '';
    const open = policy.replaceAll(/(script-src|connect-src)/g, `$1 ${STRIPE}`);
    await route.fulfill({
      response,
      headers: { ...headers, 'content-security-policy': open },
      body: change(await response.text()),
    });
  });
}

/** What the stand-in asks at Stripe's address, the sandbox answers. */
async function passOn(page: Page, route: Route): Promise<void> {
  const request = route.request();
  if (request.method() === 'OPTIONS') return route.fulfill({ status: 204, headers: CORS });
  const { pathname } = new URL(request.url());
  const response = await route.fetch({ url: new URL(pathname, page.url()).href });
  await route.fulfill({ response, headers: { ...response.headers(), ...CORS } });
}
