import { expect } from '@playwright/test';
import type { Ending } from '../ending.js';
import { kindOf } from '../matrix.js';
import type { Purchase } from '../purchase.js';

/** Longer than the checkout waits for word of the money. */
const MORE_THAN_PATIENCE = 91_000;

/** The bank has taken the payment in and says nothing for long: the buyer is told so, and is never asked to pay again. */
export async function processing(purchase: Purchase): Promise<Ending> {
  await purchase.context.clock.install();
  const asked = await purchase.fillIn('processing');
  await purchase.pay(asked);
  const kind = kindOf(purchase.cell.type);
  const leaves = kind === 'bank' || kind === 'page';
  const buyer = leaves ? await purchase.answer(await purchase.toBank(asked), 'pay') : asked;
  await expect(buyer.heading('Confirming your payment…')).toBeVisible();
  await expect(buyer.checkout.getByText('Please do not pay again.')).toBeVisible();
  await expect(buyer.checkout.getByText('Being processed', { exact: true })).toBeVisible();
  await purchase.context.clock.fastForward(MORE_THAN_PATIENCE);
  await expect(buyer.heading('We are still checking your payment')).toBeVisible();
  await buyer.button('Check again').click();
  await expect(buyer.button(/^Pay |Try again/)).toHaveCount(0);
  await expect(purchase.payControl(buyer)).toHaveCount(0);
  expect(await buyer.reference()).toMatch(/\S/);
  return {
    buyer,
    heading: 'We are still checking your payment',
    says: 'Your order is safe; please do not pay again. Check again later, or contact support with the reference.',
    payment: 'processing',
    orders: 1,
    charges: 1,
  };
}
