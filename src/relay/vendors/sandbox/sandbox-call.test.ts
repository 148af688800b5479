import { describe, expect, it } from 'vitest';
import { ManualTime } from '../../core/testing/manual-time.js';
import { VendorBusyError, VendorUnavailableError } from '../../core/vendor.js';
import { createSandboxVendor } from './sandbox-vendor.js';

function vendorThatAnswers(answer: (request: Request) => Response | Promise<Response>, time?: ManualTime) {
  const requests: Request[] = [];
  const vendor = createSandboxVendor({
    baseUrl: 'https://sandbox.example',
    key: 'the-key',
    webhookSecret: 'the-secret',
    ...(time && { schedule: time.schedule }),
    fetch: async (request) => {
      requests.push(request);
      return answer(request);
    },
  });
  return { vendor, requests };
}

describe('a call to the sandbox', () => {
  it('carries the key in a header and never in the address', async () => {
    const { vendor, requests } = vendorThatAnswers(() =>
      Response.json({ error: { code: 'not_found' } }, { status: 404 }),
    );
    expect(await vendor.findOrder('a reference/with signs')).toBeUndefined();
    expect(requests[0]?.headers.get('x-sandbox-key')).toBe('the-key');
    expect(requests[0]?.url).toBe('https://sandbox.example/sandbox/v1/orders?reference=a%20reference%2Fwith%20signs');
  });

  it.each([
    ['no connection', () => Promise.reject(new TypeError('fetch failed'))],
    ['an answer of 500', () => new Response('private words of the vendor', { status: 500 })],
    ['an answer that is no JSON', () => new Response('<html>', { status: 200 })],
    ['an answer of another shape', () => Response.json({ id: 'ord_1' })],
    ['a refused key', () => Response.json({ error: { code: 'bad_key' } }, { status: 401 })],
    ['an error it never heard of', () => Response.json({ error: { code: 'out_of_paper' } }, { status: 400 })],
  ])('means that the vendor is unavailable after %s, in words of our own', async (_name, answer) => {
    const failure = await vendorThatAnswers(answer)
      .vendor.readOrder('ord_1')
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(VendorUnavailableError);
    expect(String(failure)).not.toContain('private words');
  });

  it.each([
    ['30', 30],
    ['soon', 60],
    [undefined, 60],
  ])('means that the vendor is busy after a 429 with Retry-After %s', async (header, seconds) => {
    const headers = header === undefined ? {} : { 'retry-after': header };
    const { vendor } = vendorThatAnswers(() => new Response(null, { status: 429, headers }));
    const failure = await vendor.config().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(VendorBusyError);
    expect(failure).toMatchObject({ retryAfter: seconds });
  });

  it('is made once, also when it creates an order', async () => {
    const { vendor, requests } = vendorThatAnswers(() => new Response(null, { status: 503 }));
    await expect(vendor.readOrder('ord_1')).rejects.toThrow('503');
    expect(requests).toHaveLength(1);
  });

  it.each<[string, () => Response | Promise<Response>]>([
    ['there is no answer', () => new Promise(() => undefined)],
    ['the answer has not come to its end', () => new Response(new ReadableStream())],
  ])('is given up after ten seconds when %s', async (_name, answer) => {
    const time = new ManualTime(0);
    const call = vendorThatAnswers(answer, time).vendor.readOrder('ord_1');
    const failure = call.catch((error: unknown) => error);
    await time.advance(9999);
    expect(time.waiting).toBe(1);
    await time.advance(1);
    expect(await failure).toMatchObject({ name: 'VendorUnavailableError', cause: { name: 'TimeoutError' } });
  });

  it('leaves no timer behind once it is answered', async () => {
    const time = new ManualTime(0);
    const { vendor } = vendorThatAnswers(() => new Response(null, { status: 500 }), time);
    await expect(vendor.readOrder('ord_1')).rejects.toThrow('500');
    expect(time.waiting).toBe(0);
  });
});
