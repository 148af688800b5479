import { beforeEach, describe, expect, it } from 'vitest';
import type { Receipt } from '../../contract/order.js';
import { settled } from '../core/testing/manual-time.js';
import { createTestRelay, type TestRelay } from './testing/test-relay.js';

describe('GET /orders/{id}/events', () => {
  let test: TestRelay;
  let receipt: Receipt;

  beforeEach(async () => {
    test = createTestRelay();
    receipt = await test.placed();
  });

  const open = async (headers: Record<string, string> = {}, signal: AbortSignal | null = null) => {
    const response = await test.send(`/orders/${receipt.order.id}/events`, {
      headers: { Authorization: `Bearer ${receipt.token}`, ...headers },
      signal,
    });
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    if (!reader) throw new Error('The stream has no body.');
    return { response, reader };
  };
  const move = (status: 'PENDING' | 'ACTIVE') => {
    test.vendor.move(`vendor-${receipt.order.id}`, status, 'paid');
  };

  it('begins with the snapshot of now and goes on with what changes', async () => {
    const { response, reader } = await open();
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const first = (await reader.read()).value ?? '';
    expect(first).toMatch(/^id: 1\ndata: \{.*"status":"CREATED".*\}\n\n$/);
    expect(first).not.toMatch(/AE2821|secret|buyer/);
    move('PENDING');
    await test.time.advance(2000);
    expect((await reader.read()).value).toMatch(/^id: 2\ndata: .*"payment":"paid"/);
    await reader.cancel();
  });

  it('does not repeat what the client has, and tells one who has something else', async () => {
    const known = await open({ 'Last-Event-ID': '1' });
    move('ACTIVE');
    await test.time.advance(2000);
    expect((await known.reader.read()).value).toMatch(/^id: 2\n/);
    const other = await open({ 'Last-Event-ID': '77' });
    expect((await other.reader.read()).value).toMatch(/^id: 2\n/);
    await known.reader.cancel();
    await other.reader.cancel();
  });

  it('sends a comment every twenty seconds', async () => {
    const { reader } = await open({ 'Last-Event-ID': '1' });
    await test.time.advance(20_000);
    expect((await reader.read()).value).toBe(':\n\n');
    await test.time.advance(20_000);
    expect((await reader.read()).value).toBe(':\n\n');
    await reader.cancel();
  });

  it('publishes a webhook to everyone at once', async () => {
    const streams = [await open({ 'Last-Event-ID': '1' }), await open({ 'Last-Event-ID': '1' })];
    move('ACTIVE');
    await test.send('/webhooks/model', {
      method: 'POST',
      body: `event-1 vendor-${receipt.order.id}`,
      headers: { 'x-model-signature': 'model-secret' },
    });
    for (const { reader } of streams) expect((await reader.read()).value).toMatch(/^id: 2\ndata: .*"ACTIVE"/);
    for (const { reader } of streams) await reader.cancel();
  });

  it('leaves no timer behind when the client leaves', async () => {
    const { reader } = await open();
    expect(test.time.waiting).toBe(2);
    await reader.cancel();
    await settled();
    expect(test.time.waiting).toBe(0);
  });

  it('leaves no timer behind when the request is aborted or the relay closes', async () => {
    const leaving = new AbortController();
    await open({}, leaving.signal);
    leaving.abort();
    expect(test.time.waiting).toBe(0);
    const { reader } = await open({ 'Last-Event-ID': '1' });
    await test.relay.close();
    expect(test.time.waiting).toBe(0);
    expect((await reader.read()).done).toBe(true);
    const late = await open({ 'Last-Event-ID': '1' });
    expect((await late.reader.read()).done).toBe(true);
  });

  it('opens no stream for a HEAD request, which nobody would ever read or end', async () => {
    const headers = { Authorization: `Bearer ${receipt.token}` };
    const response = await test.send(`/orders/${receipt.order.id}/events`, { method: 'HEAD', headers });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    expect(test.time.waiting).toBe(0);
  });

  it('leaves no timer behind when the first look fails', async () => {
    test.time.now += 5000;
    test.store.replaceOrder = () => Promise.reject(new Error('no space left'));
    const headers = { Authorization: `Bearer ${receipt.token}` };
    expect((await test.send(`/orders/${receipt.order.id}/events`, { headers })).status).toBe(500);
    expect(test.time.waiting).toBe(0);
  });
});
