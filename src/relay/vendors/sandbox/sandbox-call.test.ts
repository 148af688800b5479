import { describe, expect, it } from 'vitest';
import { VendorBusyError, VendorUnavailableError } from '../../core/vendor.js';
import { createSandboxVendor } from './sandbox-vendor.js';

function vendorThatAnswers(answer: (request: Request) => Response | Promise<Response>) {
  const requests: Request[] = [];
  const vendor = createSandboxVendor({
    baseUrl: 'https://sandbox.example',
    key: 'the-key',
    webhookSecret: 'the-secret',
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
});
