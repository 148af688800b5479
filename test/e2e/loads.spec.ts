import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { firstFormFiles, reviewFiles } from '../sizes/loaded.mjs';
import { Buyer } from './support/buyer.js';

const isOurs = (path: string) => path.startsWith('/assets/') || path === '/vignette-checkout.js';

/** Lets these files through and no other of ours; gives the ones that were asked for. */
async function letThrough(page: Page, wanted: readonly string[]): Promise<ReadonlySet<string>> {
  const loaded = new Set<string>();
  await page.route(
    ({ pathname }) => isOurs(pathname),
    async (route) => {
      const { pathname } = new URL(route.request().url());
      // Everything else never comes.
      if (!wanted.includes(pathname)) return;
      loaded.add(pathname);
      await route.continue();
    },
  );
  return loaded;
}

const paths = (files: ReadonlySet<string>) => [...files].map((file) => `/${file}`).sort();

test('the first form needs exactly the files that are weighed', async ({ page }) => {
  const wanted = paths(firstFormFiles());
  const loaded = await letThrough(page, wanted);
  const buyer = new Buyer(page);
  await page.goto('/');
  await buyer.choose(/Austria/);
  await expect(buyer.radio(/Austria/)).toBeChecked();
  await expect(buyer.button('Continue')).toBeEnabled();
  expect([...loaded].sort()).toEqual(wanted);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('the way to the review needs exactly the files that are weighed', async ({ page }) => {
  const wanted = paths(reviewFiles());
  const loaded = await letThrough(page, wanted);
  const buyer = new Buyer(page);
  await page.goto('/');
  await buyer.upToPlate();
  await buyer.plate('Germany', 'B-AB 123');
  await buyer.contact('paid@example.com');
  await expect(buyer.heading('Is everything right?')).toBeVisible();
  expect([...loaded].sort()).toEqual(wanted);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('what places the order comes while the review is read, and not before', async ({ page }) => {
  let asked = 0;
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/assets/order-effects-')) asked += 1;
  });
  const buyer = new Buyer(page);
  await page.goto('/');
  await buyer.upToPlate();
  await buyer.plate('Germany', 'B-AB 123');
  expect(asked).toBe(0);
  await buyer.contact('paid@example.com');
  await expect(buyer.heading('Is everything right?')).toBeVisible();
  await expect.poll(() => asked).toBe(1);
});

test('Stripe is asked for when the payment is near and not before', async ({ page }) => {
  let asked = 0;
  await page.route('https://js.stripe.com/**', (route) => {
    asked += 1;
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync('dist/web/sandbox/stripe.js', 'utf8') });
  });
  // A page without Stripe of its own, whose policy allows it.
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    const body = (await response.text()).replace('<script src="/sandbox/stripe.js"></script>', '');
    await route.fulfill({ response, headers, body });
  });
  const buyer = new Buyer(page);
  await page.goto('/');
  await buyer.upToPlate();
  expect(asked).toBe(0);
  await buyer.plate('Germany', 'B-AB 123');
  await buyer.contact('paid@example.com');
  await expect(buyer.heading('Is everything right?')).toBeVisible();
  await expect.poll(() => asked).toBe(1);
  await buyer.review();
  await buyer.card();
  expect(asked).toBe(1);
});

test('a whole purchase leaves nothing in the console', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  const buyer = new Buyer(page);
  await page.goto('/');
  await buyer.fillIn('paid@example.com');
  await buyer.card();
  await buyer.pay();
  await buyer.seesPaid();
  expect(said).toEqual([]);
});
