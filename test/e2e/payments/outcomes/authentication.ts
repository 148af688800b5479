import { expect } from '@playwright/test';
import type { Buyer } from '../../support/buyer.js';
import { type Ending, paid } from '../ending.js';
import { kindOf } from '../matrix.js';
import type { Purchase } from '../purchase.js';

/** The bank asks who pays. The first answer is no, which is said as such; the second one pays the same order. */
export async function authentication(purchase: Purchase): Promise<Ending> {
  const buyer = await purchase.fillIn(kindOf(purchase.cell.type) === 'bank' ? 'someone' : 'stripe-action');
  await purchase.pay(buyer);
  const refused = await answer(purchase, buyer, 'no');
  await expect(
    refused.checkout.getByRole('paragraph').filter({ hasText: 'You did not confirm the payment with your bank.' }),
  ).toBeVisible();
  await expect(refused.checkout.getByText('It stays the same order.')).toBeVisible();
  const reference = await refused.reference();
  await purchase.tryAgain(refused);
  const back = await answer(purchase, refused, 'yes');
  await back.seesPaid();
  expect(await back.reference()).toBe(reference);
  return paid(back);
}

/** On the bank's page, or in its dialog over the page; gives the buyer where the checkout is then. */
async function answer(purchase: Purchase, buyer: Buyer, word: 'yes' | 'no'): Promise<Buyer> {
  if (kindOf(purchase.cell.type) === 'bank') {
    return purchase.answer(await purchase.toBank(buyer), word === 'yes' ? 'pay' : 'decline');
  }
  const name = word === 'yes' ? 'Complete authentication' : 'Fail authentication';
  await purchase.dialog(buyer, '3D Secure authentication').getByRole('button', { name }).click();
  return buyer;
}
