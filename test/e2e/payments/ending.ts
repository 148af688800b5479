import { expect } from '@playwright/test';
import type { PaymentState } from '../../../src/contract/order-status.js';
import type { Buyer } from '../support/buyer.js';
import type { Purchase } from './purchase.js';
import type { Announcement } from './support/announcements.js';
import { relayOrder } from './support/relay-order.js';
import { chargesOf, ordersOf } from './support/vendor-book.js';

/** What the buyer sees at the end, and how things must stand then. */
export interface Ending {
  readonly buyer: Buyer;
  readonly heading: string | RegExp;
  /** What the screen says the buyer can do, or need not do. */
  readonly says: string | RegExp;
  /** What the relay says of the last order; missing where nothing was ordered. */
  readonly payment?: PaymentState;
  /** How many orders the vendor has; all but the last one have ended without money. */
  readonly orders: number;
  /** How often money was taken, in all orders together. */
  readonly charges: 0 | 1;
}

const ADDRESS = /payment_intent|client_secret|redirect_status|source_redirect_slug|vignette-order/;
const PAID_HEADING =
  /^(Your order has been received|Your vignette is being registered|Registered, but not active yet|Your vignette is active)$/;

/** One order, one charge, and a vignette on its way. */
export const paid = (buyer: Buyer): Ending => ({
  buyer,
  heading: PAID_HEADING,
  says: /We write to you when|It becomes active on|You may use the motorway until/,
  payment: 'paid',
  orders: 1,
  charges: 1,
});

/** An order that waits for its payment, of which nothing was taken. */
export const payable = (buyer: Buyer, says: string): Ending => ({
  buyer,
  heading: 'Pay for your order',
  says,
  payment: 'due',
  orders: 1,
  charges: 0,
});

/** What every cell ends with: screen, relay, vendor, announcements and addresses all tell the same. */
export async function checkEnding(purchase: Purchase, ending: Ending, heard: readonly Announcement[]): Promise<void> {
  const { buyer, payment, orders, charges } = ending;
  await expect(buyer.heading(ending.heading)).toBeVisible();
  await expect(buyer.checkout.getByText(ending.says).first()).toBeVisible();
  await expect(buyer.checkout.getByText('Paid', { exact: true })).toHaveCount(payment === 'paid' ? 1 : 0);

  expect(new Set(purchase.orders.keys).size, 'one key for each order').toBe(orders);
  if (payment !== undefined) await checkRelay(purchase, payment);

  const placed = ordersOf(purchase.shop.journal, purchase.plate);
  expect(placed, 'orders at the vendor').toHaveLength(orders);
  const taken = placed.map(chargesOf);
  expect(taken.slice(0, -1), 'charges of orders before the last one').toEqual(taken.slice(0, -1).map(() => 0));
  expect(taken.at(-1) ?? 0, 'charges of the last order').toBe(charges);

  expect(
    heard.filter(({ relaySaidSo }) => !relaySaidSo),
    'announced before the relay said so',
  ).toEqual([]);
  checkSales(purchase, heard.filter(({ event }) => event === 'vignette-paid').length, payment === 'paid');
  await expect.poll(() => addresses(purchase).filter((address) => ADDRESS.test(address))).toEqual([]);
}

/** A site counts its sales by `vignette-paid`; a frame and the page the bank leads back to share no memory. */
function checkSales({ cell }: Purchase, told: number, isPaid: boolean): void {
  expect(told, 'how often a page was told that it is paid').toBeGreaterThanOrEqual(isPaid ? 1 : 0);
  expect(told, 'how often a page was told that it is paid').toBeLessThanOrEqual(
    isPaid ? (cell.embedding === 'frame' ? 2 : 1) : 0,
  );
}

async function checkRelay({ context, shop, key }: Purchase, payment: PaymentState): Promise<void> {
  const order = await relayOrder(context.request, shop.url, key);
  expect(order.payment, 'payment of the order at the relay').toBe(payment);
  const status = payment === 'paid' ? /^(CREATED|PENDING|WILL_BE_ACTIVE|ACTIVE)$/ : /^(CREATED|DELETED)$/;
  expect(order.status, 'status of the order at the relay').toMatch(status);
}

/** The addresses of all pages and frames that are open. */
function addresses({ context }: Purchase): readonly string[] {
  return context.pages().flatMap((page) => page.frames().map((frame) => frame.url()));
}
