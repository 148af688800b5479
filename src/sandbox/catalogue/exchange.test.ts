import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchange, PublishedCurrency } from './exchange.js';

describe('the exchange of amounts', () => {
  it.each([
    ['EUR', 1280, 'CZK', 32_000],
    ['CZK', 257_000, 'EUR', 10_280],
    ['EUR', 300, 'CHF', 285],
    ['CHF', 4000, 'EUR', 4211],
    ['HUF', 690_000, 'EUR', 1725],
    ['ISK', 2152, 'EUR', 1484],
    ['EUR', 100, 'ISK', 145],
  ] as const)('makes of %s %i %s %i in minor units', (from, amount, to, expected) => {
    expect(exchange(amount, from, to)).toBe(expected);
  });

  it.each([
    ['half a cent up', 'HUF', 200, 'EUR', 1],
    ['less than half a cent down', 'HUF', 199, 'EUR', 0],
    ['half a cent up beside a whole one', 'HUF', 600, 'EUR', 2],
    ['half a króna up', 'EUR', 10, 'ISK', 15],
  ] as const)('rounds %s', (_what, from, amount, to, expected) => {
    expect(exchange(amount, from, to)).toBe(expected);
  });

  it('changes nothing within a currency, and is never more than half a unit off', () => {
    const currency = fc.constantFrom(...PublishedCurrency.options);
    fc.assert(
      fc.property(currency, currency, fc.integer({ min: 0, max: 10_000_000 }), (from, to, amount) => {
        expect(exchange(amount, from, from)).toBe(amount);
        const rate = exchange(10 ** 9, from, to) / 10 ** 9;
        expect(Math.abs(exchange(amount, from, to) - amount * rate)).toBeLessThan(0.51);
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });
});
