import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MemoryStore } from '../core/memory-store.js';
import type { LogEntry } from '../core/log-entry.js';
import type { Store } from '../core/store.js';
import { ManualTime } from '../core/testing/manual-time.js';
import { ModelVendor } from '../core/testing/model-vendor.js';
import { NOON, SAMPLE_REQUEST } from '../core/testing/sample-catalogue.js';
import { countingBytes } from '../core/testing/test-core.js';
import type { Host } from './node-host.js';
import { serveRelay } from './relay-host.js';

const KEY = 'a-key-of-an-intent';

describe('serveRelay', () => {
  const open: Host[] = [];
  const logged: LogEntry[] = [];
  const time = new ManualTime(NOON);
  let vendor: ModelVendor;

  beforeEach(() => {
    vendor = new ModelVendor(time.clock);
  });

  afterEach(async () => {
    for (const host of open.splice(0)) await host.close();
    logged.splice(0);
  });

  const start = async (openStore: () => Promise<Store>, port = 0) => {
    const host = await serveRelay({
      port,
      hostname: '127.0.0.1',
      openStore,
      vendor,
      allowedOrigins: ['https://shop.example'],
      clock: time.clock,
      schedule: time.schedule,
      randomBytes: countingBytes(),
      log: (entry) => logged.push(entry),
    });
    open.push(host);
    return host;
  };
  const order = ({ url }: Host) =>
    fetch(`${url}/orders`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': KEY },
      body: JSON.stringify(SAMPLE_REQUEST),
    });

  it('answers as a relay on its port, and closes its store when it is closed', async () => {
    const store = new MemoryStore();
    let closed = 0;
    store.close = async () => {
      closed += 1;
    };
    const host = await start(async () => store);
    expect((await order(host)).status).toBe(201);
    await host.close();
    expect(closed).toBe(1);
    await expect(fetch(`${host.url}/config`)).rejects.toThrow();
    open.splice(0);
  });

  it('numbers its alarms', async () => {
    const host = await start(async () => new MemoryStore());
    const create = vendor.createOrder.bind(vendor);
    vendor.createOrder = (one) =>
      create({ ...one, request: { ...one.request, total: { amount: 1281, currency: 'EUR' } } });
    expect((await order(host)).status).toBe(201);
    expect(logged.filter(({ event }) => event === 'total-differs')).toMatchObject([{ count: 1 }]);
  });

  it('asks to come again while its store is being opened', async () => {
    let isOpen = (_store: Store) => {};
    const opening = new Promise<Store>((resolve) => {
      isOpen = resolve;
    });
    const port = await freePort();
    const starting = start(() => opening, port);
    await expect
      .poll(async () => {
        const early = await fetch(`http://127.0.0.1:${port}/config`).catch(() => undefined);
        return [early?.status, early?.headers.get('retry-after')];
      })
      .toEqual([503, '1']);
    isOpen(new MemoryStore());
    const host = await starting;
    expect((await fetch(`${host.url}/config`)).status).toBe(200);
  });

  it('gives its port back when its store cannot be opened', async () => {
    const port = await freePort();
    await expect(start(() => Promise.reject(new Error('no store')), port)).rejects.toThrow('no store');
    expect((await start(async () => new MemoryStore(), port)).port).toBe(port);
  });

  /** A port that nobody listens on any more. */
  async function freePort(): Promise<number> {
    const host = await start(async () => new MemoryStore());
    open.splice(open.indexOf(host), 1);
    await host.close();
    return host.port;
  }
});
