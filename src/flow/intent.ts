import type { OrderRequest } from '../contract/order-request.js';
import type { Money } from '../contract/primitives.js';

/** The buyer's wish to buy one thing, bound to one idempotency key (design, order safety rule 1). */
export interface Intent {
  readonly key: string;
  /** Salted with the key, so that what was ordered cannot be read from it. */
  readonly fingerprint: string;
  /** Attempts to place the order so far; five at most. */
  readonly attempts: number;
  /** Of the last attempt, milliseconds since 1970; 0 before the first. */
  readonly lastAttemptAt: number;
  /** What the buyer agreed to pay when it was last sent. */
  readonly total?: Money;
  /** The order is known to be placed and paid; the same again needs the buyer's word and a fresh key. */
  readonly settled?: true;
  /** The buyer left the order unpaid: the same content finds it again, and no reload opens it unasked. */
  readonly left?: true;
}

/** Attempts to place one order, over all reloads and tabs. */
export const MOST_ATTEMPTS = 5;
/** Milliseconds between two attempts. */
export const ATTEMPT_GAP = 60_000;

/** A new intent for what the order holds. */
export function newIntent(key: string, request: OrderRequest): Intent {
  return { key, fingerprint: fingerprintOf(key, request), attempts: 0, lastAttemptAt: 0 };
}

/** The remembered intent for the same content, if there is one. One that is still open goes before one that has settled. */
export function sameIntent(known: readonly Intent[], request: OrderRequest): Intent | undefined {
  const same = known.filter(({ key, fingerprint }) => fingerprint === fingerprintOf(key, request));
  return same.find(({ settled }) => !settled) ?? same[0];
}

/**
 * What was made of the same wish before or in another tab; nothing where this press is the first. `before` holds the keys
 * that were known when Pay was pressed: of those only the pressed intent itself counts, which may be stored or gone.
 */
export function madeElsewhere(
  pressed: Intent,
  before: readonly string[],
  known: readonly Intent[],
  request: OrderRequest,
): Intent | undefined {
  const others = known.filter(({ key }) => !before.includes(key));
  const own = known.find(({ key }) => key === pressed.key) ?? pressed;
  return sameIntent(others, request) ?? (own.attempts > 0 ? own : undefined);
}

/** The intent with all attempts counted, also those that another tab has made since. */
export function latestIntent(intent: Intent, remembered: Intent | undefined): Intent {
  return remembered?.key === intent.key && remembered.attempts > intent.attempts ? remembered : intent;
}

/** When the next attempt may be sent, milliseconds since 1970. */
export function nextAttemptAt({ lastAttemptAt }: Intent): number {
  return lastAttemptAt === 0 ? 0 : lastAttemptAt + ATTEMPT_GAP;
}

/**
 * Over product, start, vehicle and e-mail as they are sent, which is what the relay compares too; not over the way to
 * pay. Nothing that was typed and is not sent may count: a reload may have lost it.
 */
function fingerprintOf(key: string, { items, customer }: OrderRequest): string {
  const content = items.map(({ productId, start, vehicle: { country, plate, vin = '', fuel = '' } }) => {
    return [productId, start, country, plate, vin, fuel];
  });
  return hash(JSON.stringify([key, content, customer.email.toLowerCase()]));
}

/** 53 bits of cyrb53 (public domain): tells contents apart, and is not meant to keep secrets. */
function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
