import { describe, expect, it } from 'vitest';
import { readStripeReturn } from './stripe-return.js';

const SECRET = 'pi_3abc_secret_9xyz';

describe('readStripeReturn', () => {
  it('reads a secret whatever letters it was made of', () => {
    const secret = 'pi_06qWam-x_secret_1-Hqy5uD6Y_66';
    const href = `https://shop.example/?a=1&payment_intent=pi_06qWam-x&payment_intent_client_secret=${secret}`;
    expect(readStripeReturn(href)).toEqual({ stripped: 'https://shop.example/?a=1', clientSecret: secret });
  });

  it('takes what Stripe added and leaves what is the page’s', () => {
    const href = `https://shop.example/p?id=7&payment_intent=pi_3abc&payment_intent_client_secret=${SECRET}&redirect_status=succeeded#part`;
    expect(readStripeReturn(href)).toEqual({ clientSecret: SECRET, stripped: 'https://shop.example/p?id=7#part' });
  });

  it('leaves any other address as it is', () => {
    expect(readStripeReturn('https://shop.example/p?a=b%20c+d')).toEqual({
      stripped: 'https://shop.example/p?a=b%20c+d',
    });
  });

  it.each(['', 'x', '<script>', 'pi_1_secret_'])('strips a client secret that is none: "%s"', (secret) => {
    const href = `https://shop.example/?payment_intent_client_secret=${encodeURIComponent(secret)}`;
    expect(readStripeReturn(href)).toEqual({ stripped: 'https://shop.example/' });
  });

  it('does not read the word of the address about the outcome', () => {
    expect(readStripeReturn('https://shop.example/?redirect_status=succeeded')).toEqual({
      stripped: 'https://shop.example/',
    });
  });
});
