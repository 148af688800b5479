import { afterEach, describe, expect, it } from 'vitest';
import { findWallets, type WalletsRequest } from './find-wallets.js';
import { hostStripe, page } from './testing/fake-page.js';
import { FakeStripe, type FakeWallets } from './testing/fake-stripe.js';

let made = 0;

afterEach(() => {
  Reflect.deleteProperty(window, 'Stripe');
});

function browserWith(wallets: FakeWallets) {
  const stripe = new FakeStripe();
  stripe.wallets = wallets;
  // A script is there already, so that no test asks js.stripe.com.
  hostStripe(() => stripe);
  const request: WalletsRequest = {
    publishableKey: `pk_test_wallets_${++made}`,
    wallets: ['GOOGLE_PAY', 'APPLE_PAY'],
    total: { amount: 1580, currency: 'EUR' },
    locale: 'de',
    appearance: {},
  };
  return { stripe, request, ...page() };
}

describe('the wallets of this browser', () => {
  it.each([
    [{ googlePay: true, applePay: false }, ['GOOGLE_PAY']],
    [{ googlePay: false, applePay: true }, ['APPLE_PAY']],
    [{ googlePay: true, applePay: true }, ['GOOGLE_PAY', 'APPLE_PAY']],
    [undefined, []],
  ])('are what Stripe says: %j', async (wallets, expected) => {
    const { request, edge } = browserWith(wallets);
    expect(await findWallets(request, edge)).toEqual(expected);
  });

  it('are asked for where nobody sees it, with a layout, and leave nothing behind', async () => {
    const before = document.body.childElementCount;
    const { request, edge, stripe, timers, pass } = browserWith('silent');
    const asking = findWallets(request, edge).catch(() => []);
    await expect.poll(() => stripe.groups[0]?.express?.container).toBeDefined();
    const element = stripe.groups[0]?.express;
    const place = element?.container;
    if (!place) throw new Error('Nothing was mounted.');
    const { visibility, display, height } = getComputedStyle(place);
    expect([visibility, display, height, place.inert]).toEqual(['hidden', 'block', '0px', true]);
    pass(10);
    await asking;
    expect(element?.isDestroyed).toBe(true);
    expect(document.body.childElementCount).toBe(before);
    const quick = browserWith({ googlePay: true });
    await findWallets(quick.request, quick.edge);
    expect([document.body.childElementCount, quick.timers.size, timers.size]).toEqual([before, 0, 0]);
  });

  it.each([
    ['Stripe cannot load them', { type: 'invalid_request_error', code: 'api_key_invalid' } as const, 'api_key_invalid'],
    ['the error has no code', { type: 'api_error' } as const, 'api_error'],
  ])('are not known when %s', async (_name, wallets, words) => {
    const { request, edge } = browserWith(wallets);
    const before = document.body.childElementCount;
    await expect(findWallets(request, edge)).rejects.toThrow(words);
    expect(document.body.childElementCount).toBe(before);
  });

  it('are not known when Stripe says nothing for ten seconds', async () => {
    const { request, edge, stripe, pass } = browserWith('silent');
    const asking = findWallets(request, edge).then(() => 'known', String);
    await expect.poll(() => stripe.groups[0]?.express?.container).toBeDefined();
    pass(10);
    expect(await asking).toContain('did not say which wallets');
  });
});
