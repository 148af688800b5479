import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { firstFormFiles } from '../sizes/loaded.mjs';
import { Buyer } from './support/buyer.js';

const isOurs = (path: string) => path.startsWith('/assets/') || path === '/vignette-checkout.js';

test('the first form needs exactly the files that are weighed', async ({ page }) => {
  const wanted = [...firstFormFiles()].map((file) => `/${file}`).sort();
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
  const buyer = new Buyer(page);
  await page.goto('/');
  await buyer.choose(/Austria/);
  await expect(buyer.radio(/Austria/)).toBeChecked();
  await expect(buyer.button('Continue')).toBeEnabled();
  expect([...loaded].sort()).toEqual(wanted);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
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
