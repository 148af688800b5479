import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { readRemoteFile, type RemoteEdge } from './remote-file.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const KB = 1024;

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const isInternet = (address: AddressInfo | string | null): address is AddressInfo => typeof address === 'object';

/** A server of the page's author; its address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (!isInternet(address)) throw new Error('The server has no port.');
  return `http://127.0.0.1:${address.port}/file.json`;
}

/** Something at the server that a test waits for. */
function event() {
  const waiting = new EventTarget();
  const seen = new Promise<void>((resolve) => waiting.addEventListener('seen', () => resolve()));
  return { seen, happen: () => void waiting.dispatchEvent(new Event('seen')) };
}

/** A page whose clock stands still until a test rings. */
function page(get: typeof fetch = fetch) {
  const timers = new Set<{ readonly milliseconds: number; readonly run: () => void }>();
  const edge: RemoteEdge = {
    fetch: get,
    after: (milliseconds, run) => {
      const timer = { milliseconds, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  };
  return { edge, timers };
}

/** An answer that a server of this address could give. */
const answer = (url: string, body = '{}', headers: Record<string, string> = JSON_TYPE) =>
  Object.defineProperty(new Response(body, { headers }), 'url', { value: url });

const reasonOf = async (url: string, edge = page().edge) => {
  const found = await readRemoteFile(url, edge);
  return 'reason' in found ? found.reason : undefined;
};

describe('readRemoteFile', () => {
  it('reads JSON, without cookies or the address of the page, and leaves no timer behind', async () => {
    const url = await serve((_, response) => response.writeHead(200, JSON_TYPE).end('\ufeff{"theme":"bold"}'));
    const asked: (RequestInit | undefined)[] = [];
    const { edge, timers } = page((input, init) => {
      asked.push(init);
      return fetch(input, init);
    });
    expect(await readRemoteFile(url, edge)).toEqual({ file: { theme: 'bold' } });
    expect(asked).toMatchObject([{ credentials: 'omit', referrerPolicy: 'no-referrer' }]);
    expect(timers.size).toBe(0);
  });

  it.each(['application/json; charset=utf-8', 'application/design-tokens+json', 'text/plain; charset=utf-8'])(
    'takes a file that is called %s',
    async (type) => {
      const url = await serve((_, response) => response.writeHead(200, { 'content-type': type }).end('[]'));
      expect(await readRemoteFile(url, page().edge)).toEqual({ file: [] });
    },
  );

  it.each(['text/html', 'application/javascript', 'image/png', ''])('refuses one that is called "%s"', async (type) => {
    const url = await serve((_, response) => response.writeHead(200, { 'content-type': type }).end('{}'));
    expect(await reasonOf(url)).toBe(`It is no JSON file: its server calls it ${type || 'nothing'}.`);
  });

  it.each([
    ['http://themes.example/a.json'],
    ['https://user:secret@themes.example/a.json'],
    ['ftp://themes.example/a.json'],
    ['data:application/json,{}'],
    ['javascript:alert(1)'],
    ['/a.json'],
    ['https://themes.example/a.json#b'],
  ])('asks nobody at %s', async (url) => {
    const { edge } = page(() => Promise.reject(new Error('asked')));
    expect(await reasonOf(url, edge)).toBe('The address is not https (http only on localhost).');
  });

  it.each([
    ['https://a.example/', 'https://b.example/', undefined],
    ['https://a.example/', 'http://a.example/', 'not https'],
    ['https://a.example/', 'http://localhost/', 'not https'],
    ['http://localhost/', 'http://a.example/', 'not https'],
    ['http://localhost/', 'http://127.0.0.1/', undefined],
  ])('from %s follows a redirect to %s: %s', async (url, to, why) => {
    const { edge } = page(() => Promise.resolve(answer(to)));
    const reason = await reasonOf(url, edge);
    if (why === undefined) expect(reason).toBeUndefined();
    else expect(reason).toContain(why);
  });

  it('says which status it got', async () => {
    const url = await serve((_, response) => response.writeHead(404, JSON_TYPE).end('{}'));
    expect(await reasonOf(url)).toBe('Its server answers with the status 404.');
  });

  it('reads up to 32 KB, and not a byte more', async () => {
    const text = (length: number) => JSON.stringify('x'.repeat(length - 2));
    const url = await serve(({ url: path = '' }, response) =>
      response.writeHead(200, JSON_TYPE).end(text(32 * KB + (path.endsWith('more') ? 1 : 0))),
    );
    expect(await reasonOf(url)).toBeUndefined();
    expect(await reasonOf(`${url}?more`)).toBe('It is larger than 32 KB.');
  });

  it('counts what arrives where no length is announced, and stops there', async () => {
    let written = 0;
    const gone = event();
    const url = await serve((_, response) => {
      response.writeHead(200, JSON_TYPE);
      response.on('close', gone.happen);
      const more = () => {
        if (response.destroyed) return;
        written += 8 * KB;
        response.write(' '.repeat(8 * KB), () => setImmediate(more));
      };
      more();
    });
    expect(await reasonOf(url)).toBe('It is larger than 32 KB.');
    await gone.seen;
    expect(written).toBeGreaterThan(32 * KB);
  });

  it.each([
    ['{"theme":', 'It is not valid JSON ('],
    ['', 'It is not valid JSON'],
    [Buffer.from([0x22, 0xff, 0x22]), 'It is not valid JSON.'],
  ])('says of %j that it is not JSON', async (body, reason) => {
    const url = await serve((_, response) => response.writeHead(200, JSON_TYPE).end(body));
    expect(await reasonOf(url)).toContain(reason);
  });

  it('says what may be the matter where nobody answers', async () => {
    const { edge, timers } = page(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await reasonOf('https://nobody.example/a.json', edge)).toContain('CORS');
    expect(timers.size).toBe(0);
  });

  it.each(['before the answer', 'within it'])('waits five seconds, %s', async (when) => {
    const arrived = event();
    const url = await serve((_, response) => {
      if (when === 'within it') response.writeHead(200, JSON_TYPE).write('{');
      arrived.happen();
    });
    const { edge, timers } = page();
    const reading = reasonOf(url, edge);
    await arrived.seen;
    const [timer] = timers;
    expect(timer?.milliseconds).toBe(5000);
    timer?.run();
    expect(await reading).toBe('It did not arrive within 5 seconds.');
  });

  it('ends when it is not needed any more, before or while it is under way', async () => {
    const arrived = event();
    const url = await serve(() => arrived.happen());
    const need = new AbortController();
    const { edge, timers } = page();
    const reading = reasonOf(url, { ...edge, signal: need.signal });
    await arrived.seen;
    need.abort();
    expect(await reading).toBe('It is not needed any more.');
    expect(await reasonOf(url, { ...edge, signal: need.signal })).toBe('It is not needed any more.');
    expect(timers.size).toBe(0);
  });
});
