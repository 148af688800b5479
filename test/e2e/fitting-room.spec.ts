import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { PRESETS } from '../../src/config/preset-names.js';
import { LOCALES } from '../../src/i18n/locales.js';
import { THEMES } from '../../src/theme/theme-names.js';
import { Buyer } from './support/buyer.js';

/** Evaluated by the browser itself, so that the page's policy need not allow it. */
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const background = (page: Page) =>
  page.locator('vignette-checkout .view').evaluate((card) => getComputedStyle(card).backgroundColor);

const values = (page: Page, name: string) =>
  page
    .getByLabel(name, { exact: true })
    .evaluate((select) => Array.from(select.querySelectorAll('option'), ({ value }) => value));

const sorted = (names: readonly string[]) => [...names].sort();

test.describe('the fitting room', () => {
  test('offers all that is shipped', async ({ page }) => {
    await page.goto('/fitting-room');
    expect(sorted(await values(page, 'Theme'))).toEqual(sorted(['', 'own', 'page', ...THEMES]));
    expect(sorted(await values(page, 'Preset'))).toEqual(sorted(['', 'own', ...PRESETS]));
    expect(sorted(await values(page, 'Language'))).toEqual(sorted(['', ...LOCALES]));
  });

  test('puts theme, preset and language on; what was typed stays, and so does the step', async ({ page }) => {
    const buyer = new Buyer(page);
    await page.goto('/fitting-room');
    await buyer.upToPlate();
    await buyer.checkout.getByLabel('Country of registration').selectOption({ label: 'Germany' });
    const plate = buyer.checkout.getByLabel('Number plate', { exact: true });
    await plate.fill('B-AB 123');
    const before = await background(page);

    await page.getByLabel('Theme', { exact: true }).selectOption('bold');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect.poll(() => background(page)).not.toBe(before);
    await expect(plate).toHaveValue('B-AB 123');

    await page.getByLabel('Preset', { exact: true }).selectOption('rental-car');
    await expect(buyer.heading('Which rental car is it for?')).toBeVisible();
    await expect(plate).toHaveValue('B-AB 123');

    await page.getByLabel('Language', { exact: true }).selectOption('de');
    await expect(buyer.heading('Für welchen Mietwagen?')).toBeVisible();
    await expect(buyer.checkout.getByLabel('Kennzeichen', { exact: true })).toHaveValue('B-AB 123');
    expect(new URL(page.url()).search).toBe('?theme=bold&scheme=dark&preset=rental-car&locale=de');
  });

  test('shows the same to whoever opens its address, and gives the lines to paste', async ({ page, baseURL }) => {
    const origin = new URL(baseURL ?? '').origin;
    await page.goto('/fitting-room?theme=bold&scheme=dark&preset=kiosk&locale=de&width=390');
    const buyer = new Buyer(page);
    await expect(buyer.heading('Wohin fahren Sie?')).toBeVisible();
    expect(await buyer.checkout.evaluate((element) => element.clientWidth)).toBe(390);
    await expect(page.getByRole('region', { name: 'Into a page, with the script' })).toHaveText(
      `<script src="${origin}/vignette-checkout.js" async></script>\n` +
        `<vignette-checkout api="${origin}/api" locale="de" theme="bold-dark" preset="kiosk"></vignette-checkout>`,
    );
    await expect(page.getByRole('region', { name: 'Without a script, as a frame' })).toContainText(
      `src="${origin}/iframe/?locale=de&amp;theme=bold-dark"`,
    );
    await expect(page.getByText('it leaves out: preset.')).toBeVisible();
  });

  test('wears a theme while it is typed, and says each time what is wrong with it', async ({ page }) => {
    await page.goto('/fitting-room');
    await expect(new Buyer(page).button('Continue')).toBeVisible();
    await page.getByText('A theme of your own').click();
    const text = page.getByLabel('Theme as JSON');
    const said = page.locator('#own-theme-said');
    const theme = (surface: string) => JSON.stringify({ color: { $type: 'color', surface: { $value: surface } } });

    await text.fill(theme('#fff4e0'));
    await expect.poll(() => background(page)).toBe('rgb(255, 244, 224)');
    await expect(page.getByLabel('Theme', { exact: true })).toHaveValue('own');
    await expect(said).toBeEmpty();

    for (const end of ['', ' ']) {
      await text.fill(theme('salmonish') + end);
      await expect(said).toContainText('the theme cannot be used.');
      await expect(said).toContainText('color.surface');
      await text.fill(theme('#fff4e0'));
      await expect(said).toBeEmpty();
    }
    await text.fill('{');
    await expect(said).toContainText('This is not JSON yet:');
    expect(await background(page)).toBe('rgb(255, 244, 224)');
  });

  test('wears a preset while it is typed, without the entry that is wrong', async ({ page }) => {
    await page.goto('/fitting-room');
    const buyer = new Buyer(page);
    await expect(buyer.button('Continue')).toBeVisible();
    await page.getByText('A preset of your own').click();
    await page.getByLabel('Preset as JSON').fill('{"countries":["AT","CZ"],"startOffset":-1}');
    await expect(buyer.checkout.getByRole('radio')).toHaveCount(2);
    await expect(page.locator('#own-preset-said')).toContainText('startOffset cannot be -1. It is left out.');
  });

  test('sells, also from behind the button in its corner', async ({ page }) => {
    await page.goto('/fitting-room?preset=travel-blog');
    await expect(page.getByText('It waits behind the button')).toBeVisible();
    const buyer = new Buyer(page);
    await buyer.button('Vignettes for this trip').click();
    await buyer.fillIn('paid@example.com', 'B-FR 101');
    await buyer.card();
    await buyer.pay();
    await buyer.seesPaid();
    expect(new URL(page.url()).search).toBe('?preset=travel-blog');
  });

  test('makes a theme of its own look, ready to paste', async ({ page }) => {
    await page.goto('/fitting-room');
    await expect(new Buyer(page).button('Continue')).toBeVisible();
    await page.getByText('A theme of your own').click();
    await page.getByRole('button', { name: 'Copy this page’s look as a theme' }).click();
    await expect(page.getByLabel('Theme as JSON')).toHaveValue(/Made from the page around the checkout/);
    await expect(page.locator('#own-theme-said')).toBeEmpty();
    await expect(page.getByRole('region', { name: 'Into a page, with the script' })).toContainText(
      'checkout.theme = {',
    );
  });

  test('has no rule of WCAG broken and nothing too wide at 320 px, bright and dark', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto('/fitting-room?theme=own&preset=own');
      await expect(new Buyer(page).button('Continue')).toBeVisible();
      await page.evaluate(AXE);
      const broken = await page.evaluate(async () => {
        const axe: unknown = Reflect.get(window, 'axe');
        if (typeof axe !== 'object' || axe === null) throw new Error('axe is not there.');
        const run: unknown = Reflect.get(axe, 'run');
        if (typeof run !== 'function') throw new Error('axe cannot run.');
        const { violations } = await run.call(axe, document);
        return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [
          id,
          nodes.map(({ html }) => html),
        ]);
      });
      expect(broken).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  });
});
