import { Client } from 'pg';
import type { Store } from '../core/store.js';
import { migrate } from './migrations.js';
import { APPLICATION, CONNECT_TIMEOUT, openPostgresSql, type PostgresOptions } from './postgres-sql.js';
import { errorCode } from './process-mark.js';
import { SqlStore } from './sql-store.js';

/** Any number, the same in every relay: who holds it may change the schema. */
const SCHEMA_LOCK = 7_236_152;
/** Milliseconds that a relay waits for another one to bring the schema up. */
const SCHEMA_TIMEOUT = 60_000;

/**
 * Opens a Postgres that several relays may share, and brings it to the newest schema: one relay at a time, all of it or
 * nothing.
 *
 * @throws Error with one line for whoever starts the relay, without the address' user and password: it is no address
 *   of a Postgres, the server cannot be reached, or does not let the relay do its work.
 */
export async function openPostgres(options: PostgresOptions): Promise<Store> {
  const client = clientFor(options.url);
  const at = `${client.host}:${client.port}`;
  // Its query or its connect rejects as well; without a listener the process would end.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [SCHEMA_LOCK]);
    await migrate({ query: async (statement, params = []) => (await client.query(statement, [...params])).rows });
    await client.query('commit');
  } catch (cause) {
    throw new Error(`${explain(at, errorCode(cause))} Start it, or correct DATABASE_URL.`, { cause });
  } finally {
    await client.end();
  }
  return new SqlStore(openPostgresSql(options));
}

function clientFor(url: string): Client {
  const notAnAddress = 'DATABASE_URL is no address of a Postgres: postgres://user:password@host:5432/database.';
  if (!/^postgres(ql)?:\/\//.test(url)) throw new Error(notAnAddress);
  try {
    return new Client({
      connectionString: url,
      application_name: APPLICATION,
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      statement_timeout: SCHEMA_TIMEOUT,
    });
  } catch (cause) {
    throw new Error(notAnAddress, { cause });
  }
}

/** The codes of SQLSTATE that a wrong address leads to, and those of the network. */
function explain(at: string, code: string): string {
  switch (code) {
    case '28000':
    case '28P01':
      return `The Postgres at ${at} refuses the user or the password (${code}).`;
    case '3D000':
      return `The Postgres at ${at} has no such database (${code}).`;
    default:
      return /^[0-9A-Z]{5}$/.test(code)
        ? `The Postgres at ${at} does not let the relay keep its tables (${code}).`
        : `The Postgres at ${at} cannot be reached (${code || 'no answer'}).`;
  }
}
