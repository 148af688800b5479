import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { followOrder } from './follow-order.js';
import { hasPostgres, startPostgres } from '../support/postgres.js';
import { Buyer, openOrder } from './buyer.js';
import { buildRelays, type Processes, type RelayProcess, startProcesses } from './relay-processes.js';

describe.skipIf(!hasPostgres())('two relays on one Postgres', { timeout: 30_000 }, () => {
  let processes: Processes;
  /** What was started, the last first. */
  const endings: (() => unknown)[] = [];
  let one: RelayProcess;
  let other: RelayProcess;

  beforeAll(async () => {
    const built = await buildRelays();
    endings.unshift(() => rmSync(built, { recursive: true, force: true }));
    const postgres = await startPostgres();
    endings.unshift(() => postgres.stop());
    // The database is empty, so both have its schema to make, at the same moment.
    processes = await startProcesses(built, { count: 2, lease: 4000, databaseUrl: await postgres.database() });
    endings.unshift(() => processes.close());
    const [first, second] = processes.relays;
    if (!first || !second) throw new Error('Two relays were not started.');
    [one, other] = [first, second];
  }, 60_000);
  afterAll(async () => {
    for (const end of endings) await end();
  });

  const buyer = (number: number, story?: string) => new Buyer(number, processes.vendor.publicUrl, story);

  it.each([1, 2, 3])('send one create for fifty presses at the same moment, time %i', async (number) => {
    const { vendor } = processes;
    const [creates, placed] = [vendor.creates(), vendor.placed()];
    const buying = buyer(number);
    const presses = Array.from({ length: 50 }, (_, n) => buying.press(n % 2 === 0 ? one.url : other.url));
    const all = await Promise.all(presses);
    expect([vendor.creates() - creates, vendor.placed() - placed]).toEqual([1, 1]);
    const outcomes = all.map(({ status, code }) => code ?? String(status));
    expect(outcomes.filter((outcome) => outcome === '201')).toHaveLength(1);
    for (const outcome of outcomes) expect(['201', 'order-exists', 'order-in-progress']).toContain(outcome);
    const orders = new Set(all.flatMap(({ receipt }) => receipt?.order.id ?? []));
    expect(orders.size).toBe(1);
    for (const { url } of [one, other]) {
      const again = await buying.press(url);
      expect([again.code, again.receipt && orders.has(again.receipt.order.id)]).toEqual(['order-exists', true]);
    }
  });

  it('tell whoever follows an order at one what the vendor or the buyer has told the other', async () => {
    const { receipt } = await buyer(12, 'cancel').press(one.url);
    if (!receipt) throw new Error('There is no receipt.');
    const cancel = () =>
      fetch(`${one.url}/orders/${receipt.order.id}/cancel`, {
        method: 'POST',
        headers: { authorization: `Bearer ${receipt.token}` },
      });
    const leaving = new AbortController();
    const heard: string[] = [];
    for await (const { status, cancellableUntil } of followOrder(other.url, receipt, leaving.signal)) {
      heard.push(status);
      // The vendor's webhooks go to the one, so this is known here from what the one has stored.
      if (status === 'DEFERRED' && cancellableUntil !== undefined) expect((await cancel()).status).toBe(200);
      if (status === 'DELETED' || status === 'REFUNDED') break;
    }
    leaving.abort();
    expect(heard).toContain('DEFERRED');
    expect(['DELETED', 'REFUNDED']).toContain(heard.at(-1));
  });

  it('place the order on one when the other is killed with it, and open it with the same token', async () => {
    const { vendor } = processes;
    const [creates, placed] = [vendor.creates(), vendor.placed()];
    const buying = buyer(11);
    one.server.tell({ of: 'vendor', call: 'createOrder', when: 'after', time: 1 });
    expect(await buying.press(one.url)).toEqual({ status: 0 });
    await one.server.ended;
    await expect
      .poll(async () => (await buying.press(other.url)).code, { timeout: 15_000, interval: 100 })
      .toBe('order-exists');
    expect([vendor.creates() - creates, vendor.placed() - placed]).toEqual([1, 1]);
    const { receipt } = await buying.press(other.url);
    if (!receipt) throw new Error('There is no receipt.');
    await one.start();
    expect(await openOrder(one.url, receipt)).toEqual({ status: 200, id: receipt.order.id });
  });
});
