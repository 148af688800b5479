import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_REQUEST } from '../core/testing/sample-catalogue.js';
import { createTestRelay, KEY, type TestRelay } from '../routes/testing/test-relay.js';
import { type Host, listen } from './node-host.js';

describe('the relay over HTTP', () => {
  let test: TestRelay;
  let host: Host;

  beforeEach(async () => {
    test = createTestRelay();
    host = await listen({ fetch: (request) => test.relay.fetch(request), port: 0, hostname: '127.0.0.1' });
  });
  afterEach(() => host.close());

  const follow = async (signal: AbortSignal | null = null) => {
    const { order, token } = await test.placed();
    const headers = { Authorization: `Bearer ${token}` };
    const { body } = await fetch(`${host.url}/orders/${order.id}/events`, { headers, signal });
    const reader = body?.getReader();
    await reader?.read();
    return reader;
  };

  it('places an order', async () => {
    const response = await fetch(`${host.url}/orders`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': KEY },
      body: JSON.stringify(SAMPLE_REQUEST),
    });
    expect(response.status).toBe(201);
    expect(test.vendor.kept).toBe(1);
  });

  it('refuses a body that does not end before the limit', async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(16_384)),
    });
    const init = { method: 'POST', body: endless, duplex: 'half' };
    const response = await fetch(`${host.url}/webhooks/model`, init);
    expect(response.status).toBe(413);
  });

  it('forgets a client that went away', async () => {
    const leaving = new AbortController();
    await follow(leaving.signal);
    expect(test.time.waiting).toBe(2);
    leaving.abort();
    await expect.poll(() => test.time.waiting).toBe(0);
  });

  it('ends event streams in good order when the relay closes first', async () => {
    const reader = await follow();
    await test.relay.close();
    expect(await reader?.read()).toEqual({ done: true, value: undefined });
  });
});
