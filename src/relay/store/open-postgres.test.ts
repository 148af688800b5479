import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hasPostgres, startPostgres, type TestPostgres } from '../../../test/support/postgres.js';
import { settled } from '../core/testing/manual-time.js';
import { describePlacing } from '../core/testing/placing-suite.js';
import type { Store } from '../core/store.js';
import { MIGRATIONS } from './migrations.js';
import { openPostgres } from './open-postgres.js';
import { openPostgresSql, type PostgresOptions } from './postgres-sql.js';
import type { Sql } from './sql.js';
import { describeStore } from './store-suite.js';

const CODE = { hash: 'a hash', orderId: 'one', expiresAt: 2 };

describe('the address of a Postgres', () => {
  const complaint = (url: string) =>
    openPostgres({ url, onLost: () => undefined }).then(
      () => 'none',
      (error: unknown) => (error instanceof Error ? error.message : 'not an error'),
    );

  it.each(['hello', 'mysql://relay:secret@localhost/orders', 'postgres://relay:secret@local host:x/orders', ''])(
    'is refused in one line that does not repeat it: %s',
    async (url) => {
      expect(await complaint(url)).toBe(
        'DATABASE_URL is no address of a Postgres: postgres://user:password@host:5432/database.',
      );
    },
  );

  it('is named without user and password where nobody listens', async () => {
    expect(await complaint('postgres://relay:secret@127.0.0.1:1/orders')).toBe(
      'The Postgres at 127.0.0.1:1 cannot be reached (ECONNREFUSED). Start it, or correct DATABASE_URL.',
    );
  });
});

describe.skipIf(!hasPostgres())('with a Postgres on this machine', () => {
  let postgres: TestPostgres;
  const open: Pick<Store, 'close'>[] = [];

  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });
  afterAll(() => postgres.stop());

  const options = async (change: Partial<PostgresOptions> = {}): Promise<PostgresOptions> => ({
    url: await postgres.database(),
    onLost: () => undefined,
    ...change,
  });
  const openHere = async () => openPostgres(await options());

  describeStore('SqlStore in Postgres', openHere);
  describePlacing('Postgres', openHere, 60);

  it.each([
    ['password', { password: 'wrong' }, 'refuses the user or the password (28P01)'],
    ['user', { username: 'nobody' }, 'refuses the user or the password (28P01)'],
    ['database', { pathname: '/nowhere' }, 'has no such database (3D000)'],
  ])('says in one line that the address has a wrong %s', async (_what, change, why) => {
    const { url, onLost } = await options();
    const wrong = Object.assign(new URL(url), change);
    const message = `The Postgres at ${wrong.host} ${why}. Start it, or correct DATABASE_URL.`;
    await expect(openPostgres({ url: wrong.href, onLost })).rejects.toThrow(message);
  });

  it('says in one line that it may not keep its tables there', async () => {
    const { url, onLost } = await options();
    await postgres.query(`alter database ${new URL(url).pathname.slice(1)} set default_transaction_read_only = on`);
    const message = `The Postgres at ${new URL(url).host} does not let the relay keep its tables (25006).`;
    await expect(openPostgres({ url, onLost })).rejects.toThrow(message);
  });

  it('is brought to the newest schema once, whoever else starts at the same moment', async () => {
    const shared = await options();
    const stores = await Promise.all(Array.from({ length: 6 }, () => openPostgres(shared)));
    open.push(...stores);
    const sql = openPostgresSql(shared);
    open.push(sql);
    const steps = await sql.query('select step from schema_steps order by step');
    expect(steps).toEqual(MIGRATIONS.map((_, index) => ({ step: index + 1 })));
    await stores[0]?.insertCode(CODE);
    expect(await stores[5]?.useCode(CODE.hash, 'one', 1)).toBe('accepted');
  });

  it('keeps nothing of a schema step that failed', async () => {
    const { url, onLost } = await options();
    const sql = openPostgresSql({ url, onLost });
    open.push(sql);
    await sql.query('create view idempotency_records as select 1 as one');
    await expect(openPostgres({ url, onLost })).rejects.toThrow('does not let the relay keep its tables');
    const tables = await sql.query(`select table_name from information_schema.tables where table_schema = 'public'`);
    expect(tables).toEqual([{ table_name: 'idempotency_records' }]);
  });

  describe('when connections are lost', () => {
    let sql: Sql;
    let lost: unknown[];
    let name: string;

    const cut = () =>
      postgres.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    const working = () =>
      postgres.query(`select 1 from pg_stat_activity where datname = $1 and query like '%pg_sleep%'`, [name]);

    const start = async (change: Partial<PostgresOptions> = {}) => {
      lost = [];
      const all = await options({ onLost: (error) => lost.push(error), ...change });
      name = new URL(all.url).pathname.slice(1);
      sql = openPostgresSql(all);
      open.push(sql);
    };

    it('tells of one that waited for work, and answers the next query over another', async () => {
      await start();
      await sql.query('select 1');
      await cut();
      await expect.poll(() => lost.length).toBe(1);
      expect(await sql.query('select 1 as one')).toEqual([{ one: 1 }]);
    });

    it('rejects the query that was under way, and answers the next', async () => {
      await start();
      const query = sql.query('select pg_sleep(20)');
      const outcome = query.then(
        () => 'answered',
        () => 'rejected',
      );
      await expect.poll(async () => (await working()).length).toBe(1);
      await cut();
      expect(await outcome).toBe('rejected');
      await settled();
      expect(await sql.query('select 1 as one')).toEqual([{ one: 1 }]);
    });

    it('gives a statement up that takes too long', async () => {
      await start({ statementTimeout: 50 });
      await expect(sql.query('select pg_sleep(20)')).rejects.toMatchObject({ code: '57014' });
      expect(await sql.query('select 1 as one')).toEqual([{ one: 1 }]);
    });

    it('has no more connections than it was told', async () => {
      await start({ connections: 2 });
      await Promise.all(Array.from({ length: 8 }, () => sql.query('select pg_sleep(0.01)')));
      const all = await postgres.query('select 1 from pg_stat_activity where datname = $1', [name]);
      expect(all).toHaveLength(2);
    });
  });
});
