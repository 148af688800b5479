import { expect, type Locator, type Page } from '@playwright/test';

/** More tab stops than the demo page and a step have. */
const MOST_STOPS = 40;

/** Whether an element has the focus, whatever shadow roots it is in. */
const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const root = element.getRootNode();
    return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === element;
  });

/** Goes to an element with the Tab key. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < MOST_STOPS && !(await hasFocus(target)); stop++) await page.keyboard.press('Tab');
  await expect(target).toBeFocused();
}

/** Types a day in the order of day, month and year that the browser shows. */
export async function typeDay(page: Page, field: Locator, iso: string): Promise<void> {
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
