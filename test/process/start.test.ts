import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Receipt } from '../../src/contract/order.js';
import { Problem } from '../../src/contract/problem.js';
import { dayAt } from '../../src/domain/validity/calendar-day.js';
import { testOrder } from '../../src/sandbox/testing/test-sandbox.js';
import { buildServer, freePort, type ServerProcess, startServer } from './server-process.js';

let built = '';
let base = '';
let running: ServerProcess[] = [];

beforeAll(async () => {
  built = await buildServer();
  base = mkdtempSync(join(tmpdir(), 'vignette-process-'));
}, 60_000);
afterEach(async () => {
  await Promise.all(running.map((server) => server.end('SIGKILL')));
  running = [];
});
afterAll(() => {
  for (const folder of [built, base]) if (folder) rmSync(folder, { recursive: true, force: true });
});

function start(port: string, data: string): ServerProcess {
  const server = startServer(built, { PORT: port, VIGNETTE_DATA: data });
  running.push(server);
  return server;
}

/** One clear line for whoever starts it, and nothing on the way there. */
async function complaint(server: ServerProcess): Promise<string> {
  const { code, stdout, stderr } = await server.ended;
  expect(stdout).toBe('');
  expect(code).toBe(1);
  const [line, ...others] = stderr.trimEnd().split('\n');
  expect(others).toEqual([]);
  return line ?? '';
}

const locks = (data: string) => readdirSync(join(data, 'relay')).filter((name) => name.includes('.lock'));

/** An order whose payment waits for the bank. */
function unpaidOrder(port: string): string {
  const { request } = testOrder('process');
  return JSON.stringify({
    ...request,
    items: request.items.map((item) => ({ ...item, start: dayAt(Date.now(), 'Europe/Vienna') })),
    customer: { email: '3ds@shop.example' },
    payment: { ...request.payment, returnUrl: `http://localhost:${port}/` },
  });
}

function buyer(port: string) {
  const origin = `http://127.0.0.1:${port}`;
  const headers = { origin, 'content-type': 'application/json', 'idempotency-key': 'process-test-key-0123456789' };
  return {
    order: () => fetch(`${origin}/api/orders`, { method: 'POST', headers, body: unpaidOrder(port) }),
    byKey: () => fetch(`${origin}/api/orders/by-key`, { headers }),
  };
}

describe('npm start', { timeout: 60_000 }, () => {
  it('prints its address once, holds its data alone, and leaves nothing locked when it is interrupted', async () => {
    const port = await freePort();
    const data = join(base, 'first');
    const server = start(port, data);
    expect(await server.line).toBe(
      `The demo is at http://localhost:${port}/ (all pages: http://localhost:${port}/index)\n`,
    );
    expect((await fetch(`http://127.0.0.1:${port}/api/config`)).status).toBe(200);
    expect(locks(data)).toEqual(['relay.lock']);

    const second = await complaint(start('0', data));
    expect(second).toMatch(/^The data folder .* is in use by process \d+\. Stop that relay first/);
    const third = await complaint(start(port, join(base, 'other')));
    expect(third).toMatch(new RegExp(`^Port ${port}\\b`));

    const { code, stdout, stderr } = await server.end('SIGINT');
    expect({ code, stderr, lines: stdout.trimEnd().split('\n').length }).toEqual({ code: 0, stderr: '', lines: 1 });
    expect(locks(data)).toEqual([]);
  });

  it('says in one line that its data folder cannot be written', async () => {
    const file = join(base, 'file');
    writeFileSync(file, '');
    expect(await complaint(start('0', join(file, 'data')))).toMatch(
      /^The data folder .* cannot be written \(ENOTDIR\)/,
    );
  });

  it.runIf(existsSync('/proc'))('does not hang where no folder can be made', async () => {
    expect(await complaint(start('0', '/proc/nope'))).toMatch(/^The data folder .* cannot be written \(ENOENT\)/);
  });

  it('says in one line that PORT is no port', async () => {
    expect(await complaint(start('many', join(base, 'never')))).toBe(
      'PORT is many, but a port is a number from 0 to 65535.',
    );
    expect(existsSync(join(base, 'never'))).toBe(false);
  });

  it('is killed in the middle of a purchase, and knows the order when it is started again', async () => {
    const port = await freePort();
    const data = join(base, 'killed');
    const first = start(port, data);
    await first.line;
    const placed = await buyer(port).order();
    expect(placed.status).toBe(201);
    const { order } = z.parse(Receipt, await placed.json());
    expect(order.payment).toBe('due');
    await first.end('SIGKILL');

    await start(port, data).line;
    const found = await buyer(port).byKey();
    expect(found.status).toBe(200);
    const { order: again } = z.parse(Receipt, await found.json());
    expect({ id: again.id, reference: again.reference, status: again.status, payment: again.payment }).toEqual({
      id: order.id,
      reference: order.reference,
      status: order.status,
      payment: order.payment,
    });

    const repeated = await buyer(port).order();
    expect(repeated.status).toBe(409);
    const { code, receipt } = z.parse(Problem, await repeated.json());
    expect(code).toBe('order-exists');
    expect(z.parse(Receipt, receipt).order.id).toBe(order.id);
  });
});
