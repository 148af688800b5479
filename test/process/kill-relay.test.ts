import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPostgres, startPostgres, type TestPostgres } from '../support/postgres.js';
import { Buyer, openOrder, type Pressed } from './buyer.js';
import type { DeathWish } from './death-wish.js';
import { buildRelays, type Processes, type RelayProcess, startProcesses } from './relay-processes.js';

let built = '';

beforeAll(async () => {
  built = await buildRelays();
}, 60_000);
afterAll(() => {
  if (built) rmSync(built, { recursive: true, force: true });
});

/** When the relay dies. */
const STEPS: readonly (readonly [when: string, wish: DeathWish])[] = [
  ['after the record of the key was written', { of: 'store', call: 'insertRecord', when: 'after', time: 1 }],
  ['before the vendor is called', { of: 'vendor', call: 'createOrder', when: 'before', time: 1 }],
  ['after the vendor has answered', { of: 'vendor', call: 'createOrder', when: 'after', time: 1 }],
  ['after the order was stored', { of: 'store', call: 'placeOrder', when: 'after', time: 1 }],
  ['before the receipt is sent', { of: 'store', call: 'insertCode', when: 'after', time: 2 }],
];

describeKilling('its own database in a folder', async () => undefined);

describe.skipIf(!hasPostgres())('with a Postgres on this machine', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  }, 60_000);
  afterAll(() => postgres.stop());

  describeKilling('Postgres', () => postgres.database());
});

function describeKilling(name: string, database: () => Promise<string | undefined>): void {
  describe(`a relay on ${name} that is killed in the middle of an order`, { timeout: 30_000 }, () => {
    let processes: Processes;
    let relay: RelayProcess;
    let buyers = 0;

    beforeAll(async () => {
      processes = await startProcesses(built, { count: 1, lease: 1000, databaseUrl: await database() });
      const [only] = processes.relays;
      if (!only) throw new Error('No relay was started.');
      relay = only;
    }, 60_000);
    afterAll(() => processes.close());

    const newBuyer = () => new Buyer((buyers += 1), processes.vendor.publicUrl);

    /** Presses again and again while the relay says that the order is being placed. */
    const pressOn = async (buyer: Buyer): Promise<Pressed> => {
      let last = await buyer.press(relay.url);
      await expect
        .poll(async () => (last.code === 'order-in-progress' ? (last = await buyer.press(relay.url)).code : ''), {
          timeout: 10_000,
          interval: 100,
        })
        .not.toBe('order-in-progress');
      return last;
    };

    /** The buyer has one order, and every way leads to it. */
    const expectOneOrder = async (buyer: Buyer, { receipt }: Pressed) => {
      if (!receipt) throw new Error('There is no receipt.');
      expect(await openOrder(relay.url, receipt)).toEqual({ status: 200, id: receipt.order.id });
      expect((await buyer.byKey(relay.url)).receipt?.order.id).toBe(receipt.order.id);
      const again = await buyer.press(relay.url);
      expect([again.code, again.receipt?.order.id]).toEqual(['order-exists', receipt.order.id]);
    };

    it.each(STEPS)('%s knows or places the one order when it is back', async (_when, wish) => {
      const { vendor } = processes;
      const [creates, placed] = [vendor.creates(), vendor.placed()];
      const buyer = newBuyer();
      relay.server.tell(wish);
      expect(await buyer.press(relay.url)).toEqual({ status: 0 });
      await relay.server.ended;
      await relay.start();
      await expectOneOrder(buyer, await pressOn(buyer));
      expect([vendor.creates() - creates, vendor.placed() - placed]).toEqual([1, 1]);
    });

    it('while the answer of the vendor is on its way finds the order when it is back', async () => {
      const { vendor } = processes;
      const [creates, placed] = [vendor.creates(), vendor.placed()];
      const buyer = newBuyer();
      vendor.meet(async (request, pass) => {
        const { status } = await pass(request);
        await relay.kill();
        return new Response(null, { status });
      });
      expect(await buyer.press(relay.url)).toEqual({ status: 0 });
      await relay.start();
      const found = await pressOn(buyer);
      expect(found.code).toBe('order-exists');
      await expectOneOrder(buyer, found);
      expect([vendor.creates() - creates, vendor.placed() - placed]).toEqual([1, 1]);
    });

    it('while its request is on its way has one order also when that arrives after the next', async () => {
      const { vendor } = processes;
      const [creates, placed] = [vendor.creates(), vendor.placed()];
      const buyer = newBuyer();
      let arrive = () => {};
      const late = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      let arrived: Promise<number> | undefined;
      vendor.meet(async (request, pass) => {
        const body = await request.arrayBuffer();
        const { url, method, headers } = request;
        const held = new Request(url, { method, headers, body });
        arrived = late.then(async () => (await pass(held)).status);
        await relay.kill();
        return new Response(null, { status: 502 });
      });
      expect(await buyer.press(relay.url)).toEqual({ status: 0 });
      await relay.start();
      const placedNow = await pressOn(buyer);
      expect(placedNow.status).toBe(201);
      arrive();
      expect(await arrived).toBe(409);
      await expectOneOrder(buyer, placedNow);
      expect([vendor.creates() - creates, vendor.placed() - placed]).toEqual([2, 1]);
    });
  });
}
