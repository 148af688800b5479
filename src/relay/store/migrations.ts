import * as z from 'zod/mini';
import type { Sql } from './sql.js';

/**
 * The schema, as the ordered list of what was ever done to it: a step that was released is never edited. Every statement
 * can be repeated, since a relay killed in the middle of a step does the whole step again.
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `create table if not exists idempotency_records (
       key_hash text primary key, state text not null, fingerprint text not null, order_id text not null,
       reference text not null, return_url text not null, lease_until bigint not null, settles_at bigint not null,
       refusal jsonb, created_at bigint not null, version integer not null)`,
    `create table if not exists orders (
       id text primary key, reference text not null, return_url text not null, vendor_id text not null unique,
       reading jsonb not null, read_at bigint not null, revision integer not null)`,
    `create table if not exists order_tokens (hash text primary key, order_id text not null, expires_at bigint not null)`,
    `create table if not exists return_codes (
       hash text primary key, order_id text not null, expires_at bigint not null, used boolean not null default false)`,
    `create table if not exists webhook_inbox (
       event_id text primary key, vendor_id text not null, received_at bigint not null,
       finished boolean not null default false)`,
    `create index if not exists webhook_inbox_pending on webhook_inbox (received_at) where not finished`,
  ],
  // Before attempts were counted, each key had at least one; what exactly there was does not matter to an old record.
  [`alter table idempotency_records add column if not exists attempts integer not null default 1`],
];

const Applied = z.array(z.object({ step: z.number() }));

/** Brings a database to the newest schema; does nothing where it has it. */
export async function migrate(sql: Pick<Sql, 'query'>): Promise<void> {
  await sql.query('create table if not exists schema_steps (step integer primary key)');
  const applied = new Set(z.parse(Applied, await sql.query('select step from schema_steps')).map(({ step }) => step));
  for (const [index, statements] of MIGRATIONS.entries()) {
    const step = index + 1;
    if (applied.has(step)) continue;
    for (const statement of statements) await sql.query(statement);
    await sql.query('insert into schema_steps (step) values ($1) on conflict do nothing', [step]);
  }
}
