import { expect, type Locator, type Page, test } from '@playwright/test';
import { Buyer } from './support/buyer.js';

/** More tab stops than the demo page and a step have. */
const MOST_STOPS = 40;

/** Whether an element has the focus, whatever shadow roots it is in. */
const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const root = element.getRootNode();
    return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === element;
  });

/** Goes to an element with the Tab key. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS && !(await hasFocus(target)); stop++) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

/** Types a day in the order of day, month and year that the browser shows. */
async function typeDay(page: Page, field: Locator, iso: string): Promise<void> {
  const [year = '', month = '', day = ''] = iso.split('-');
  await tabTo(page, field);
  await page.keyboard.type(`${day}${month}${year}`);
  if ((await field.inputValue()) !== iso) {
    // Day, month and year are three stops of one field.
    for (let part = 1; part < 3; part++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.type(`${month}${day}${year}`);
  }
  await expect(field).toHaveValue(iso);
}

test.describe('with the keyboard alone', () => {
  test('a buyer buys a vignette, and the focus goes to the heading of each step', async ({ page }) => {
    const { keyboard } = page;
    const buyer = new Buyer(page);
    const { checkout } = buyer;
    await page.goto('/');
    await tabTo(page, buyer.radio(/Austria/));
    await keyboard.press('Space');
    await keyboard.press('Enter');
    await expect(buyer.heading('What are you driving?')).toBeFocused();
    await keyboard.press('Tab');
    await tabTo(page, buyer.radio(/^Car/));
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowUp');
    await expect(buyer.radio(/^Car/)).toBeChecked();
    await tabTo(page, buyer.button('Continue'));
    await keyboard.press('Enter');
    await expect(buyer.heading('How long, and from when?')).toBeFocused();
    await tabTo(page, buyer.radio(/^1 day/));
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
    await expect(buyer.radio(/^10 days/)).toBeChecked();
    const start = checkout.getByLabel('First day');
    await typeDay(page, start, (await start.getAttribute('max')) ?? '');
    await keyboard.press('Enter');
    await expect(buyer.heading('Which vehicle is it for?')).toBeFocused();
    await tabTo(page, checkout.getByLabel('Country of registration'));
    await keyboard.type('Germ');
    await expect(checkout.getByLabel('Country of registration')).toHaveValue('DE');
    await tabTo(page, checkout.getByLabel('Number plate', { exact: true }));
    await keyboard.type('B-KB 123');
    await keyboard.press('Enter');
    await expect(buyer.heading('Where shall we send the confirmation?')).toBeFocused();
    await tabTo(page, checkout.getByLabel('E-mail'));
    await keyboard.type('paid@example.com');
    await keyboard.press('Enter');
    await expect(buyer.heading('Is everything right?')).toBeFocused();
    await tabTo(page, checkout.getByRole('checkbox'));
    await keyboard.press('Space');
    await tabTo(page, buyer.button('Continue to payment'));
    await keyboard.press('Space');
    await expect(buyer.heading('How would you like to pay?')).toBeFocused();
    await tabTo(page, checkout.getByRole('radio').first());
    await keyboard.press('Space');
    await expect(buyer.radio('Card')).toBeChecked();
    await tabTo(page, page.getByLabel('Card number'));
    await keyboard.type('4242424242424242');
    await keyboard.press('Tab');
    await keyboard.type('1234');
    await keyboard.press('Tab');
    await keyboard.type('123');
    await tabTo(page, buyer.button(/^Pay /));
    await keyboard.press('Enter');
    await expect(checkout.getByText('Paid', { exact: true })).toBeVisible();
    await expect(checkout.getByRole('heading', { level: 2 })).toBeFocused();
  });

  test('a step that is not complete takes the focus to its first wrong field', async ({ page }) => {
    const { keyboard } = page;
    const buyer = new Buyer(page);
    const { checkout } = buyer;
    await page.goto('/');
    await tabTo(page, buyer.button('Continue'));
    await keyboard.press('Enter');
    await expect(checkout.getByRole('radio').first()).toBeFocused();
    await expect(checkout.getByRole('radiogroup')).toHaveAttribute('aria-invalid', 'true');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowUp');
    await expect(buyer.radio(/Austria/)).toBeChecked();
    await keyboard.press('Enter');
    await tabTo(page, checkout.getByRole('radio').first());
    await keyboard.press('Space');
    await keyboard.press('Enter');
    await expect(buyer.heading('How long, and from when?')).toBeFocused();
    await tabTo(page, buyer.radio(/^1 day/));
    await keyboard.press('Space');
    await tabTo(page, buyer.button('Continue'));
    await keyboard.press('Enter');
    const start = checkout.getByLabel('First day');
    await expect(start).toBeFocused();
    await expect(start).toHaveAccessibleDescription(/Choose the first day\./);
    await typeDay(page, start, (await start.getAttribute('max')) ?? '');
    await keyboard.press('Enter');
    await expect(buyer.heading('Which vehicle is it for?')).toBeFocused();
    await tabTo(page, checkout.getByLabel('Country of registration'));
    await keyboard.type('Germ');
    await tabTo(page, buyer.button('Continue'));
    await keyboard.press('Enter');
    const plate = checkout.getByLabel('Number plate', { exact: true });
    await expect(plate).toBeFocused();
    await expect(plate).toHaveAccessibleDescription(/Enter the number plate\./);
  });
});
