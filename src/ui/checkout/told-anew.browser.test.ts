import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { TestBuyer, TestPage } from './testing/test-page.js';

const COUNTRY = 'Which country are you driving in?';
const UNKNOWN = () => ({ color: { $type: 'color', glow: { $value: '#ffffff' } } });
const GOOD = { color: { $type: 'color', surface: { $value: '#fff4e0' } } };

let page: TestPage;
let warn: MockInstance<typeof console.warn>;
let codes: unknown[];

beforeEach(() => {
  page = new TestPage();
  codes = [];
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
  page.end();
});

async function shown(): Promise<TestBuyer> {
  const checkout = page.make({});
  checkout.addEventListener('vignette-error', ({ code }) => codes.push(code));
  document.body.append(checkout);
  const buyer = new TestBuyer(checkout);
  await expect.poll(() => buyer.heading).toBe(COUNTRY);
  return buyer;
}

describe('what is wrong with an object of the page’s', () => {
  it.each([
    ['theme', UNKNOWN, GOOD],
    ['preset', () => ({ countries: 'AT' }), { countries: ['AT'] }],
  ] as const)('is told anew when the page gives another one with the same mistake: %s', async (name, wrong, good) => {
    const { checkout } = await shown();
    for (const [given, told] of [
      [wrong(), 1],
      [good, 1],
      [wrong(), 2],
    ] as const) {
      checkout[name] = given;
      await expect.poll(() => warn.mock.calls.length).toBe(told);
    }
    expect(warn.mock.calls[0]).toEqual(warn.mock.calls[1]);
    expect(codes).toEqual([`config-${name}`, `config-${name}`]);
  });

  it('is told once for the same one', async () => {
    const buyer = await shown();
    buyer.checkout.theme = UNKNOWN();
    await expect.poll(() => warn.mock.calls.length).toBe(1);
    buyer.checkout.locale = 'de';
    await expect.poll(() => buyer.heading).not.toBe(COUNTRY);
    expect(warn).toHaveBeenCalledOnce();
  });
});
