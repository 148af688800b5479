import { expect, type Page } from '@playwright/test';
import { Buyer } from './support/buyer.js';
import { test } from './support/shop.js';

const plateField = (buyer: Buyer) => buyer.checkout.getByLabel('Number plate', { exact: true });
const vinField = (buyer: Buyer) => buyer.checkout.getByLabel('Vehicle identification number (VIN)');
const picture = (buyer: Buyer, name: string) => buyer.checkout.getByRole('img', { name });

async function atPlate(page: Page, country: string, vehicle: string, period: string): Promise<Buyer> {
  const buyer = new Buyer(page);
  await page.goto('/');
  await buyer.country(country);
  await buyer.vehicle(vehicle);
  await buyer.period(period);
  return buyer;
}

async function registered(buyer: Buyer, country: string): Promise<void> {
  await buyer.checkout.getByLabel('Country of registration').selectOption({ label: country });
}

test.describe('an Austrian plate without its hyphen', () => {
  test('is settled where only one place is left for it', async ({ page }) => {
    const buyer = await atPlate(page, 'Austria', 'Car', '10 days');
    await registered(buyer, 'Austria');
    await plateField(buyer).fill('w12345x');
    await expect(buyer.checkout.getByText('We read W-12345X')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(buyer.checkout.getByText('Will be registered as W-12345X')).toBeVisible();
    expect(await plateField(buyer).inputValue()).toBe('w12345x');
  });

  test('is asked about where there are two, and a press settles it', async ({ page, shop }) => {
    const buyer = await atPlate(page, 'Austria', 'Car', '10 days');
    await buyer.plate('Germany', 'BAB1234');
    await expect(buyer.button('Use BA-B1234')).toBeVisible();
    await buyer.button('Use B-AB1234').click();
    await expect(buyer.checkout.getByText('Will be registered as B-AB1234')).toBeVisible();
    await buyer.goOn();
    await buyer.contact('paid@example.com');
    await buyer.reviewAndPay();
    expect(shop.ordersFor('B-AB1234')[0]?.items[0]?.vehicle.plate).toBe('B-AB1234');
  });
});

test('a Bulgarian plate may be typed in Cyrillic', async ({ page, shop }) => {
  const buyer = await atPlate(page, 'Bulgaria', 'Car', '1 week');
  await buyer.plate('Bulgaria', 'св 1234 ав');
  await buyer.contact('paid@example.com');
  await expect(picture(buyer, 'Number plate C B 1 2 3 4 A B, Bulgaria')).toBeVisible();
  await buyer.reviewAndPay();
  expect(shop.ordersFor('CB1234AB')).toHaveLength(1);
});

test('an umlaut is folded for Hungary, and the buyer sees the plate as it is', async ({ page, shop }) => {
  const buyer = await atPlate(page, 'Hungary', 'Car', '10 days');
  await buyer.plate('Germany', 'gö-hu 12');
  await buyer.contact('paid@example.com');
  await buyer.reviewAndPay();
  await expect(picture(buyer, 'Number plate G Ö H U 1 2, Germany')).toBeVisible();
  expect(shop.ordersFor('GOHU12')).toHaveLength(1);
});

test.describe('a VIN', () => {
  test('with O for 0 is put right in one press', async ({ page, shop }) => {
    const buyer = await atPlate(page, 'Romania', 'Car', '10 days');
    await registered(buyer, 'Germany');
    await plateField(buyer).fill('B-VI 101');
    await vinField(buyer).fill('wvwzzz1jzxw OOOOO1');
    await page.keyboard.press('Tab');
    await buyer.button('Use WVWZZZ1JZXW000001').click();
    await expect(vinField(buyer)).toHaveValue('WVWZZZ1JZXW000001');
    await buyer.goOn();
    await buyer.contact('paid@example.com');
    await buyer.reviewAndPay();
    expect(shop.ordersFor('B-VI101')).toHaveLength(1);
  });

  test('of before 1981 is compared and gone past', async ({ page }) => {
    const buyer = await atPlate(page, 'Romania', 'Car', '10 days');
    await vinField(buyer).fill('118 2 345 678');
    await buyer.plate('Germany', 'B-VI 102');
    await expect(buyer.checkout.getByText('Only vehicles built before 1981').first()).toBeVisible();
    await expect(vinField(buyer)).toBeFocused();
    await buyer.goOn();
    await buyer.contact('paid@example.com');
    await expect(buyer.checkout.getByText('1182345678')).toBeVisible();
  });
});

test('a plate of another country is put right with one press', async ({ page }) => {
  const buyer = await atPlate(page, 'Austria', 'Car', '10 days');
  await buyer.plate('Germany', 'W 12345 X');
  await expect(buyer.checkout.getByText('This looks like a plate from Austria.').first()).toBeVisible();
  await buyer.button('Change to Austria').click();
  await expect(buyer.checkout.getByText('Will be registered as W-12345X')).toBeVisible();
  await expect(buyer.checkout.getByLabel('Country of registration')).toHaveValue('AT');
  await expect(plateField(buyer)).toBeFocused();
  await buyer.goOn();
  await expect(buyer.heading('Where shall we send the confirmation?')).toBeVisible();
});

test('an unusual plate is compared and gone past', async ({ page }) => {
  const buyer = await atPlate(page, 'Austria', 'Car', '10 days');
  await buyer.plate('United Kingdom', 'b0b');
  await expect(buyer.checkout.getByText('This plate looks unusual.').first()).toBeVisible();
  await buyer.goOn();
  await buyer.contact('paid@example.com');
  await expect(picture(buyer, 'Number plate B 0 B, United Kingdom')).toBeVisible();
});

test('a personalised plate that looks like another is kept as typed, up to the vendor', async ({ page, shop }) => {
  const buyer = await atPlate(page, 'Austria', 'Car', '10 days');
  await buyer.plate('Sweden', 'abc 12o');
  await expect(buyer.button('Use ABC120')).toBeVisible();
  await buyer.button('As I typed it: ABC12O').click();
  await expect(buyer.checkout.getByText('Will be registered as ABC12O')).toBeVisible();
  await buyer.goOn();
  await buyer.contact('paid@example.com');
  await buyer.reviewAndPay();
  expect(shop.ordersFor('ABC12O')).toHaveLength(1);
});

test('typing, pasting and undoing are the browser’s own', async ({ page }) => {
  const buyer = await atPlate(page, 'Austria', 'Car', '10 days');
  await registered(buyer, 'Austria');
  const field = plateField(buyer);
  await field.pressSequentially('w1245x');
  for (let at = 0; at < 3; at++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('3');
  await expect(field).toHaveValue('w12345x');
  expect(await field.evaluate((input) => input instanceof HTMLInputElement && input.selectionStart)).toBe(4);
  await expect(buyer.checkout.getByText('We read W-12345X')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(field).toHaveValue('w1245x');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('Ｗ－１２３４５Ｘ');
  await expect(field).toHaveValue('Ｗ－１２３４５Ｘ');
  await expect(buyer.checkout.getByText('We read W-12345X')).toBeVisible();
});
