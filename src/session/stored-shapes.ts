import { type Check, listOf, schemaOf, shape, whole } from '../api/check.js';
import { amount, currencyCode, text } from '../api/primitive-checks.js';
import type { Money } from '../contract/primitives.js';
import type { Intent } from '../flow/intent.js';

/** What opens an order again: its id, its token, and the key it was placed with. */
export interface KnownOrder {
  readonly orderId: string;
  readonly token: string;
  readonly key?: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Which tab holds a lock, and until when. */
export interface Lease {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

const yes: Check<true> = (value) => (value === true ? undefined : '');

/** The buyer's intents. */
export const STORED_INTENTS = schemaOf(
  listOf(
    shape<Intent>(
      { key: text, fingerprint: text, attempts: amount, lastAttemptAt: amount },
      { total: shape<Money>({ amount, currency: currencyCode }, {}), settled: yes, left: yes },
    ),
  ),
);

/** An order. */
export const STORED_ORDER = schemaOf(shape<KnownOrder>({ orderId: text, token: text, at: whole() }, { key: text }));

/** Names of what was told. */
export const STORED_TOLD = schemaOf(listOf(text));

/** A lease. */
export const STORED_LEASE = schemaOf(shape<Lease>({ id: text, until: whole() }, {}));
