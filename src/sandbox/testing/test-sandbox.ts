import type { OrderRequest } from '../../contract/order-request.js';
import { ManualTime } from '../../relay/core/testing/manual-time.js';
import type { NewVendorOrder } from '../../relay/core/vendor.js';
import { createSandboxVendor } from '../../relay/vendors/sandbox/sandbox-vendor.js';
import { productsIn } from '../catalogue/catalogue.js';
import { type Journal, memoryJournal } from '../orders/journal.js';
import { createSandbox } from '../service/create-sandbox.js';
import { PUBLISHABLE_KEY, type WebhookTarget } from '../service/sandbox-options.js';

/** 21 November 2026, 11:00 in Vienna. */
export const NOON = Date.parse('2026-11-21T10:00:00Z');

/** The private key and the webhook secret of the sandboxes that tests open. */
export const TEST_KEY = 'key-of-the-tests';
export const TEST_SECRET = 'secret-of-the-tests';

/** Where they seem to stand. */
export const TEST_URL = 'http://localhost:4173';

/** Bytes that count up, so that every name in a test is new and foreseeable. */
export function countingBytes(): (count: number) => Uint8Array {
  let next = 0;
  return (count) => Uint8Array.from({ length: count }, () => (next += 7) % 251);
}

/** What a test may choose about its sandbox. */
export interface TestSandboxOptions {
  readonly journal?: Journal;
  readonly time?: ManualTime;
  readonly randomBytes?: (count: number) => Uint8Array;
  readonly webhook?: WebhookTarget;
}

/** A sandbox in memory with its adapter in front and time that stands still. */
export function openTestSandbox({
  journal = memoryJournal(),
  time = new ManualTime(NOON),
  randomBytes = countingBytes(),
  webhook,
}: TestSandboxOptions = {}) {
  const { clock, schedule } = time;
  const sandbox = createSandbox({
    journal,
    clock,
    schedule,
    randomBytes,
    key: TEST_KEY,
    publicUrl: TEST_URL,
    ...(webhook && { webhook }),
  });
  const fetch = (request: Request) => sandbox.fetch(request);
  const vendor = createSandboxVendor({
    baseUrl: TEST_URL,
    key: TEST_KEY,
    fetch,
    schedule,
    webhookSecret: TEST_SECRET,
  });
  return { sandbox, vendor, time, journal, fetch };
}

/** A JSON call to a path of a sandbox, with the key of its Stripe stand-in. */
export function stripePost(path: string, body: unknown): Request {
  return new Request(`${TEST_URL}/sandbox/stripe/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${PUBLISHABLE_KEY}` },
    body: JSON.stringify(body),
  });
}

const COUNTRIES = new Map(productsIn('EUR').products.map(({ id, country }) => [id, country]));

/** An order for an Austrian ten-day vignette of today, paid by a card that is fine, with `change` made to it. */
export function testOrder(reference: string, change: Partial<OrderRequest> = {}): NewVendorOrder {
  return {
    reference,
    returnUrl: 'https://shop.example/done?lang=en#vc=order.code',
    orderUrl: 'https://shop.example/done?lang=en#vc=order.token',
    productCountries: COUNTRIES,
    request: {
      items: [{ productId: 'at-car-10d', start: '2026-11-21', vehicle: { country: 'DE', plate: 'GÖ-AB12' } }],
      customer: { email: 'buyer@shop.example' },
      payment: { type: 'CARD', paymentMethodId: 'pm_card_visa', returnUrl: 'https://shop.example/done?lang=en' },
      total: { amount: 1580, currency: 'EUR' },
      consent: { termsVersion: '2026-11-01', acceptedAt: '2026-11-21T09:59:00Z' },
      locale: 'en',
      ...change,
    },
  };
}
