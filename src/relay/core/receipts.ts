import type { Receipt } from '../../contract/order.js';
import { sha256 } from './hash.js';
import { latestEnd, orderView } from './order-view.js';
import { newSecret } from './random-names.js';
import type { RelayCore } from './relay-core.js';
import type { StoredOrder } from './stored-order.js';

const DAY = 86_400_000;
/** A token outlives the vignette by this much (design.md 4). */
const TOKEN_AFTERLIFE = 30 * DAY;
/** Some payments take days to come back from the bank; a week-old address is no longer good for anything. */
const CODE_LIFETIME = 7 * DAY;

type Issuer = Pick<RelayCore, 'store' | 'clock' | 'randomBytes'>;

/** A fresh token that opens an order until 30 days after `end`, the end of its validity in milliseconds since 1970. */
async function issueToken(core: Issuer, orderId: string, end: number): Promise<string> {
  const token = newSecret(core.randomBytes);
  const expiresAt = end + TOKEN_AFTERLIFE;
  await core.store.insertToken({ hash: await sha256(token), orderId, expiresAt });
  return token;
}

/** The order with a fresh token, and a return address with a fresh single-use code. */
export async function issueReceipt(core: Issuer, stored: StoredOrder): Promise<Receipt> {
  // A passage may be paid when its day is over. Not reckoned from now: to open an order must not prolong its life.
  const end = Math.max(latestEnd(stored.reading), Date.parse(stored.reading.createdAt));
  return receiptWith(core, stored, await issueToken(core, stored.id, end));
}

/** The order with a token it has already, and a return address with a fresh single-use code. */
export async function receiptWith(core: Issuer, stored: StoredOrder, token: string): Promise<Receipt> {
  const returnUrl = await issueReturnUrl(core, stored.id, stored.returnUrl);
  const order = orderView(stored);
  return { order: { ...order, paymentStep: { ...order.paymentStep, returnUrl } }, token };
}

/**
 * The page the bank sends the buyer back to, with what resumes the order in its fragment: fragments are not sent to
 * servers and stay out of their logs.
 */
export async function issueReturnUrl(core: Issuer, orderId: string, page: string): Promise<string> {
  const code = newSecret(core.randomBytes);
  await core.store.insertCode({ hash: await sha256(code), orderId, expiresAt: core.clock() + CODE_LIFETIME });
  return addressOf(page, orderId, code);
}

/**
 * The page on which the order was placed, with what opens it again and again: for the vendor's confirmation, so that the
 * buyer finds the order the next day (docs/decisions/0006). `end` as for {@link issueToken}.
 */
export async function issueOrderUrl(core: Issuer, orderId: string, page: string, end: number): Promise<string> {
  return addressOf(page, orderId, await issueToken(core, orderId, end));
}

const addressOf = (page: string, orderId: string, secret: string): string =>
  `${page}#vignette-order=${orderId}.${secret}`;
