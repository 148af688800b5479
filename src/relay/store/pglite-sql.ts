import { PGlite } from '@electric-sql/pglite';
import type { Sql } from './sql.js';

/** A Postgres inside this process; the first start in a folder takes seconds. Without a folder it lives in memory. */
export async function openPgliteSql(folder?: string): Promise<Sql> {
  const db = await PGlite.create(folder === undefined ? {} : { dataDir: folder });
  return {
    query: async (statement, params = []) => (await db.query(statement, [...params])).rows,
    close: () => db.close(),
  };
}
