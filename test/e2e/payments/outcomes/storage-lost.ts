import { expect } from '@playwright/test';
import { type Ending, paid } from '../ending.js';
import type { Purchase } from '../purchase.js';

/** While the buyer is at the bank the browser forgets everything; the way back opens the order all the same. */
export async function storageLost(purchase: Purchase): Promise<Ending> {
  const buyer = await purchase.fillInForBank();
  await purchase.pay(buyer);
  const bank = await purchase.toBank(buyer);
  await purchase.context.clearCookies();
  // The sandbox's bank stands on the checkout's own origin.
  const left = await bank.evaluate(() => {
    sessionStorage.clear();
    localStorage.clear();
    return sessionStorage.length + localStorage.length;
  });
  expect(left).toBe(0);
  return paid(await purchase.answer(bank, 'pay'));
}
