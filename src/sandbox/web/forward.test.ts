import { describe, expect, it } from 'vitest';
import { forwardTo } from './forward.js';

describe('forwardTo', () => {
  it('passes a request on under the other address, with its body and what it says of itself', async () => {
    let seen: unknown;
    const forward = forwardTo('http://relay.example:8787', '/api', async (request) => {
      const { method, url, redirect } = request;
      const [origin, host] = [request.headers.get('origin'), request.headers.get('host')];
      seen = { method, url, redirect, origin, host, body: await request.text() };
      return new Response('placed', { status: 201, headers: { 'x-from': 'relay', 'keep-alive': 'timeout=5' } });
    });
    const answer = await forward(
      new Request('http://localhost:4173/api/orders?a=1', {
        method: 'POST',
        body: 'ÄÖ',
        headers: { origin: 'http://localhost:4173', host: 'localhost:4173' },
      }),
    );
    expect(seen).toEqual({
      method: 'POST',
      url: 'http://relay.example:8787/orders?a=1',
      redirect: 'manual',
      origin: 'http://localhost:4173',
      host: null,
      body: 'ÄÖ',
    });
    expect([answer.status, answer.headers.get('x-from'), await answer.text()]).toEqual([201, 'relay', 'placed']);
    expect(answer.headers.get('keep-alive')).toBeNull();
  });

  it('passes on a request without a body, and that its sender went away', async () => {
    const leaving = new AbortController();
    let passed: AbortSignal | undefined;
    const forward = forwardTo('http://relay.example', '/api', async ({ signal, body }) => {
      passed = signal;
      return new Response(body === null ? 'nothing' : 'something');
    });
    const answer = await forward(new Request('http://localhost/api/config', { signal: leaving.signal }));
    expect(await answer.text()).toBe('nothing');
    leaving.abort();
    expect(passed?.aborted).toBe(true);
  });

  it('answers 502 where nobody is behind it', async () => {
    const forward = forwardTo('http://relay.example', '/api', () => Promise.reject(new TypeError('fetch failed')));
    expect((await forward(new Request('http://localhost/api/config'))).status).toBe(502);
  });
});
