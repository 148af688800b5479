import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate, MIGRATIONS } from './migrations.js';
import { openPgliteSql } from './pglite-sql.js';
import type { Sql } from './sql.js';

describe('migrate', () => {
  let sql: Sql;
  beforeAll(async () => {
    sql = await openPgliteSql();
  }, 60_000);
  afterAll(() => sql.close());

  const steps = () => sql.query('select step from schema_steps order by step');

  it('finishes a step that was left half done, and then does nothing more', async () => {
    const [first = []] = MIGRATIONS;
    await sql.query(first[0] ?? '');
    await migrate(sql);
    expect(await steps()).toEqual(MIGRATIONS.map((_, index) => ({ step: index + 1 })));
    await sql.query(`insert into return_codes (hash, order_id, expires_at) values ('h', 'o', 1)`);
    await migrate(sql);
    expect(await sql.query('select hash from return_codes')).toEqual([{ hash: 'h' }]);
  });
});
