import type { IdempotencyRecord } from './idempotency-record.js';
import type { StoredOrder } from './stored-order.js';

/** A bearer token of one order. Only its SHA-256 is kept. */
export interface StoredToken {
  readonly hash: string;
  readonly orderId: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** A single-use code of a return URL. Only its SHA-256 is kept. */
export interface StoredCode {
  readonly hash: string;
  readonly orderId: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/** `used` also when the code's time has run out. */
export type CodeUse = 'accepted' | 'used' | 'unknown';

/** A webhook that was accepted: which of the vendor's orders to read again. */
export interface InboxEvent {
  readonly eventId: string;
  readonly vendorId: string;
  /** Milliseconds since 1970. */
  readonly receivedAt: number;
}

/**
 * What the relay must not forget when its process dies. Every method is one atomic step, so a relay killed between two
 * of them leaves nothing half written. Methods that answer a boolean answer `false` when somebody else was faster, and
 * have then changed nothing.
 */
export interface Store {
  readRecord(keyHash: string): Promise<IdempotencyRecord | undefined>;
  /** `false` when the key has a record already. */
  insertRecord(record: IdempotencyRecord): Promise<boolean>;
  /** Writes the successor of a record: stored only over the version before `record.version`. */
  replaceRecord(record: IdempotencyRecord): Promise<boolean>;
  /** {@link replaceRecord} and the new order, both or neither. */
  placeOrder(record: IdempotencyRecord, order: StoredOrder): Promise<boolean>;

  readOrder(id: string): Promise<StoredOrder | undefined>;
  readOrderByVendorId(vendorId: string): Promise<StoredOrder | undefined>;
  /** Writes a newer reading of an order over the one with the revision `expected`. */
  replaceOrder(order: StoredOrder, expected: number): Promise<boolean>;

  insertToken(token: StoredToken): Promise<void>;
  readToken(hash: string): Promise<StoredToken | undefined>;
  insertCode(code: StoredCode): Promise<void>;
  /** Uses up a code. Of two callers with the same code one gets `accepted`. `now` in milliseconds since 1970. */
  useCode(hash: string, orderId: string, now: number): Promise<CodeUse>;

  /** `false` when an event with this id was added before. */
  addEvent(event: InboxEvent): Promise<boolean>;
  /** Events that were added and not finished, oldest first. */
  pendingEvents(limit: number): Promise<readonly InboxEvent[]>;
  finishEvent(eventId: string): Promise<void>;

  /** Deletes tokens and codes that expired before `now`, and finished events, refused and closed records older than `keepFrom`. */
  purge(now: number, keepFrom: number): Promise<void>;
  close(): Promise<void>;
}
