import { expect } from '@playwright/test';
import { Buyer } from '../../support/buyer.js';
import { type Ending, paid } from '../ending.js';
import type { Purchase } from '../purchase.js';

/** The bank leads back into another tab than the one it was left from. Both show the same paid order. */
export async function otherTab(purchase: Purchase): Promise<Ending> {
  const buyer = await purchase.fillInForBank();
  await purchase.pay(buyer);
  if (purchase.hasNewTabLink) {
    const back = await purchase.answer(await purchase.toBankInNewTab(buyer), 'pay');
    return same(back, buyer);
  }
  const bank = await purchase.toBank(buyer);
  const tab = await purchase.context.newPage();
  await tab.goto(await purchase.answerElsewhere(bank, 'confirm'));
  const back = new Buyer(tab);
  await back.seesPaid();
  if (purchase.cell.embedding === 'frame') return same(back, await purchase.open(bank));
  await bank.goBack();
  return same(back, new Buyer(bank));
}

async function same(back: Buyer, first: Buyer): Promise<Ending> {
  await back.seesPaid();
  await first.seesPaid();
  expect(await first.reference()).toBe(await back.reference());
  return paid(first);
}
