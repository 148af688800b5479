import type { IdempotencyRecord } from './idempotency-record.js';
import type { CodeUse, InboxEvent, Store, StoredCode, StoredToken } from './store.js';
import type { StoredOrder } from './stored-order.js';

/** A store that forgets with its process: for simulations and tests, never for real money. */
export class MemoryStore implements Store {
  private readonly records = new Map<string, IdempotencyRecord>();
  private readonly orders = new Map<string, StoredOrder>();
  private readonly tokens = new Map<string, StoredToken>();
  private readonly codes = new Map<string, StoredCode & { used: boolean }>();
  private readonly events = new Map<string, InboxEvent & { finished: boolean }>();

  async readRecord(keyHash: string): Promise<IdempotencyRecord | undefined> {
    return this.records.get(keyHash);
  }

  async insertRecord(record: IdempotencyRecord): Promise<boolean> {
    if (this.records.has(record.keyHash)) return false;
    this.records.set(record.keyHash, record);
    return true;
  }

  async replaceRecord(record: IdempotencyRecord): Promise<boolean> {
    return this.replace(record);
  }

  async placeOrder(record: IdempotencyRecord, order: StoredOrder): Promise<boolean> {
    if (!this.replace(record)) return false;
    this.orders.set(order.id, order);
    return true;
  }

  async readOrder(id: string): Promise<StoredOrder | undefined> {
    return this.orders.get(id);
  }

  async readOrderByVendorId(vendorId: string): Promise<StoredOrder | undefined> {
    return [...this.orders.values()].find(({ reading }) => reading.vendorId === vendorId);
  }

  async replaceOrder(order: StoredOrder, expected: number): Promise<boolean> {
    if (this.orders.get(order.id)?.revision !== expected) return false;
    this.orders.set(order.id, order);
    return true;
  }

  async insertToken(token: StoredToken): Promise<void> {
    this.tokens.set(token.hash, token);
  }

  async readToken(hash: string): Promise<StoredToken | undefined> {
    return this.tokens.get(hash);
  }

  async insertCode(code: StoredCode): Promise<void> {
    this.codes.set(code.hash, { ...code, used: false });
  }

  async useCode(hash: string, orderId: string, now: number): Promise<CodeUse> {
    const code = this.codes.get(hash);
    if (code?.orderId !== orderId) return 'unknown';
    if (code.used || code.expiresAt <= now) return 'used';
    this.codes.set(hash, { ...code, used: true });
    return 'accepted';
  }

  async addEvent(event: InboxEvent): Promise<boolean> {
    if (this.events.has(event.eventId)) return false;
    this.events.set(event.eventId, { ...event, finished: false });
    return true;
  }

  async pendingEvents(limit: number): Promise<readonly InboxEvent[]> {
    return [...this.events.values()]
      .filter(({ finished }) => !finished)
      .sort((a, b) => a.receivedAt - b.receivedAt)
      .slice(0, limit)
      .map(({ eventId, vendorId, receivedAt }) => ({ eventId, vendorId, receivedAt }));
  }

  async finishEvent(eventId: string): Promise<void> {
    const event = this.events.get(eventId);
    if (event) this.events.set(eventId, { ...event, finished: true });
  }

  async purge(now: number, keepFrom: number): Promise<void> {
    for (const { hash, expiresAt } of this.tokens.values()) if (expiresAt < now) this.tokens.delete(hash);
    for (const { hash, expiresAt } of this.codes.values()) if (expiresAt < now) this.codes.delete(hash);
    for (const { eventId, finished, receivedAt } of this.events.values()) {
      if (finished && receivedAt < keepFrom) this.events.delete(eventId);
    }
    for (const { keyHash, state, createdAt } of this.records.values()) {
      if ((state === 'refused' || state === 'closed') && createdAt < keepFrom) this.records.delete(keyHash);
    }
  }

  async close(): Promise<void> {
    for (const kept of [this.records, this.orders, this.tokens, this.codes, this.events]) kept.clear();
  }

  private replace(record: IdempotencyRecord): boolean {
    if (this.records.get(record.keyHash)?.version !== record.version - 1) return false;
    this.records.set(record.keyHash, record);
    return true;
  }
}
