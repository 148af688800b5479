import { expect, type Page, test } from '@playwright/test';
import { Buyer } from './support/buyer.js';

async function openShop(page: Page): Promise<Buyer> {
  await page.goto('/');
  return new Buyer(page);
}

/** A day of the calendars in Vienna, so many after today: 9 December 2026. */
function dayInVienna(after: number): string {
  const day = new Date(Date.now() + after * 86_400_000);
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/Vienna' }).format(day);
}

test.describe('before anything is paid', () => {
  test('a private person learns in the period and in the review why two months of Austria begin later', async ({
    page,
  }) => {
    const buyer = await openShop(page);
    await buyer.country('Austria');
    await buyer.vehicle('Car');
    await buyer.choose(/^2 months/);
    await buyer.choose('Private person');
    const why = buyer.checkout.getByText('Private persons can withdraw from an online purchase');
    await expect(why).toContainText(`starts on ${dayInVienna(18)} at the earliest, 18 days after the purchase`);
    await buyer.period(/^2 months/);
    await buyer.plate('Germany', 'B-BP 101');
    await buyer.contact('before@example.com');
    await expect(buyer.heading('Is everything right?')).toBeVisible();
    await expect(why).toBeVisible();
    await expect(buyer.checkout.getByText(`${dayInVienna(18)} at 00:00`)).toBeVisible();
    await expect(buyer.checkout.getByText('It starts today')).toHaveCount(0);
  });

  test('the price follows the fuel in Czechia, and the review shows the one that is paid', async ({ page }) => {
    const buyer = await openShop(page);
    await buyer.country('Czechia');
    await buyer.vehicle('Car');
    await buyer.period(/^10 days/);
    await buyer.checkout.getByLabel('Country of registration').selectOption({ label: 'Germany' });
    await buyer.checkout.getByLabel('Number plate', { exact: true }).fill('B-BP 102');
    await buyer.checkout.getByLabel('Number plate', { exact: true }).blur();
    await expect(buyer.checkout.locator('#note', { hasText: 'Will be registered as' })).toBeVisible();
    const priceOf = async (fuel: string) =>
      (await buyer.radio(fuel).locator('xpath=..').innerText()).match(/€[\d.]+/)?.[0];
    const [standard, gas] = [await priceOf('Petrol'), await priceOf('Natural gas')];
    expect(gas).toMatch(/^€\d/);
    expect(gas).not.toBe(standard);
    await buyer.choose('Natural gas');
    await buyer.goOn();
    await buyer.contact('before@example.com');
    await expect(buyer.checkout.getByText('Natural gas (CNG) or biomethane')).toBeVisible();
    await expect(buyer.checkout.locator('.strong', { hasText: gas ?? '' }).first()).toBeVisible();
    await buyer.review();
    await expect(buyer.button(`Pay ${gas}`)).toBeVisible();
  });

  test('the same vignette bought a second time in one browser is told, and can be bought', async ({
    page,
    context,
  }) => {
    const first = await openShop(page);
    await first.fillIn('before@example.com', 'B-BP 103');
    await expect(first.checkout.getByText('You already bought')).toHaveCount(0);
    await first.card();
    await first.pay();
    await first.seesPaid();
    const stored = () => page.evaluate(() => Object.entries({ ...localStorage }).join('\n'));
    await expect.poll(stored).toMatch(/:purchases:.*"mark":"[0-9a-f]{64}"/);
    expect(await stored()).not.toMatch(/B.?BP.?103/i);

    const second = await openShop(await context.newPage());
    await second.button('Buy another vignette').click();
    await second.upToPlate();
    await second.plate('Germany', 'b bp103');
    await second.contact('other@example.com');
    const told = second.checkout.locator('.notice', { hasText: 'You already bought a vignette for this plate' });
    await expect(told).toContainText('valid until');
    await second.review();
    await expect(second.heading('How would you like to pay?')).toBeVisible();
    await second.button('Back').click();
    await expect(told).toBeVisible();
    await second.button('Change: Number plate').click();
    await second.plate('Germany', 'B-BP 104');
    await second.contact('other@example.com');
    await expect(second.heading('Is everything right?')).toBeVisible();
    await expect(told).toHaveCount(0);
  });

  test('a start today is told not to be driven on before it is active', async ({ page }) => {
    const buyer = await openShop(page);
    await buyer.country('Hungary');
    await buyer.vehicle('Car');
    await buyer.period(/^10 days/);
    await buyer.plate('Germany', 'B-BP 105');
    await buyer.contact('before@example.com');
    await expect(buyer.checkout.getByText('It starts today, but only once it is registered.')).toBeVisible();
    await expect(buyer.checkout.getByText('The operator allows 60 minutes after entering')).toBeVisible();
  });

  test('a question about the vehicle leads to its class, with one press', async ({ page }) => {
    const buyer = await openShop(page);
    await buyer.country('Hungary');
    await buyer.choose('Car');
    await buyer.checkout.getByText('Not sure whether this class fits?').click();
    const seats = buyer.checkout.getByRole('radiogroup', { name: 'Has it more than seven seats?' });
    await expect(seats).toHaveAccessibleDescription('See S.1 in the registration certificate');
    await seats.getByRole('radio', { name: 'Yes' }).check();
    await buyer.button('Choose Van').click();
    await expect(buyer.radio('Van')).toBeChecked();
    await expect(buyer.radio('Van')).toBeFocused();
    await buyer.goOn();
    await expect(buyer.heading('How long, and from when?')).toBeVisible();
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))).not.toContain('seats');
  });

  test('a vehicle above 3.5 t is led to the operator', async ({ page }) => {
    const buyer = await openShop(page);
    await buyer.country('Austria');
    await buyer.choose('Motorhome');
    await buyer.checkout.getByText('Not sure whether this class fits?').click();
    await buyer.radio('Yes').check();
    const told = buyer.checkout.locator('.notice', { hasText: 'Too heavy for this vignette.' });
    await expect(told.getByRole('link', { name: 'ASFINAG' })).toHaveAttribute('href', 'https://shop.asfinag.at/');
    await buyer.goOn();
    await expect(buyer.heading('How long, and from when?')).toBeVisible();
  });
});
