import { beforeEach, describe, expect, it } from 'vitest';
import { FeedHub } from './feed-hub.js';
import { MemoryStore } from './memory-store.js';
import { placeOrder } from './place-order.js';
import type { StoredOrder } from './stored-order.js';
import { SAMPLE_REQUEST } from './testing/sample-catalogue.js';
import { createTestCore } from './testing/test-core.js';

describe('FeedHub', () => {
  let hub: FeedHub;
  let order: StoredOrder;
  let heard: string[];

  beforeEach(async () => {
    const core = createTestCore(new MemoryStore());
    const attempt = { key: 'a-key-of-an-intent', request: SAMPLE_REQUEST, mayReturnTo: () => true };
    const stored = await core.store.readOrder((await placeOrder(core, attempt)).order.id);
    if (!stored) throw new Error('The order was not stored.');
    order = stored;
    hub = new FeedHub();
    heard = [];
  });

  const listen = (name: string) => hub.subscribe(order.id, () => heard.push(name));
  const known = () => Reflect.get(hub, 'listeners');

  it('tells all who listen to an order, and nobody else', () => {
    listen('one');
    listen('two');
    hub.subscribe('another-order', () => heard.push('other'));
    hub.publish(order);
    expect(heard).toEqual(['one', 'two']);
  });

  it('goes on telling the others when one leaves', () => {
    const leave = listen('one');
    listen('two');
    leave();
    hub.publish(order);
    expect(heard).toEqual(['two']);
  });

  it('keeps those who came later when one leaves a second time', () => {
    const leave = listen('one');
    leave();
    listen('two');
    leave();
    hub.publish(order);
    expect(heard).toEqual(['two']);
  });

  it('keeps nothing of an order that nobody listens to any more', () => {
    const leaves = [listen('one'), listen('two')];
    expect(known()).toHaveProperty('size', 1);
    for (const leave of leaves) leave();
    expect(known()).toHaveProperty('size', 0);
  });
});
