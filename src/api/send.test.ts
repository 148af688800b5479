import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { send } from './send.js';
import { json, problem, silence } from './testing/fake-relay.js';
import { testClient } from './testing/test-client.js';
import { toFailure } from './to-failure.js';

const Shape = z.object({ ok: z.boolean() });
const GET = { path: '/thing' } as const;

/** What a call to a relay that answers like this comes to. */
async function failureOf(answer: () => Response | Promise<Response>) {
  const client = testClient();
  client.relay.on('GET /thing', answer);
  const thrown: unknown = await send(client, GET, Shape).catch((error: unknown) => error);
  return toFailure(thrown, client);
}

describe('send', () => {
  it('gives the parsed answer and sends no cookies, only what was asked', async () => {
    const client = testClient();
    client.relay.on('POST /thing', () => json({ ok: true, more: 1 }));
    const asked = { path: '/thing', method: 'POST', body: { a: 1 }, token: 'tok', key: 'key' } as const;
    expect(await send(client, asked, Shape)).toEqual({ ok: true });
    const [seen] = client.relay.seen;
    expect(seen?.body).toEqual({ a: 1 });
    expect(Object.fromEntries(seen?.headers ?? [])).toEqual({
      authorization: 'Bearer tok',
      'content-type': 'application/json',
      'idempotency-key': 'key',
    });
  });

  it('sends a GET without a header that would need a preflight', async () => {
    const client = testClient();
    client.relay.on('GET /thing', () => json({ ok: true }));
    await send(client, GET, Shape);
    expect([...(client.relay.seen[0]?.headers ?? [])]).toEqual([]);
  });

  it('leaves no timer and no request behind', async () => {
    const client = testClient();
    client.relay.on('GET /thing', () => json({ ok: true }));
    await send(client, GET, Shape);
    expect(client.clock.pending).toBe(0);
    expect(client.relay.open).toBe(0);
  });

  it('gives up after its time and ends the request', async () => {
    const client = testClient();
    client.relay.on('GET /thing', silence);
    const sent = send(client, GET, Shape, { timeoutMs: 500 }).catch((error: unknown) => error);
    await client.clock.advance(499);
    expect(client.relay.open).toBe(1);
    await client.clock.advance(1);
    expect(toFailure(await sent, client)).toMatchObject({ code: 'timeout', retryable: true });
    expect(client.relay.open).toBe(0);
  });

  it('counts an answer whose body stops half way as none in time', async () => {
    const client = testClient();
    client.relay.on(
      'GET /thing',
      () => new Response(new ReadableStream({ start: (it) => it.enqueue(new Uint8Array(1)) })),
    );
    const sent = send(client, GET, Shape, { timeoutMs: 500 }).catch((error: unknown) => error);
    await client.clock.advance(500);
    expect(toFailure(await sent, client)).toMatchObject({ code: 'timeout' });
  });

  it('ends when its signal aborts', async () => {
    const client = testClient();
    client.relay.on('GET /thing', silence);
    const abort = new AbortController();
    const sent = send(client, GET, Shape, { signal: abort.signal });
    abort.abort();
    await expect(sent).rejects.toThrow('aborted');
    expect(client.clock.pending).toBe(0);
  });

  it('waits for nobody when it was aborted before', async () => {
    const client = testClient();
    client.relay.on('GET /thing', () => json({ ok: true }));
    await expect(send(client, GET, Shape, { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
    expect(client.relay.open).toBe(0);
  });
});

describe('toFailure', () => {
  it('calls no answer "network", to be tried again, and keeps the cause in the log alone', async () => {
    const client = testClient();
    const thrown: unknown = await send(client, GET, Shape).catch((error: unknown) => error);
    const failure = toFailure(thrown, client);
    expect(failure).toMatchObject({ code: 'network', retryable: true });
    expect(client.logged).toEqual([{ code: 'network', reference: failure.reference, cause: thrown }]);
    expect(JSON.stringify(failure)).not.toContain('fetch');
  });

  it.each([
    [500, 'internal'],
    [502, 'vendor-failed'],
    [503, 'order-in-progress'],
    [503, 'vendor-unavailable'],
  ])('lets a %i %s be tried again', async (status, code) => {
    const failure = await failureOf(() => problem(status, code));
    expect(failure).toEqual({ code, retryable: true, reference: 'REF-1' });
  });

  it.each([
    [400, 'invalid-request'],
    [403, 'origin-refused'],
    [404, 'order-not-found'],
    [409, 'price-changed'],
    [410, 'code-used'],
  ])('never retries a %i %s', async (status, code) => {
    expect(await failureOf(() => problem(status, code))).toEqual({ code, retryable: false, reference: 'REF-1' });
  });

  it('carries the fields at fault', async () => {
    const errors = [{ pointer: '/customer/email', code: 'pattern' }];
    const failure = await failureOf(() => problem(422, 'validation-failed', { errors }));
    expect(failure).toEqual({ code: 'validation-failed', retryable: false, reference: 'REF-1', fields: errors });
  });

  it('waits as told by a 429, in the body, in seconds or by a date', async () => {
    const limited = (header: string) => () => json({}, 429, { 'retry-after': header });
    const inBody = await failureOf(() => problem(429, 'rate-limited', { retryAfter: 7 }));
    expect(inBody).toMatchObject({ code: 'rate-limited', retryable: true, retryAfter: 7 });
    expect(await failureOf(limited('12'))).toMatchObject({ retryable: true, retryAfter: 12 });
    expect(await failureOf(limited('Sat, 21 Nov 2026 12:00:30 GMT'))).toMatchObject({ retryAfter: 30 });
    expect(await failureOf(limited('soon'))).not.toHaveProperty('retryAfter');
  });

  it('does not take an error page for the word of the relay', async () => {
    const page = (status: number) => () => new Response('<html>Oops</html>', { status });
    expect(await failureOf(page(502))).toMatchObject({ code: 'internal', retryable: true });
    expect(await failureOf(page(403))).toMatchObject({ code: 'malformed-answer', retryable: false });
  });

  it.each([
    ['no JSON', () => new Response('<html>')],
    ['another shape', () => json({ ok: 'yes' })],
    ['nothing', () => new Response('')],
    ['null', () => json(null)],
  ])('calls %s in a success "malformed-answer": nobody knows what was done', async (_, answer) => {
    expect(await failureOf(answer)).toEqual({ code: 'malformed-answer', retryable: true, reference: 'id-1-abc' });
  });

  it('keeps for the log why an answer could not be read', async () => {
    const client = testClient();
    client.relay.on('GET /thing', () => new Response('<html>'));
    const noJson: unknown = await send(client, GET, Shape).catch((error: unknown) => error);
    expect(noJson).toHaveProperty('details.cause', expect.any(SyntaxError));
    client.relay.on('GET /thing', () => json({ ok: 'yes' }));
    const otherShape: unknown = await send(client, GET, Shape).catch((error: unknown) => error);
    expect(otherShape).toHaveProperty('details.cause.issues', expect.any(Array));
  });

  it('gives a bug of ours a reference and tells nothing of it', () => {
    const client = testClient();
    expect(toFailure(new TypeError('x is undefined'), client)).toEqual({
      code: 'internal',
      retryable: true,
      reference: 'id-1-abc',
    });
  });
});
