import { expect } from '@playwright/test';
import { Buyer } from '../../support/buyer.js';
import { type Ending, paid } from '../ending.js';
import type { Purchase } from '../purchase.js';

/** The address the bank leads back to is opened a second time, when its code is used up. */
export async function twice(purchase: Purchase): Promise<Ending> {
  const buyer = await purchase.fillInForBank();
  await purchase.pay(buyer);
  const bank = await purchase.toBank(buyer);
  const address = await purchase.answerElsewhere(bank, 'confirm');
  await bank.goto(address);
  const back = new Buyer(bank);
  await back.seesPaid();
  const reference = await back.reference();
  await bank.goto('about:blank');
  await bank.goto(address);
  await back.seesPaid();
  expect(await back.reference()).toBe(reference);
  return paid(back);
}
