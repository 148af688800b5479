import { expect } from '@playwright/test';
import type { Buyer } from '../../support/buyer.js';
import { type Ending, paid } from '../ending.js';
import { kindOf } from '../matrix.js';
import type { Purchase } from '../purchase.js';

/**
 * The tab is closed while the payment is open, and the buyer comes back to the shop alone: it has the same order, which
 * is paid then.
 */
export async function abandoned(purchase: Purchase): Promise<Ending> {
  const { type } = purchase.cell;
  const again = await (kindOf(type) === 'wallet' ? closedWithSheet(purchase) : closedAtBank(purchase));
  await expect(again.heading('Pay for your order')).toBeVisible();
  await expect(again.checkout.getByText('Paid', { exact: true })).toHaveCount(0);
  if (kindOf(type) === 'wallet') {
    await purchase.pay(again);
    return paid(again);
  }
  if (!purchase.hasNewTabLink) await purchase.payControl(again).click();
  return paid(await purchase.answer(await purchase.toBank(again), 'pay'));
}

/** Where the bank has a tab of its own, that one is closed, and the shop's page is loaded again. */
async function closedAtBank(purchase: Purchase): Promise<Buyer> {
  const buyer = await purchase.fillInForBank();
  await purchase.pay(buyer);
  if (purchase.hasNewTabLink) {
    const bank = await purchase.toBankInNewTab(buyer);
    await bank.close();
    return purchase.open(buyer.page);
  }
  const bank = await purchase.toBank(buyer);
  await bank.close();
  return purchase.open();
}

/** The order is placed, but what the wallet then sends gets lost, and the tab is closed. */
async function closedWithSheet(purchase: Purchase): Promise<Buyer> {
  const buyer = await purchase.fillIn('someone');
  await buyer.page.route('**/payment_intents/*/confirm', (route) => route.abort());
  const lost = buyer.page.waitForEvent('requestfailed', (request) => request.url().endsWith('/confirm'));
  await purchase.pay(buyer);
  await lost;
  await buyer.page.close();
  return purchase.open();
}
