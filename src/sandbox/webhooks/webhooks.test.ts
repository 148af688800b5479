import { describe, expect, it } from 'vitest';
import { ManualTime, settled } from '../../relay/core/testing/manual-time.js';
import { memoryJournal } from '../orders/journal.js';
import { NOON, openTestSandbox, TEST_SECRET, testOrder } from '../testing/test-sandbox.js';

/** A relay that writes down what it got, and answers as told. */
function recorder(answers: number[] = []) {
  const requests: { readonly body: Uint8Array; readonly headers: Headers }[] = [];
  const webhook = {
    url: 'https://relay.example/webhooks/sandbox',
    secret: TEST_SECRET,
    fetch: async (request: Request) => {
      requests.push({ body: new Uint8Array(await request.arrayBuffer()), headers: request.headers });
      return new Response(null, { status: answers.shift() ?? 204 });
    },
  };
  const eventIds = () => requests.map(({ body }) => String(JSON.parse(new TextDecoder().decode(body)).eventId));
  return { webhook, requests, eventIds };
}

describe('the webhooks of the sandbox', () => {
  it('come at each change of an order, signed so that the adapter takes them', async () => {
    const { webhook, requests, eventIds } = recorder();
    const { vendor, time } = openTestSandbox({ webhook });
    const outcome = await vendor.createOrder(testOrder('ref-1'));
    await time.advance(6000);
    await settled();
    expect(requests).toHaveLength(4);
    expect(new Set(eventIds()).size).toBe(4);
    for (const { body, headers } of requests) {
      const read = await vendor.readWebhook(body, headers, time.now);
      expect(read).toMatchObject({
        outcome: 'accepted',
        vendorId: outcome.outcome === 'created' ? outcome.order.vendorId : '',
      });
    }
  });

  it('are sent again while the relay does not take them, with the same event id', async () => {
    const { webhook, eventIds } = recorder([500, 503]);
    const { vendor, time } = openTestSandbox({ webhook });
    await vendor.createOrder(testOrder('ref-1', { customer: { email: '3ds@shop.example' } }));
    await settled();
    await time.advance(999);
    expect(eventIds()).toHaveLength(1);
    await time.advance(1);
    expect(eventIds()).toHaveLength(2);
    await time.advance(5000);
    await time.advance(60_000);
    expect(eventIds()).toHaveLength(3);
    expect(new Set(eventIds()).size).toBe(1);
  });

  it('go on after a restart: the last one again with its old id, and those that follow', async () => {
    const time = new ManualTime(NOON);
    const journal = memoryJournal();
    const before = recorder();
    const killed = openTestSandbox({ time, journal, webhook: before.webhook });
    await killed.vendor.createOrder(testOrder('ref-1'));
    await time.advance(2000);
    killed.sandbox.close();
    const after = recorder();
    openTestSandbox({ time, journal, webhook: after.webhook });
    await settled();
    expect(after.eventIds()).toEqual(before.eventIds().slice(-1));
    await time.advance(4000);
    expect(after.eventIds()).toHaveLength(3);
  });

  it('stop when the sandbox is closed, and no timer stays', async () => {
    const { webhook, requests } = recorder([500]);
    const { sandbox, vendor, time } = openTestSandbox({ webhook });
    await vendor.createOrder(testOrder('ref-1'));
    await settled();
    sandbox.close();
    expect(time.waiting).toBe(0);
    await time.advance(60_000);
    expect(requests).toHaveLength(1);
  });

  it('tell of an order that changed a year later, with timers that do not overflow', async () => {
    const { webhook, requests } = recorder();
    const { vendor, time } = openTestSandbox({ webhook });
    await vendor.createOrder(testOrder('ref-1'));
    await time.advance(6000);
    expect(requests).toHaveLength(4);
    await time.advance(11 * 86_400_000);
    expect(requests).toHaveLength(5);
    expect(await vendor.findOrder('ref-1')).toMatchObject({ status: 'EXPIRED' });
    expect(time.waiting).toBe(0);
  });
});
