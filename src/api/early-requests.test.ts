import * as z from 'zod/mini';
import { describe, expect, it, vi } from 'vitest';
import { startEarly, takeEarly } from './early-requests.js';
import { send } from './send.js';
import { json } from './testing/fake-relay.js';
import { testClient } from './testing/test-client.js';

const Shape = z.object({ from: z.string() });
const early = () => vi.fn(() => Promise.resolve(json({ from: 'early' })));

describe('early requests', () => {
  it('are used once, then asked anew', async () => {
    const client = testClient();
    client.relay.on('GET /config', () => json({ from: 'late' }));
    startEarly(`${client.api}/config`, early());
    expect(await send(client, { path: '/config' }, Shape)).toEqual({ from: 'early' });
    expect(await send(client, { path: '/config' }, Shape)).toEqual({ from: 'late' });
    expect(client.relay.count('GET /config')).toBe(1);
  });

  it('are not used where the answer must be new, and wait for who may use them', async () => {
    const client = testClient();
    client.relay.on('GET /config', () => json({ from: 'late' }));
    startEarly(`${client.api}/config`, early());
    expect(await send(client, { path: '/config', anew: true }, Shape)).toEqual({ from: 'late' });
    expect(await send(client, { path: '/config' }, Shape)).toEqual({ from: 'early' });
  });

  it('are begun once for an address', () => {
    const fetch = early();
    startEarly('https://a.example/once', fetch);
    startEarly('https://a.example/once', fetch);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('go without cookies', () => {
    const fetch = early();
    startEarly('https://a.example/cookies', fetch);
    expect(fetch).toHaveBeenCalledWith('https://a.example/cookies', { credentials: 'omit' });
  });

  it('are too old after thirty seconds', () => {
    startEarly('https://a.example/old', early(), 1000);
    expect(takeEarly('https://a.example/old', 31_000)).toBeUndefined();
    startEarly('https://a.example/old', early(), 1000);
    expect(takeEarly('https://a.example/old', 30_999)).toBeInstanceOf(Promise);
  });

  it.each([
    ['failed', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['was answered with an error', () => Promise.resolve(new Response('', { status: 503 }))],
  ])('count for nothing when one %s', async (_, answer) => {
    const client = testClient();
    client.relay.on('GET /config', () => json({ from: 'late' }));
    startEarly(`${client.api}/config`, answer);
    expect(await send(client, { path: '/config' }, Shape)).toEqual({ from: 'late' });
  });

  it('are never used for what needs a token or sends something', async () => {
    const client = testClient();
    client.relay.on('POST /config', () => json({ from: 'late' })).on('GET /config', () => json({ from: 'late' }));
    startEarly(`${client.api}/config`, early());
    expect(await send(client, { path: '/config', method: 'POST' }, Shape)).toEqual({ from: 'late' });
    expect(await send(client, { path: '/config', token: 'tok' }, Shape)).toEqual({ from: 'late' });
  });
});
