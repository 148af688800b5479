import { migrate } from './migrations.js';
import { openPgliteSql } from './pglite-sql.js';
import { SqlStore } from './sql-store.js';

/** A store in a Postgres inside this process that is gone with it, at the newest schema. `openPglite` keeps one in a folder. */
export async function createPgliteStore(): Promise<SqlStore> {
  const sql = await openPgliteSql();
  await migrate(sql);
  return new SqlStore(sql);
}
