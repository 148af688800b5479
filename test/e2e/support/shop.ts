import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test as base } from '@playwright/test';
import * as z from 'zod/mini';
import { Fact, type PlacedOrder } from '../../../src/sandbox/orders/order-facts.js';

/** A server with a data folder of its own. */
export interface Shop {
  /** `http://localhost:41234` */
  readonly url: string;
  /** The file in which the vendor writes down all that happens to its orders, a fact a line. */
  readonly journal: string;
  /** The orders that the vendor has for a plate, as the vendor itself wrote them down. A hyphen is there for some countries. */
  readonly ordersFor: (plate: string) => readonly PlacedOrder[];
  readonly close: () => Promise<void>;
}

/** Starts what `npm start` serves, on a free port. */
async function openShop(): Promise<Shop> {
  const data = mkdtempSync(join(tmpdir(), 'vignette-shop-'));
  const server = spawn(process.execPath, ['dist/server/serve.js'], {
    env: { PATH: process.env['PATH'], PORT: '0', VIGNETTE_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(server, 'exit');
  const close = async () => {
    server.kill('SIGTERM');
    await exited;
    rmSync(data, { recursive: true, force: true });
  };
  const [line]: unknown[] = await Promise.race([once(createInterface(server.stdout), 'line'), exited]);
  const url = /http:\/\/localhost:\d+/.exec(String(line))?.[0];
  if (url === undefined) {
    await close();
    throw new Error(`The server did not say where it is, but: ${String(line)}`);
  }
  const journal = join(data, 'sandbox', 'orders.jsonl');
  return { url, journal, close, ordersFor: (plate) => ordersIn(journal, plate) };
}

function ordersIn(journal: string, plate: string): readonly PlacedOrder[] {
  const lines = existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').filter(Boolean) : [];
  return lines
    .map((line) => z.parse(Fact, JSON.parse(line)))
    .flatMap((fact) => (fact.fact === 'placed' ? [fact.placed] : []))
    .filter(({ items }) =>
      items.some(({ vehicle }) => vehicle.plate.replaceAll('-', '') === plate.replaceAll('-', '')),
    );
}

/**
 * Tests whose pages are those of a server of the worker's own, so that the vendor's orders can be counted; each test
 * there takes a plate of its own. `emptyShop` is one more server, for a test that changes what all buyers see.
 */
export const test = base.extend<{ emptyShop: Shop }, { shop: Shop }>({
  shop: [
    // Playwright reads from the pattern which fixtures are needed: none.
    async ({}, use) => {
      const shop = await openShop();
      await use(shop);
      await shop.close();
    },
    { scope: 'worker' },
  ],
  emptyShop: async ({}, use) => {
    const shop = await openShop();
    await use(shop);
    await shop.close();
  },
  baseURL: async ({ shop }, use) => use(shop.url),
});
