import { expect } from '@playwright/test';
import { Buyer } from '../../support/buyer.js';
import { type Ending, payable } from '../ending.js';
import { kindOf } from '../matrix.js';
import type { Purchase } from '../purchase.js';
import { relayOrder } from '../support/relay-order.js';

/** What a bank would add for a payment that went well; of this order only the id is true. */
const QUERY =
  'redirect_status=succeeded&payment_intent=pi_forged&payment_intent_client_secret=pi_forged_secret_forged0forged0';
const CODE = 'forged0'.repeat(6);

/** The address says that it is paid. Nobody believes it. */
export async function forged(purchase: Purchase): Promise<Ending> {
  return kindOf(purchase.cell.type) === 'wallet' ? forgedForWallet(purchase) : forgedReturn(purchase);
}

/**
 * First all of the way back is invented while the buyer is still at the bank; then the bank refuses, and only its word
 * for that is changed in an address that is right otherwise.
 */
async function forgedReturn(purchase: Purchase): Promise<Ending> {
  const buyer = await purchase.fillInForBank();
  await purchase.pay(buyer);
  const bank = await purchase.toBank(buyer);
  const fragment = await forgedFragment(purchase);
  const tab = await purchase.context.newPage();
  if (purchase.cell.embedding === 'script') await purchase.open(tab, { query: QUERY, fragment });
  else await tab.goto(`${purchase.shop.url}/iframe/return/?locale=en&theme=light&${QUERY}#${fragment}`);
  await expectNotPaid(new Buyer(tab));

  const back = new URL(await purchase.answerElsewhere(bank, 'decline'));
  expect(back.searchParams.get('redirect_status')).toBe('failed');
  back.searchParams.set('redirect_status', 'succeeded');
  await bank.goto(back.href);
  const refused = new Buyer(bank);
  if (kindOf(purchase.cell.type) === 'bank') {
    await expect(refused.button('Try again')).toBeVisible();
    return payable(refused, 'You did not confirm the payment with your bank. Please try again.');
  }
  return {
    buyer: refused,
    heading: 'The payment did not work',
    says: 'You can try again or choose another way to pay.',
    payment: 'failed',
    orders: 1,
    charges: 0,
  };
}

/** No bank leads back to a wallet's page, but an address can be written to it: here with an order that is not paid. */
async function forgedForWallet(purchase: Purchase): Promise<Ending> {
  const buyer = await purchase.fillIn('stripe-decline');
  await purchase.pay(buyer);
  await expect(
    buyer.checkout.getByRole('paragraph').filter({ hasText: 'Your bank declined the payment.' }),
  ).toBeVisible();
  const fragment = await forgedFragment(purchase);
  await expectNotPaid(await purchase.open(buyer.page, { query: QUERY, fragment }));
  const again = await purchase.open(buyer.page);
  await expect(purchase.payControl(again)).toBeVisible();
  return payable(again, 'It is paid only once.');
}

async function forgedFragment({ context, shop, key }: Purchase): Promise<string> {
  const { id } = await relayOrder(context.request, shop.url, key);
  return `vignette-order=${id}.${CODE}`;
}

/** The order is opened by what this browser remembers of it, or not at all. */
async function expectNotPaid(buyer: Buyer): Promise<void> {
  await expect(
    buyer.heading(/^(Pay for your order|Confirming your payment…|We cannot open your order)$/),
  ).toBeVisible();
  await expect(
    buyer.checkout.getByText(/It is paid only once|Pay now|do not pay again|Nothing is paid again/),
  ).toBeVisible();
  await expect(buyer.checkout.getByText('Paid', { exact: true })).toHaveCount(0);
}
