import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silence } from '../../api/testing/fake-relay.js';
import { sampleOrder } from '../../api/testing/samples.js';
import type { Order } from '../../contract/order.js';
import { FakeStripe } from '../../payment/testing/fake-stripe.js';
import { Leftovers } from './testing/leftovers.js';
import { TestBuyer, TestPage } from './testing/test-page.js';

const TIMES = 100;

let page: TestPage;
let stripe: FakeStripe;
let left: Leftovers | undefined;

beforeEach(() => {
  page = new TestPage();
  stripe = new FakeStripe();
  Reflect.set(
    window,
    'Stripe',
    Object.assign(() => stripe, { version: 'endive' }),
  );
});
afterEach(() => {
  left?.end();
  page.end();
  Reflect.deleteProperty(window, 'Stripe');
});

const payable = (): Order => ({
  ...sampleOrder,
  paymentStep: { type: 'CARD', clientSecret: 'pi_1_secret_1', publishableKey: `pk_test_${page.api}` },
});

/** A state to be taken away in, and how to see that it is reached. */
const STATES: Readonly<Record<string, { begin?: () => void; isReached: (buyer: TestBuyer) => boolean }>> = {
  'the catalogue is on its way': {
    begin: () => page.relay.on('GET /products', silence),
    isReached: () => page.relay.open > 0,
  },
  'the form is filled in': { isReached: ({ heading }) => heading === 'Which country are you driving in?' },
  'Stripe’s form is open': {
    begin: () => page.remember(payable()),
    isReached: ({ checkout }) => checkout.querySelector('iframe') !== null && page.feeds > 0,
  },
  'an order is followed': {
    begin: () => page.remember({ ...sampleOrder, status: 'PENDING', payment: 'paid' }),
    isReached: ({ heading }) => heading === 'Your vignette is being registered' && page.feeds > 0,
  },
};

describe('a checkout that is put in and taken out a hundred times', () => {
  it.each(Object.keys(STATES))('leaves nothing behind while %s', { timeout: 60_000 }, async (name) => {
    const { begin, isReached } = STATES[name] ?? { isReached: () => false };
    begin?.();
    const round = async () => {
      const buyer = new TestBuyer(page.put());
      await expect.poll(() => isReached(buyer), { interval: 4, timeout: 5_000 }).toBe(true);
      buyer.checkout.remove();
    };
    // What is loaded once for the whole page, and kept, is there after the first round.
    await round();
    left = new Leftovers();
    for (let times = 0; times < TIMES; times += 1) await round();
    await expect.poll(() => left?.all()).toEqual(Leftovers.NONE);
    expect({ requests: page.relay.open, feeds: page.feeds }).toEqual({ requests: 0, feeds: 0 });
    expect(stripe.groups.filter(({ element }) => element && !element.isDestroyed)).toEqual([]);
  });

  it('leaves nothing behind when it is always the same one', { timeout: 60_000 }, async () => {
    page.remember(payable());
    const { checkout } = new TestBuyer(page.put());
    left = new Leftovers();
    for (let times = 0; times < TIMES; times += 1) {
      document.body.append(checkout);
      await expect.poll(() => checkout.querySelector('iframe') !== null, { interval: 4, timeout: 5_000 }).toBe(true);
      checkout.remove();
      await Promise.resolve();
    }
    await expect.poll(() => left?.all()).toEqual({ ...Leftovers.NONE, nodes: expect.any(Number) });
    expect(left.nodes()).toBeLessThanOrEqual(0);
    expect(checkout.childElementCount).toBe(0);
    expect(stripe.groups.length).toBeGreaterThanOrEqual(TIMES);
    expect(stripe.groups.filter(({ element }) => element && !element.isDestroyed)).toEqual([]);
    await expect.poll(() => ({ requests: page.relay.open, feeds: page.feeds })).toEqual({ requests: 0, feeds: 0 });
  });
});
