import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Order, Receipt } from '../contract/order.js';
import { dayAt } from '../domain/validity/calendar-day.js';
import { type Demo, serveDemo } from './serve-demo.js';
import { testOrder } from './testing/test-sandbox.js';

let folder = '';
let running: Demo | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sandbox-demo-'));
  mkdirSync(join(folder, 'web', '.vite'), { recursive: true });
  writeFileSync(join(folder, 'web', 'vignette-checkout.js'), 'script');
  writeFileSync(join(folder, 'web', '.vite', 'manifest.json'), '{}');
});
afterEach(async () => {
  await running?.close();
  running = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(change: Partial<Parameters<typeof serveDemo>[0]> = {}): Promise<Demo> {
  running = await serveDemo({
    port: 0,
    hostname: '127.0.0.1',
    data: join(folder, 'data'),
    web: join(folder, 'web'),
    clock: Date.now,
    randomBytes: (count) => randomBytes(count),
    log: () => undefined,
    ...change,
  });
  return running;
}

function orderRequest(url: string) {
  const { request } = testOrder('demo');
  const today = dayAt(Date.now(), 'Europe/Vienna');
  return {
    ...request,
    items: request.items.map((item) => ({ ...item, start: today })),
    payment: { ...request.payment, returnUrl: `${url}/` },
  };
}

describe('the demo', { timeout: 60_000 }, () => {
  it('lets pages of the origins it was given use the relay, and no others', async () => {
    const { url } = await start({ origins: ['http://localhost:3000'] });
    const ask = (origin: string) => fetch(`${url}/api/config`, { headers: { origin } });
    const [own, foreign] = [await ask('http://localhost:3000'), await ask('http://localhost:3001')];
    expect([own.status, own.headers.get('access-control-allow-origin')]).toEqual([200, 'http://localhost:3000']);
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  });

  it('sells through the relay, and knows its orders after a restart', async () => {
    const first = await start();
    const body = JSON.stringify(orderRequest(first.url));
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': 'demo-test-key-0123456789',
      origin: first.url,
    };
    const response = await fetch(`${first.url}/api/orders`, { method: 'POST', headers, body });
    expect(response.status).toBe(201);
    const { order, token } = z.parse(Receipt, await response.json());
    expect(order.payment).toBe('paid');
    await first.close();

    const second = await start();
    const read = await fetch(`${second.url}/api/orders/${order.id}`, { headers: { authorization: `Bearer ${token}` } });
    expect(read.status).toBe(200);
    expect(z.parse(Order, await read.json()).reference).toBe(order.reference);
  });

  it('serves its page, the relay and the sandbox on one port', async () => {
    const { url } = await start();
    const status = async (path: string) => (await fetch(`${url}${path}`)).status;
    expect(await Promise.all(['/', '/api/config', '/sandbox/stories', '/nowhere'].map(status))).toEqual([
      200, 200, 200, 404,
    ]);
  });

  it('says in one line that its data folder is in use', async () => {
    await start();
    await expect(
      serveDemo({
        port: 0,
        hostname: '127.0.0.1',
        data: join(folder, 'data'),
        web: join(folder, 'web'),
        clock: Date.now,
        randomBytes: (count) => randomBytes(count),
        log: () => undefined,
      }),
    ).rejects.toThrow(/^The data folder .* is in use by process \d+\..*$/);
  });

  it('says that its port is taken, and that nothing is built', async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    const first = running;
    await expect(start({ port, data: join(folder, 'other') })).rejects.toThrow(`Port ${port}`);
    await expect(start({ web: join(folder, 'nothing') })).rejects.toThrow('npm run build');
    expect(running).toBe(first);
  });
});
