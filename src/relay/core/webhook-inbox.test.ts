import { beforeEach, describe, expect, it } from 'vitest';
import { MemoryStore } from './memory-store.js';
import { placeOrder } from './place-order.js';
import { MODEL_SECRET } from './testing/model-vendor.js';
import { SAMPLE_REQUEST } from './testing/sample-catalogue.js';
import { createTestCore, type TestCore } from './testing/test-core.js';
import { WebhookInbox } from './webhook-inbox.js';

describe('WebhookInbox', () => {
  let core: TestCore;
  let inbox: WebhookInbox;
  let vendorId: string;
  let heard: string[];

  beforeEach(async () => {
    core = createTestCore(new MemoryStore());
    inbox = new WebhookInbox(core);
    const attempt = { key: 'a-key-of-an-intent', request: SAMPLE_REQUEST, mayReturnTo: () => true };
    const { order } = await placeOrder(core, attempt);
    vendorId = `vendor-${order.id}`;
    heard = [];
    core.hub.subscribe(order.id, ({ reading }) => heard.push(reading.status));
    core.time.now += 1000;
  });

  const deliver = (eventId: string, secret = MODEL_SECRET) =>
    inbox.accept(new TextEncoder().encode(`${eventId} ${vendorId}`), new Headers({ 'x-model-signature': secret }));

  it('reads the order again and tells those who listen', async () => {
    core.vendor.move(vendorId, 'PENDING', 'paid');
    await deliver('event-1');
    await inbox.idle();
    expect(heard).toEqual(['PENDING']);
    expect(await core.store.pendingEvents(10)).toEqual([]);
  });

  it('works on the same event once', async () => {
    await deliver('event-1');
    await inbox.idle();
    await deliver('event-1');
    await inbox.idle();
    expect(core.vendor.calls.read).toBe(1);
  });

  it('acknowledges before the vendor is asked, and keeps the event when the vendor is away', async () => {
    core.vendor.down = true;
    await deliver('event-1');
    await inbox.idle();
    expect(await core.store.pendingEvents(10)).toHaveLength(1);
    expect(core.logged).toMatchObject([{ event: 'background-failed', error: 'VendorUnavailableError' }]);
    core.vendor.down = false;
    core.vendor.move(vendorId, 'ACTIVE', 'paid');
    await deliver('event-2');
    await inbox.idle();
    expect(await core.store.pendingEvents(10)).toEqual([]);
    expect(heard).toEqual(['ACTIVE']);
  });

  it('takes up what a killed process has left', async () => {
    await core.store.addEvent({ eventId: 'left', vendorId, receivedAt: core.clock() });
    core.vendor.move(vendorId, 'ACTIVE', 'paid');
    inbox.work();
    await inbox.idle();
    expect(heard).toEqual(['ACTIVE']);
  });

  it('takes up all that was left, however much it is', async () => {
    for (let n = 0; n < 250; n++) {
      await core.store.addEvent({
        eventId: `left-${n}`,
        vendorId: 'vendor-of-somebody-else',
        receivedAt: core.clock(),
      });
    }
    inbox.work();
    await inbox.idle();
    expect(await core.store.pendingEvents(10)).toEqual([]);
  });

  it('tries each event once in a turn while the vendor is away', async () => {
    for (let n = 0; n < 120; n++) await core.store.addEvent({ eventId: `left-${n}`, vendorId, receivedAt: n });
    core.vendor.down = true;
    inbox.work();
    await inbox.idle();
    expect(core.vendor.calls.read).toBe(100);
  });

  it('finishes an event about an order that is not ours', async () => {
    vendorId = 'vendor-of-somebody-else';
    await deliver('event-1');
    await inbox.idle();
    expect(await core.store.pendingEvents(10)).toEqual([]);
    expect(core.vendor.calls.read).toBe(0);
  });

  it('stores nothing that is not signed or cannot be read', async () => {
    await expect(deliver('event-1', 'wrong')).rejects.toMatchObject({ code: 'token-refused' });
    const headers = new Headers({ 'x-model-signature': MODEL_SECRET });
    await expect(inbox.accept(new Uint8Array(), headers)).rejects.toMatchObject({ code: 'invalid-request' });
    expect(await core.store.pendingEvents(10)).toEqual([]);
  });

  it('says when the inbox itself cannot be read', async () => {
    core.store.pendingEvents = () => Promise.reject(new Error('no space left'));
    inbox.work();
    await inbox.idle();
    expect(core.logged).toMatchObject([{ event: 'background-failed', error: 'Error' }]);
  });
});
