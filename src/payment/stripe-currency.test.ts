import { describe, expect, it } from 'vitest';
import { stripeAmount } from './stripe-currency.js';

describe('stripeAmount', () => {
  it.each([
    ['EUR', 1280, 1280],
    ['CZK', 31000, 31000],
    ['CHF', 4000, 4000],
    ['BGN', 1500, 1500],
    ['RON', 1750, 1750],
    ['HUF', 551000, 551000],
    ['JPY', 500, 500],
    ['ISK', 1490, 149000],
    ['UGX', 5000, 500000],
  ])('%s: %i minor units of ISO are %i of Stripe', (currency, iso, stripes) => {
    expect(stripeAmount({ amount: iso, currency })).toEqual({ amount: stripes, currency: currency.toLowerCase() });
  });
});
