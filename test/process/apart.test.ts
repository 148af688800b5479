import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Buyer } from './buyer.js';
import { followOrder } from './follow-order.js';
import { SHARED } from './sandbox-vendor-process.js';
import { buildServer, freePort, type ServerProcess, type Settings, startServer } from './server-process.js';

let built = '';
let base = '';
let running: ServerProcess[] = [];

beforeAll(async () => {
  built = await buildServer();
  base = mkdtempSync(join(tmpdir(), 'vignette-apart-'));
}, 60_000);
afterEach(async () => {
  await Promise.all(running.map((server) => server.end('SIGKILL')));
  running = [];
});
afterAll(() => {
  for (const folder of [built, base]) if (folder) rmSync(folder, { recursive: true, force: true });
});

function start(entry: 'serve' | 'relay', settings: Settings): ServerProcess {
  const server = startServer(built, { VIGNETTE_DATA: join(base, entry), ...settings }, entry);
  running.push(server);
  return server;
}

describe('relay and sandbox vendor as two processes', { timeout: 60_000 }, () => {
  it('sell at the address of the demo, which says so while the relay is away', async () => {
    const [relayPort, demoPort] = [await freePort(), await freePort()];
    const relayUrl = `http://127.0.0.1:${relayPort}`;
    const shop = `http://localhost:${demoPort}`;
    const api = `http://127.0.0.1:${demoPort}/api`;
    const demo = start('serve', { ...SHARED, PORT: demoPort, RELAY_URL: relayUrl });
    await demo.line;
    expect((await fetch(`${api}/config`)).status).toBe(502);

    const relay = start('relay', { ...SHARED, PORT: relayPort, VENDOR_URL: shop, VIGNETTE_ORIGINS: shop });
    expect(await relay.line).toBe(`The relay is at ${relayUrl}\n`);
    const { status, receipt } = await new Buyer(1, shop).press(api);
    expect(status).toBe(201);
    if (!receipt) throw new Error('There is no receipt.');
    const leaving = new AbortController();
    const { value } = await followOrder(api, receipt, leaving.signal).next();
    expect(value).toMatchObject({ id: receipt.order.id, payment: 'paid' });
    leaving.abort();

    const { code, stdout, stderr } = await relay.end('SIGTERM');
    expect([code, stdout.trimEnd().split('\n').length]).toEqual([0, 1]);
    const log = stderr
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(log).toContainEqual(expect.objectContaining({ event: 'request', route: '/orders', status: 201 }));
    expect(log).toContainEqual(expect.objectContaining({ route: '/webhooks/:vendor', status: 204 }));
    for (const secret of ['process-test-key', 'B-PT', '@shop.example', receipt.token, receipt.order.id]) {
      expect(stderr).not.toContain(secret);
    }
    expect((await demo.end('SIGTERM')).code).toBe(0);
  });

  const whole = { ...SHARED, VENDOR_URL: 'http://127.0.0.1:1', RELAY_URL: 'http://127.0.0.1:1' };
  const unreachable = 'postgres://relay:secret-password@127.0.0.1:1/orders';

  it.each([
    ['relay', { VENDOR_URL: 'vendor' }, /^VENDOR_URL must be the address of a server/],
    ['relay', { VENDOR_KEY: 'short' }, /^VENDOR_KEY must be a secret of at least 16 letters\.$/],
    ['relay', { VENDOR_WEBHOOK_SECRET: '' }, /^VENDOR_WEBHOOK_SECRET must be a secret/],
    ['relay', { PORT: 'many' }, /^PORT is many/],
    ['relay', { VIGNETTE_ORIGINS: 'shop' }, /^VIGNETTE_ORIGINS holds shop/],
    ['relay', { DATABASE_URL: 'orders' }, /^DATABASE_URL is no address of a Postgres/],
    ['relay', { DATABASE_URL: unreachable }, /^The Postgres at 127\.0\.0\.1:1 cannot be reached \(ECONNREFUSED\)/],
    ['serve', { RELAY_URL: 'relay' }, /^RELAY_URL must be the address of a server/],
    ['serve', { VENDOR_KEY: '' }, /^VENDOR_KEY must be a secret/],
  ] as const)('say in one line what is wrong: %s with %o', async (entry, wrong, line) => {
    const { code, stdout, stderr } = await start(entry, { PORT: '0', ...whole, ...wrong }).ended;
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.trimEnd()).toMatch(line);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toContain('secret-password');
  });

  it('say in one line that the demo’s Postgres cannot be reached', async () => {
    const demo = start('serve', { PORT: '0', DATABASE_URL: unreachable });
    const { code, stderr } = await demo.ended;
    expect([code, stderr]).toEqual([
      1,
      'The Postgres at 127.0.0.1:1 cannot be reached (ECONNREFUSED). Start it, or correct DATABASE_URL.\n',
    ]);
  });
});
