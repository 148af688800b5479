import { expect } from '@playwright/test';
import type { Buyer } from '../../support/buyer.js';
import { type Ending, paid } from '../ending.js';
import { kindOf } from '../matrix.js';
import type { Purchase } from '../purchase.js';

/**
 * Declined with a reason the buyer can act on; the second try pays. With Stripe it pays the same order. A declined
 * payment link has ended its order, so there the second try is a new one.
 */
export async function declined(purchase: Purchase): Promise<Ending> {
  const buyer = await purchase.fillIn('stripe-decline');
  await purchase.pay(buyer);
  if (kindOf(purchase.cell.type) === 'page') return declinedOnPage(purchase, buyer);
  await expect(buyer.heading('Pay for your order')).toBeVisible();
  await expect(
    buyer.checkout.getByRole('paragraph').filter({ hasText: 'Your bank declined the payment. Please try again' }),
  ).toBeVisible();
  await expect(buyer.checkout.getByText('It stays the same order.')).toBeVisible();
  const reference = await buyer.reference();
  await purchase.tryAgain(buyer);
  const back =
    kindOf(purchase.cell.type) === 'bank' ? await purchase.answer(await purchase.toBank(buyer), 'pay') : buyer;
  await back.seesPaid();
  expect(await back.reference()).toBe(reference);
  return paid(back);
}

async function declinedOnPage(purchase: Purchase, buyer: Buyer): Promise<Ending> {
  const back = await purchase.answer(await purchase.toBank(buyer), 'decline');
  await expect(back.heading('The payment did not work')).toBeVisible();
  await expect(back.checkout.getByText('You can try again or choose another way to pay.')).toBeVisible();
  await back.button('Try again').click();
  // A framed checkout and the page it comes back to keep what was typed apart: there it is typed once more.
  if (purchase.cell.embedding === 'frame') {
    await back.fillIn('someone@example.com', purchase.plate);
  } else {
    await back.goOn();
    await back.goOn();
    await back.review();
  }
  await purchase.choose(back);
  await purchase.pay(back);
  await expect(back.page).toHaveURL(/\/sandbox\/pay\//);
  return { ...paid(await purchase.answer(back.page, 'pay')), orders: 2 };
}
