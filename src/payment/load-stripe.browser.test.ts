import { afterEach, describe, expect, it } from 'vitest';
import { loadStripe } from './load-stripe.js';
import { freshKey } from './testing/desk-under-test.js';
import { hostStripe, page } from './testing/fake-page.js';
import { FakeStripe } from './testing/fake-stripe.js';

afterEach(() => Reflect.deleteProperty(window, 'Stripe'));

describe('loadStripe', () => {
  it('makes one Stripe per key, for all widgets of the page', async () => {
    const keys = hostStripe(() => new FakeStripe());
    const { edge, timers } = page();
    const key = freshKey();
    const [a, b] = await Promise.all([loadStripe(key, edge), loadStripe(key, { ...edge })]);
    expect(a.stripe).toBe(b.stripe);
    expect((await loadStripe(freshKey(), edge)).stripe).not.toBe(a.stripe);
    expect([keys.length, timers.size]).toEqual([2, 0]);
  });

  it('never takes the object that the host made with a key of its own', async () => {
    const made = new Map<string, FakeStripe>();
    const make = (key: string) => {
      const stripe = new FakeStripe();
      made.set(key, stripe);
      return stripe;
    };
    hostStripe(make);
    const host = make('pk_test_host');
    const key = freshKey();
    const { stripe } = await loadStripe(key, page().edge);
    expect(stripe).toBe(made.get(key));
    expect(stripe).not.toBe(host);
    expect(made.get('pk_test_host')?.libraries).toEqual([]);
  });

  it('says to Stripe who uses it, where that can be said', async () => {
    const stripe = new FakeStripe();
    hostStripe(() => stripe);
    await loadStripe(freshKey(), page().edge);
    expect(stripe.libraries).toEqual([
      { name: 'vignette-checkout', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) },
    ]);
    const bare = { elements: () => undefined, confirmPayment: () => undefined };
    hostStripe(() => bare);
    await expect(loadStripe(freshKey(), page().edge)).resolves.toMatchObject({ stripe: bare });
  });

  it.each([null, {}, 'Stripe'])('does not take %j for Stripe, and can be tried again', async (odd) => {
    hostStripe(() => odd);
    const key = freshKey();
    await expect(loadStripe(key, page().edge)).rejects.toThrow('not Stripe.js');
    hostStripe(() => new FakeStripe());
    await expect(loadStripe(key, page().edge)).resolves.toMatchObject({ takesAllowedTypes: true });
  });
});
