import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';

const PASSWORD = 'postgres-of-the-tests';
const DEBIAN = '/usr/lib/postgresql';

/** Databases for tests, on a server that is gone afterwards, or on the one of `TEST_DATABASE_URL`. */
export interface TestPostgres {
  /** The address of a new, empty database. */
  database(): Promise<string>;
  /** Runs a statement on the server, as somebody who may do everything there. */
  query(statement: string, params?: readonly unknown[]): Promise<readonly unknown[]>;
  stop(): Promise<void>;
}

/**
 * Whether tests that need a Postgres can run. With `REQUIRE_POSTGRES=1` they have to: where there is none, they fail
 * instead of being skipped.
 */
export function hasPostgres(): boolean {
  const { TEST_DATABASE_URL: given, REQUIRE_POSTGRES: required } = process.env;
  return given !== undefined || required === '1' || binaries() !== undefined;
}

/** Starts a server in a folder of its own, or takes the one of `TEST_DATABASE_URL`. */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env['TEST_DATABASE_URL'];
  const server = given === undefined ? await startServer() : { url: given, stop: async () => {} };
  const names: string[] = [];
  return {
    database: async () => {
      const name = `relay_test_${process.pid}_${names.length + 1}_${Date.now()}`;
      await run(server.url, `create database ${name}`);
      names.push(name);
      const url = new URL(server.url);
      url.pathname = `/${name}`;
      return url.href;
    },
    query: (statement, params = []) => run(server.url, statement, params),
    stop: async () => {
      if (given !== undefined) for (const name of names) await run(given, `drop database ${name} with (force)`);
      await server.stop();
    },
  };
}

/** Runs one statement over a connection of its own. */
async function run(url: string, statement: string, params: readonly unknown[] = []): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement, [...params])).rows;
  } finally {
    await client.end();
  }
}

async function startServer(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const bin = binaries();
  if (bin === undefined) throw new Error('There is no Postgres on this machine: apt-get install postgresql.');
  const folder = mkdtempSync(join(tmpdir(), 'relay-postgres-'));
  const as = rights();
  if (as) chownSync(folder, as.uid, as.gid);
  const password = join(folder, 'password');
  writeFileSync(password, PASSWORD, { mode: 0o644 });
  const data = join(folder, 'data');
  const init = ['-D', data, '-U', 'relay', '-A', 'scram-sha-256', `--pwfile=${password}`, '-E', 'UTF8', '--locale=C'];
  await promisify(execFile)(join(bin, 'initdb'), [...init, '--no-sync'], { ...as, cwd: folder });
  const port = await freePort();
  const settings = [
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'fsync=off',
    'max_connections=60',
  ];
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])],
    { ...as, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const kill = () => server.kill('SIGKILL');
  process.once('exit', kill);
  await isReady(server);
  return {
    url: `postgres://relay:${PASSWORD}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      const ended = new Promise((resolve) => server.once('close', resolve));
      server.kill('SIGINT');
      await ended;
      process.off('exit', kill);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function isReady(server: ChildProcess): Promise<void> {
  let said = '';
  return new Promise((resolve, reject) => {
    server.stderr?.on('data', (chunk) => {
      said += String(chunk);
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('close', () => reject(new Error(`Postgres ended: ${said}`)));
  });
}

/** The folder with `initdb` and `postgres`: on the path, or where Debian puts it, the newest first. */
function binaries(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).toSorted((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
  ];
  return folders.find((folder) => folder && ['initdb', 'postgres'].every((name) => existsSync(join(folder, name))));
}

/** Postgres does not run as root; then it runs as the user that Debian made for it, or as nobody. */
function rights(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user) throw new Error('Postgres does not run as root, and there is no user nobody.');
  return { uid: Number(user[2]), gid: Number(user[3]) };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}
