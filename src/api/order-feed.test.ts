import { describe, expect, it } from 'vitest';
import type { OrderSnapshot } from '../contract/order-status.js';
import { followOrder } from './order-feed.js';
import { settle } from './testing/fake-clock.js';
import { json, problem, silence } from './testing/fake-relay.js';
import { sampleSnapshot, TOKEN } from './testing/samples.js';
import { testClient } from './testing/test-client.js';

const EVENTS = 'GET /orders/order-1/events';
const STATUS = 'GET /orders/order-1/status';

/** A stream the test writes to. */
class Stream {
  private controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  readonly response = new Response(
    new ReadableStream<Uint8Array>({ start: (controller) => void (this.controller = controller) }),
    { headers: { 'content-type': 'text/event-stream' } },
  );

  write(text: string): void {
    this.controller?.enqueue(new TextEncoder().encode(text));
  }

  send(id: number, snapshot: OrderSnapshot): void {
    this.write(`id: ${id}\ndata: ${JSON.stringify(snapshot)}\n\n`);
  }

  end(): void {
    this.controller?.close();
  }

  break(): void {
    this.controller?.error(new TypeError('network error'));
  }
}

function following() {
  const client = testClient();
  const abort = new AbortController();
  const heard: OrderSnapshot[] = [];
  const streams: Stream[] = [];
  let hidden = false;
  const watchers = new Set<() => void>();
  const visibility = {
    isHidden: () => hidden,
    onVisible: (listener: () => void) => {
      watchers.add(listener);
      return () => watchers.delete(listener);
    },
  };
  const hide = (value: boolean) => {
    hidden = value;
    if (!value) watchers.forEach((watcher) => watcher());
  };
  let ended: unknown = 'running';
  const stream = () => {
    const made = new Stream();
    streams.push(made);
    return made.response;
  };
  const start = () => {
    const run = async () => {
      const access = { orderId: 'order-1', token: TOKEN };
      for await (const snapshot of followOrder(client, access, visibility, abort.signal)) heard.push(snapshot);
    };
    run().then(
      () => (ended = 'ended'),
      (error: unknown) => (ended = error),
    );
    return settle();
  };
  return { client, abort, heard, streams, stream, start, hide, watchers, outcome: () => ended };
}

const paid = sampleSnapshot({ payment: 'paid', updatedAt: '2026-11-21T12:01:00Z' });
const active = sampleSnapshot({ status: 'ACTIVE', payment: 'paid', updatedAt: '2026-11-21T12:02:00Z' });

describe('an order’s feed', () => {
  it('is live: every change once, with the token as bearer', async () => {
    const { client, heard, streams, stream, start } = following();
    client.relay.on(EVENTS, stream);
    await start();
    streams[0]?.send(1, sampleSnapshot());
    streams[0]?.send(2, paid);
    streams[0]?.send(3, paid);
    streams[0]?.write(':\n\n');
    streams[0]?.send(4, active);
    await settle();
    expect(heard).toEqual([sampleSnapshot(), paid, active]);
    expect(client.relay.seen[0]?.headers.get('authorization')).toBe(`Bearer ${TOKEN}`);
    expect(client.relay.count(STATUS)).toBe(0);
  });

  it('reads messages that arrive in pieces', async () => {
    const { client, heard, streams, stream, start } = following();
    client.relay.on(EVENTS, stream);
    await start();
    const text = `id: 1\ndata: ${JSON.stringify(paid)}\n\n`;
    for (const letter of text) streams[0]?.write(letter);
    await settle();
    expect(heard).toEqual([paid]);
  });

  it('connects again after a break, waits longer each time, and says what it has', async () => {
    const { client, streams, stream, start } = following();
    client.relay.on(EVENTS, stream);
    await start();
    streams[0]?.send(7, paid);
    await settle();
    streams[0]?.break();
    await client.clock.advance(999);
    expect(streams).toHaveLength(1);
    await client.clock.advance(1);
    expect(client.relay.seen[1]?.headers.get('last-event-id')).toBe('7');
    streams[1]?.end();
    await client.clock.advance(1_999);
    expect(streams).toHaveLength(2);
    await client.clock.advance(1);
    expect(streams).toHaveLength(3);
  });

  it('does not expect news at once when it has said what it has', async () => {
    const { client, heard, streams, stream, start } = following();
    client.relay.on(EVENTS, stream).on(STATUS, () => json(sampleSnapshot()));
    await start();
    streams[0]?.send(7, sampleSnapshot());
    await settle();
    streams[0]?.end();
    await client.clock.advance(20_000);
    streams[1]?.send(8, paid);
    await settle();
    expect(heard).toEqual([sampleSnapshot(), paid]);
    expect(client.relay.count(STATUS)).toBe(0);
  });

  it('connects again when a connection has gone silent', async () => {
    const { client, streams, stream, start } = following();
    client.relay.on(EVENTS, stream);
    await start();
    streams[0]?.send(1, paid);
    await client.clock.advance(50_000);
    streams[0]?.write(':\n\n');
    await client.clock.advance(59_000);
    expect(streams).toHaveLength(1);
    await client.clock.advance(2_000);
    expect(streams).toHaveLength(2);
  });

  it('drops what is no snapshot and goes on', async () => {
    const { client, heard, streams, stream, start } = following();
    client.relay.on(EVENTS, stream);
    await start();
    streams[0]?.write('data: {"id":1}\n\ndata: nonsense\n\n');
    streams[0]?.send(2, paid);
    await settle();
    expect(heard).toEqual([paid]);
    expect(client.logged.map(({ code }) => code)).toEqual(['malformed-answer', 'malformed-answer']);
  });

  it.each(['EXPIRED', 'REFUNDED', 'DELETED'] as const)(
    'ends with %s, after which nothing can happen',
    async (status) => {
      const { client, streams, stream, start, outcome } = following();
      client.relay.on(EVENTS, stream);
      await start();
      streams[0]?.send(1, sampleSnapshot({ status }));
      await settle();
      expect(outcome()).toBe('ended');
      expect([client.clock.pending, client.relay.open]).toEqual([0, 0]);
    },
  );

  it('leaves nothing behind when it is aborted', async () => {
    const { client, abort, streams, stream, start, watchers, outcome } = following();
    client.relay.on(EVENTS, stream);
    await start();
    streams[0]?.send(1, paid);
    await settle();
    abort.abort();
    await settle();
    expect(outcome()).toBe('ended');
    expect([client.clock.pending, client.relay.open, watchers.size]).toEqual([0, 0, 0]);
    expect(client.logged).toEqual([]);
  });
});

describe('a stream that breaks', () => {
  it('is told to developers when it breaks, and not when it ends', async () => {
    const { client, streams, stream, start } = following();
    client.relay.on(EVENTS, stream);
    await start();
    streams[0]?.send(1, paid);
    await settle();
    streams[0]?.end();
    await client.clock.advance(1_000);
    expect(client.logged).toEqual([]);
    streams[1]?.break();
    await client.clock.advance(2_000);
    expect(client.logged.map(({ code }) => code)).toEqual(['feed-interrupted']);
    expect(streams).toHaveLength(3);
  });

  it('remembers the last message that had a name, also after one without', async () => {
    const { client, streams, stream, start } = following();
    client.relay.on(EVENTS, stream);
    await start();
    streams[0]?.send(7, paid);
    streams[0]?.write(`data: ${JSON.stringify(active)}\n\n`);
    await settle();
    streams[0]?.end();
    await client.clock.advance(1_000);
    expect(client.relay.seen[1]?.headers.get('last-event-id')).toBe('7');
  });

  it('is connected again when it worked, though no message had a name', async () => {
    const { client, streams, stream, start } = following();
    client.relay.on(EVENTS, stream);
    await start();
    streams[0]?.write(`data: ${JSON.stringify(paid)}\n\n`);
    await settle();
    streams[0]?.end();
    await client.clock.advance(1_000);
    expect(streams).toHaveLength(2);
  });

  it('is connected again for as long as it works', async () => {
    const { client, streams, stream, start } = following();
    client.relay.on(EVENTS, stream).on(STATUS, () => json(paid));
    await start();
    streams[0]?.send(1, paid);
    for (let connection = 0; connection < 6; connection += 1) {
      await settle();
      streams[connection]?.end();
      await client.clock.advance(30_000);
    }
    expect(streams).toHaveLength(7);
    expect(client.relay.count(STATUS)).toBe(0);
  });

  it('is given up after three connections in a row that brought nothing: then it asks', async () => {
    const { client, streams, stream, start, heard } = following();
    client.relay.on(EVENTS, stream).on(STATUS, () => json(active));
    await start();
    streams[0]?.send(1, paid);
    await settle();
    streams[0]?.end();
    client.relay.on(EVENTS, () => problem(503, 'vendor-unavailable'));
    await client.clock.advance(1_000 + 2_000 + 4_000);
    expect(client.relay.count(EVENTS)).toBe(4);
    await client.clock.advance(8_000 + 2_999);
    expect([client.relay.count(EVENTS), client.relay.count(STATUS)]).toEqual([4, 0]);
    await client.clock.advance(1);
    expect(heard).toEqual([paid, active]);
  });

  it('waits as shortly as at first after a connection that has held for half a minute', async () => {
    const { client, streams, stream, start } = following();
    client.relay.on(EVENTS, stream);
    await start();
    streams[0]?.send(1, paid);
    await settle();
    streams[0]?.end();
    await client.clock.advance(1_000);
    await client.clock.advance(30_000);
    streams[1]?.end();
    await client.clock.advance(999);
    expect(streams).toHaveLength(2);
    await client.clock.advance(1);
    expect(streams).toHaveLength(3);
  });

  it('tells nothing more to somebody who has left in the middle of its messages', async () => {
    const { client, streams, stream } = following();
    client.relay.on(EVENTS, stream);
    const abort = new AbortController();
    const visibility = { isHidden: () => false, onVisible: () => () => {} };
    const heard: OrderSnapshot[] = [];
    const run = async () => {
      const access = { orderId: 'order-1', token: TOKEN };
      for await (const snapshot of followOrder(client, access, visibility, abort.signal)) {
        heard.push(snapshot);
        abort.abort();
      }
    };
    const done = run();
    await settle();
    streams[0]?.write([paid, active].map((snapshot) => `data: ${JSON.stringify(snapshot)}\n\n`).join(''));
    await done;
    expect(heard).toEqual([paid]);
  });
});

describe('an answer that is no stream', () => {
  const message = `data: ${JSON.stringify(active)}\n\n`;
  const stream = { 'content-type': 'text/event-stream' };

  it.each([
    ['a refusal', () => new Response(message, { status: 503, headers: stream })],
    ['a text', () => new Response(message, { headers: { 'content-type': 'text/plain' } })],
    ['an answer of no kind', () => new Response(new TextEncoder().encode(message))],
    ['an answer without a body', () => new Response(null, { headers: stream })],
  ])('is not read: %s', async (_, answer) => {
    const { client, heard, start } = following();
    client.relay.on(EVENTS, answer).on(STATUS, () => json(paid));
    await start();
    await client.clock.advance(3_000);
    expect(heard).toEqual([paid]);
    expect(client.logged).toEqual([]);
  });

  it('may be one that says something, but no message, for five seconds', async () => {
    const { client, heard, streams, stream: open, start } = following();
    client.relay.on(EVENTS, open).on(STATUS, () => json(paid));
    await start();
    streams[0]?.write(':\n\n');
    await client.clock.advance(5_000 + 1_000 + 3_000);
    expect(heard).toEqual([paid]);
  });
});

describe('without a stream', () => {
  it.each([
    ['is refused', () => problem(404, 'not-found')],
    ['is something else', () => json({})],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('the feed asks when the stream %s', async (_, answer) => {
    const { client, heard, start } = following();
    client.relay.on(EVENTS, answer).on(STATUS, () => json(paid));
    await start();
    await client.clock.advance(2_999);
    expect(client.relay.count(STATUS)).toBe(0);
    await client.clock.advance(1);
    expect(heard).toEqual([paid]);
  });

  it('the feed asks when the stream is held back on its way', async () => {
    const { client, heard, stream, start } = following();
    client.relay.on(EVENTS, stream).on(STATUS, () => json(paid));
    await start();
    await client.clock.advance(5_000 + 1_000 + 3_000);
    expect(heard).toEqual([paid]);
    expect(client.relay.open).toBe(0);
  });

  it('it asks first after three seconds, then slower, and never more than four times in a minute', async () => {
    const { client, start } = following();
    const at: number[] = [];
    const begun = client.clock.now();
    client.relay.on(STATUS, () => {
      at.push(client.clock.now() - begun);
      return json(sampleSnapshot());
    });
    await start();
    await client.clock.advance(300_000);
    expect(at.slice(0, 5)).toEqual([3_000, 15_000, 30_000, 50_000, 70_000]);
    for (const from of at) expect(at.filter((it) => it >= from && it < from + 60_000).length).toBeLessThanOrEqual(4);
  });

  it('it asks nothing while nobody can see the page, and at once when somebody can', async () => {
    const { client, start, hide, heard } = following();
    client.relay.on(STATUS, () => json(paid));
    hide(true);
    await start();
    await client.clock.advance(600_000);
    expect(client.relay.count(STATUS)).toBe(0);
    hide(false);
    await settle();
    expect(heard).toEqual([paid]);
  });

  it('it waits out what goes wrong, as long as it is told to', async () => {
    const { client, start, heard } = following();
    client.relay.on(STATUS, () => problem(429, 'rate-limited', { retryAfter: 100 }));
    await start();
    await client.clock.advance(3_000);
    client.relay.on(STATUS, () => json(paid));
    await client.clock.advance(99_000);
    expect(heard).toEqual([]);
    await client.clock.advance(1_000);
    expect(heard).toEqual([paid]);
  });

  it('it ends when the relay refuses', async () => {
    const { client, start, outcome } = following();
    client.relay.on(STATUS, () => problem(403, 'token-refused'));
    await start();
    await client.clock.advance(3_000);
    expect(outcome()).toMatchObject({ code: 'token-refused' });
    expect(client.clock.pending).toBe(0);
  });

  it('it ends without an error when it is aborted in the middle of a question', async () => {
    const { client, abort, start, outcome } = following();
    client.relay.on(STATUS, silence);
    await start();
    await client.clock.advance(3_000);
    expect(client.relay.open).toBe(1);
    abort.abort();
    await settle();
    expect(outcome()).toBe('ended');
    expect([client.relay.open, client.clock.pending]).toEqual([0, 0]);
  });

  it('it ends when it is aborted, also while it waits for the page to be seen', async () => {
    const { client, abort, start, hide, watchers, outcome } = following();
    hide(true);
    await start();
    await client.clock.advance(3_000);
    abort.abort();
    await settle();
    expect(outcome()).toBe('ended');
    expect([client.clock.pending, watchers.size]).toEqual([0, 0]);
  });
});
