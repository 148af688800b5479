import type { IdempotencyRecord } from '../core/idempotency-record.js';
import type { CodeUse, InboxEvent, Store, StoredCode, StoredToken } from '../core/store.js';
import type { StoredOrder } from '../core/stored-order.js';
import { eventOf, orderOf, recordOf, tokenOf } from './rows.js';
import type { Sql } from './sql.js';

const REPLACE_RECORD = `update idempotency_records set state = $2, fingerprint = $3, order_id = $4, reference = $5,
  return_url = $6, lease_until = $7, settles_at = $8, refusal = $9::jsonb, version = $10,
  attempts = $11 where key_hash = $1 and version = $10 - 1 returning key_hash`;

const recordParams = (record: IdempotencyRecord): readonly unknown[] => [
  record.keyHash,
  record.state,
  record.fingerprint,
  record.orderId,
  record.reference,
  record.returnUrl,
  record.leaseUntil,
  record.settlesAt,
  record.refusal ? JSON.stringify(record.refusal) : null,
  record.version,
  record.attempts,
];

/** A store in Postgres' SQL. Each method is one statement, so that it is atomic without a transaction to hold open. */
export class SqlStore implements Store {
  private readonly sql: Sql;

  /** The database must have been brought to the newest schema with `migrate`. */
  constructor(sql: Sql) {
    this.sql = sql;
  }

  readRecord(keyHash: string): Promise<IdempotencyRecord | undefined> {
    return this.first('select * from idempotency_records where key_hash = $1', [keyHash], recordOf);
  }

  insertRecord(record: IdempotencyRecord): Promise<boolean> {
    return this.hit(
      `insert into idempotency_records (key_hash, state, fingerprint, order_id, reference, return_url, lease_until,
         settles_at, refusal, version, attempts, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12) on conflict do nothing returning key_hash`,
      [...recordParams(record), record.createdAt],
    );
  }

  replaceRecord(record: IdempotencyRecord): Promise<boolean> {
    return this.hit(REPLACE_RECORD, recordParams(record));
  }

  placeOrder(record: IdempotencyRecord, order: StoredOrder): Promise<boolean> {
    const { id, reference, returnUrl, reading, readAt, revision } = order;
    return this.hit(
      `with moved as (${REPLACE_RECORD})
       insert into orders (id, reference, return_url, vendor_id, reading, read_at, revision)
       select $12, $13, $14, $15, $16::jsonb, $17, $18 from moved returning id`,
      [...recordParams(record), id, reference, returnUrl, reading.vendorId, JSON.stringify(reading), readAt, revision],
    );
  }

  readOrder(id: string): Promise<StoredOrder | undefined> {
    return this.first('select * from orders where id = $1', [id], orderOf);
  }

  readOrderByVendorId(vendorId: string): Promise<StoredOrder | undefined> {
    return this.first('select * from orders where vendor_id = $1', [vendorId], orderOf);
  }

  replaceOrder({ id, reading, readAt, revision }: StoredOrder, expected: number): Promise<boolean> {
    return this.hit(
      'update orders set reading = $2::jsonb, read_at = $3, revision = $4 where id = $1 and revision = $5 returning id',
      [id, JSON.stringify(reading), readAt, revision, expected],
    );
  }

  async insertToken({ hash, orderId, expiresAt }: StoredToken): Promise<void> {
    await this.sql.query('insert into order_tokens (hash, order_id, expires_at) values ($1, $2, $3)', [
      hash,
      orderId,
      expiresAt,
    ]);
  }

  readToken(hash: string): Promise<StoredToken | undefined> {
    return this.first('select * from order_tokens where hash = $1', [hash], tokenOf);
  }

  async insertCode({ hash, orderId, expiresAt }: StoredCode): Promise<void> {
    await this.sql.query('insert into return_codes (hash, order_id, expires_at) values ($1, $2, $3)', [
      hash,
      orderId,
      expiresAt,
    ]);
  }

  async useCode(hash: string, orderId: string, now: number): Promise<CodeUse> {
    const used = await this.hit(
      `update return_codes set used = true
       where hash = $1 and order_id = $2 and not used and expires_at > $3 returning hash`,
      [hash, orderId, now],
    );
    if (used) return 'accepted';
    const known = await this.hit('select hash from return_codes where hash = $1 and order_id = $2', [hash, orderId]);
    return known ? 'used' : 'unknown';
  }

  addEvent({ eventId, vendorId, receivedAt }: InboxEvent): Promise<boolean> {
    return this.hit(
      `insert into webhook_inbox (event_id, vendor_id, received_at) values ($1, $2, $3)
       on conflict do nothing returning event_id`,
      [eventId, vendorId, receivedAt],
    );
  }

  async pendingEvents(limit: number): Promise<readonly InboxEvent[]> {
    const rows = await this.sql.query(
      'select * from webhook_inbox where not finished order by received_at, event_id limit $1',
      [limit],
    );
    return rows.map(eventOf);
  }

  async finishEvent(eventId: string): Promise<void> {
    await this.sql.query('update webhook_inbox set finished = true where event_id = $1', [eventId]);
  }

  async purge(now: number, keepFrom: number): Promise<void> {
    await this.sql.query('delete from order_tokens where expires_at < $1', [now]);
    await this.sql.query('delete from return_codes where expires_at < $1', [now]);
    await this.sql.query('delete from webhook_inbox where finished and received_at < $1', [keepFrom]);
    await this.sql.query(`delete from idempotency_records where state in ('refused', 'closed') and created_at < $1`, [
      keepFrom,
    ]);
  }

  close(): Promise<void> {
    return this.sql.close();
  }

  private async first<Row>(statement: string, params: readonly unknown[], read: (row: unknown) => Row) {
    const [row] = await this.sql.query(statement, params);
    return row === undefined ? undefined : read(row);
  }

  private async hit(statement: string, params: readonly unknown[]): Promise<boolean> {
    return (await this.sql.query(statement, params)).length > 0;
  }
}
