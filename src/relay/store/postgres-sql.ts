import { Pool } from 'pg';
import type { Sql } from './sql.js';

/** How a relay uses its Postgres. */
export interface PostgresOptions {
  /** `postgres://user:password@host:5432/database`. As secret as what it opens: never logged. */
  readonly url: string;
  /** Told when a connection that waits for work is lost. The next query opens another one. */
  readonly onLost: (error: unknown) => void;
  /** Connections at the most. 10 when missing. */
  readonly connections?: number;
  /** Milliseconds after which the server gives a statement up. 10 seconds when missing. */
  readonly statementTimeout?: number;
}

const CONNECTIONS = 10;
const STATEMENT_TIMEOUT = 10_000;
/** Milliseconds to wait for a connection, a new one or one that others have. */
export const CONNECT_TIMEOUT = 5_000;
/** Milliseconds by which a server that is gone may be later than one that is only slow. */
const GRACE = 2_000;
/** What the relay's connections are called in `pg_stat_activity`. */
export const APPLICATION = 'vignette-relay';

/** A pool of connections. A query whose connection is lost rejects; nothing is repeated, and nothing crashes. */
export function openPostgresSql(options: PostgresOptions): Sql {
  const statementTimeout = options.statementTimeout ?? STATEMENT_TIMEOUT;
  const pool = new Pool({
    connectionString: options.url,
    application_name: APPLICATION,
    max: options.connections ?? CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    statement_timeout: statementTimeout,
    query_timeout: statementTimeout + GRACE,
    keepAlive: true,
  });
  pool.on('error', options.onLost);
  return {
    query: async (statement, params = []) => (await pool.query(statement, [...params])).rows,
    close: () => pool.end(),
  };
}
