import { afterEach, describe, expect, it } from 'vitest';
import { type Host, listen } from './node-host.js';

const LOCAL = '127.0.0.1';

describe('listen', () => {
  const open: Host[] = [];
  afterEach(async () => {
    for (const host of open.splice(0)) await host.close();
  });

  const start = async (fetch: (request: Request) => Promise<Response>, port = 0) => {
    const host = await listen({ fetch, port, hostname: LOCAL });
    open.push(host);
    return host;
  };

  it('answers requests with the handler, body and headers whole', async () => {
    const host = await start(async (request) =>
      Response.json({
        path: new URL(request.url).pathname,
        key: request.headers.get('idempotency-key'),
        body: await request.text(),
      }),
    );
    expect(host.url).toBe(`http://${LOCAL}:${host.port}`);
    const response = await fetch(`${host.url}/orders`, {
      method: 'POST',
      body: 'ÄÖ',
      headers: { 'Idempotency-Key': 'k' },
    });
    expect(await response.json()).toEqual({ path: '/orders', key: 'k', body: 'ÄÖ' });
  });

  it('says which port is taken', async () => {
    const { port } = await start(async () => new Response('first'));
    await expect(start(async () => new Response('second'), port)).rejects.toThrow(
      `Port ${port} of ${LOCAL} is in use. Stop the program that has it, or choose another port.`,
    );
  });

  it('says why it cannot listen', async () => {
    const fetch = async () => new Response();
    await expect(listen({ fetch, port: 0, hostname: '203.0.113.7' })).rejects.toThrow('(EADDRNOTAVAIL)');
  });

  it('ends open streams when it closes, and tells the handler', async () => {
    let cancelled = false;
    let aborted = false;
    const host = await listen({
      fetch: async (request) => {
        request.signal.addEventListener('abort', () => {
          aborted = true;
        });
        const body = new ReadableStream({
          start: (controller) => controller.enqueue(new TextEncoder().encode('data: 1\n\n')),
          cancel: () => {
            cancelled = true;
          },
        });
        return new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
      },
      port: 0,
      hostname: LOCAL,
    });
    const reader = (await fetch(host.url)).body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('data: 1\n\n');
    await host.close();
    await expect(reader?.read()).rejects.toThrow();
    await expect.poll(() => cancelled || aborted).toBe(true);
    await expect(fetch(host.url)).rejects.toThrow();
  });
});
