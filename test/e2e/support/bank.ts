import { expect, type Page } from '@playwright/test';

/** Waits for the sandbox's bank, or its payment page, and presses a button there. */
export async function answerBank(page: Page, answer: 'Confirm payment' | 'Pay now' | 'Decline'): Promise<void> {
  await expect(page).toHaveURL(/\/sandbox\/(bank|pay)\//);
  await page.getByRole('button', { name: answer }).click();
}
