import { describe, expect, it } from 'vitest';
import { getProducts } from './get-products.js';
import { getProductsStatus } from './get-products-status.js';
import { json, problem, silence } from './testing/fake-relay.js';
import { sampleProducts, sampleStatus } from './testing/samples.js';
import { type TestClient, testClient } from './testing/test-client.js';
import { settle } from './testing/fake-clock.js';

const CALL = 'GET /products/status';
const offline = { countries: [] };
const never = new AbortController().signal;

const ask = (client: TestClient, signal = never) => getProductsStatus(client, { signal });

function selling(): TestClient {
  const client = testClient();
  client.relay.on(CALL, () => json(sampleStatus));
  return client;
}

describe('the cache of a page', () => {
  it('asks once in sixty seconds, for all widgets', async () => {
    const client = selling();
    await ask(client);
    await client.clock.advance(59_999);
    expect(await ask({ ...client })).toEqual(sampleStatus);
    expect(client.relay.count(CALL)).toBe(1);
  });

  it('asks again after sixty seconds', async () => {
    const client = selling();
    await ask(client);
    client.relay.on(CALL, () => json(offline));
    await client.clock.advance(60_000);
    expect(await ask(client)).toEqual(offline);
  });

  it('asks again when the clock was put back', async () => {
    const client = selling();
    await ask(client);
    client.relay.on(CALL, () => json(offline));
    const earlier = {
      ...client.clock,
      now: () => client.clock.now() - 3_600_000,
      after: client.clock.after.bind(client.clock),
    };
    expect(await getProductsStatus({ ...client, clock: earlier }, { signal: never })).toEqual(offline);
  });

  it('does not trust what another copy stored', async () => {
    const client = selling();
    const shared: unknown = Reflect.get(globalThis, Symbol.for('vignette-checkout:answers'));
    if (shared instanceof Map)
      shared.set(`${client.api}/products/status`, { value: { old: 1 }, at: client.clock.now() });
    expect(await ask(client)).toEqual(sampleStatus);
  });

  it('asks for all who ask at the same time with one request', async () => {
    const client = selling();
    const answers = await Promise.all([ask(client), ask(client), ask(client)]);
    expect(answers).toEqual([sampleStatus, sampleStatus, sampleStatus]);
    expect(client.relay.count(CALL)).toBe(1);
  });

  it('keeps currencies apart', async () => {
    const client = testClient();
    client.relay.on('GET /products', () => json(sampleProducts));
    await getProducts(client, 'EUR', { signal: never });
    await getProducts(client, 'CZK', { signal: never });
    expect(client.relay.seen.map(({ path }) => path)).toEqual(['/products?currency=EUR', '/products?currency=CZK']);
  });

  it('uses the last good answer for ten minutes when there is none', async () => {
    const client = selling();
    await ask(client);
    client.relay.off(CALL);
    await client.clock.advance(599_999);
    expect(await ask(client)).toEqual(sampleStatus);
    client.relay.on(CALL, () => problem(502, 'vendor-failed'));
    expect(await ask(client)).toEqual(sampleStatus);
    client.relay.on(CALL, () => json({ countries: 'many' }));
    expect(await ask(client)).toEqual(sampleStatus);
    await client.clock.advance(1);
    await expect(ask(client)).rejects.toMatchObject({ code: 'malformed-answer' });
  });

  it('takes a refusal for an answer', async () => {
    const client = selling();
    await ask(client);
    client.relay.on(CALL, () => problem(403, 'origin-refused'));
    await client.clock.advance(60_000);
    await expect(ask(client)).rejects.toMatchObject({ code: 'origin-refused' });
  });

  it('uses nothing that is kept when it is to be asked anew, neither here nor in the browser', async () => {
    const client = selling();
    await ask(client);
    client.relay.on(CALL, () => json(offline));
    expect(await getProductsStatus(client, { signal: never, anew: true })).toEqual(offline);
    expect(client.relay.seen.map(({ cache }) => cache)).toEqual(['default', 'reload']);
    expect(await ask(client)).toEqual(offline);
    client.relay.off(CALL);
    await expect(getProductsStatus(client, { signal: never, anew: true })).rejects.toMatchObject({ code: 'network' });
  });

  it('asked anew does not take the answer to a question from before', async () => {
    const client = testClient();
    client.relay.on(CALL, silence);
    const before = new AbortController();
    const left = ask(client, before.signal).catch(() => 'left');
    await settle();
    client.relay.on(CALL, () => json(offline));
    expect(await getProductsStatus(client, { signal: never, anew: true })).toEqual(offline);
    before.abort();
    expect(await left).toBe('left');
  });

  it('asked anew is shared, also when those leave who had asked before', async () => {
    const client = testClient();
    client.relay.on(CALL, silence);
    const before = new AbortController();
    const left = ask(client, before.signal).catch(() => 'left');
    await settle();
    let answer: (response: Response) => void = () => {};
    client.relay.on(CALL, () => new Promise((resolve) => (answer = resolve)));
    const anew = getProductsStatus(client, { signal: never, anew: true });
    await settle();
    before.abort();
    await left;
    const joined = ask(client);
    await settle();
    answer(json(offline));
    expect(await Promise.all([anew, joined])).toEqual([offline, offline]);
    expect(client.relay.count(CALL)).toBe(2);
  });

  it('has nothing to fall back on at first, and tries anew the next time', async () => {
    const client = selling();
    client.relay.off(CALL);
    await expect(ask(client)).rejects.toMatchObject({ code: 'network' });
    client.relay.on(CALL, () => json(sampleStatus));
    expect(await ask(client)).toEqual(sampleStatus);
  });

  it('goes on for the others when one widget leaves, and ends with the last', async () => {
    const client = testClient();
    client.relay.on(CALL, silence);
    const [first, second] = [new AbortController(), new AbortController()];
    const asked = [first, second].map(({ signal }) => ask(client, signal).catch(() => 'left'));
    await settle();
    first.abort();
    await settle();
    expect(client.relay.open).toBe(1);
    second.abort();
    expect(await Promise.all(asked)).toEqual(['left', 'left']);
    await settle();
    expect(client.relay.open).toBe(0);
    expect(client.clock.pending).toBe(0);
  });

  it('begins anew for who comes after all have left', async () => {
    const client = testClient();
    client.relay.on(CALL, silence);
    const abort = new AbortController();
    const left = ask(client, abort.signal).catch(() => 'left');
    abort.abort();
    client.relay.on(CALL, () => json(sampleStatus));
    expect(await ask(client)).toEqual(sampleStatus);
    expect(await left).toBe('left');
  });
});
