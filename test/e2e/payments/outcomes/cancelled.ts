import { expect } from '@playwright/test';
import { type Ending, payable } from '../ending.js';
import { kindOf } from '../matrix.js';
import type { Purchase } from '../purchase.js';

/** The buyer leaves the bank's page by its own button, or closes the wallet's sheet: nothing is taken, and can be paid. */
export async function cancelled(purchase: Purchase): Promise<Ending> {
  const kind = kindOf(purchase.cell.type);
  if (kind === 'wallet') return closedSheet(purchase);
  const buyer = await purchase.fillInForBank();
  await purchase.pay(buyer);
  const back = await purchase.answer(await purchase.toBank(buyer), 'leave');
  await expect(purchase.payControl(back)).toBeVisible();
  return payable(back, kind === 'bank' ? 'It is paid only once.' : 'Pay now and come back here.');
}

/** The sheet opens before anything is ordered. */
async function closedSheet(purchase: Purchase): Promise<Ending> {
  const buyer = await purchase.fillIn('someone');
  const sheet = await purchase.openSheet(buyer);
  await sheet.getByRole('button', { name: 'Cancel' }).click();
  await expect(sheet).toHaveCount(0);
  await expect(purchase.walletButton(buyer)).toBeEnabled();
  return {
    buyer,
    heading: 'How would you like to pay?',
    says: 'You confirm with your payment provider.',
    orders: 0,
    charges: 0,
  };
}
