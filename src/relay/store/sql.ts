/** A Postgres that answers one statement at a time; PGlite and a pool of a Postgres client both fit. */
export interface Sql {
  /** Runs one statement with its `$1`… and answers its rows. */
  query(statement: string, params?: readonly unknown[]): Promise<readonly unknown[]>;
  close(): Promise<void>;
}
