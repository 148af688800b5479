import { join } from 'node:path';
import type { Store } from '../core/store.js';
import { lockFolder } from './folder-lock.js';
import { migrate } from './migrations.js';
import { openPgliteSql } from './pglite-sql.js';
import { SqlStore } from './sql-store.js';

/**
 * Opens the relay's own database in a folder, which it creates where it is missing. The database survives the death of
 * the process, not of the machine. Closing the store gives the folder back.
 *
 * @throws Error with a message for whoever starts the relay: the folder is in use, or cannot be written.
 */
export async function openPglite(folder: string): Promise<Store> {
  const lock = await lockFolder(folder);
  try {
    const sql = await openPgliteSql(join(folder, 'postgres'));
    await migrate(sql);
    return new SqlStore({
      query: (statement, params) => sql.query(statement, params),
      close: async () => {
        await sql.close();
        await lock.release();
      },
    });
  } catch (error) {
    await lock.release();
    throw error;
  }
}
