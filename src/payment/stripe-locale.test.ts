import { describe, expect, it } from 'vitest';
import { stripeLocale } from './stripe-locale.js';

describe('stripeLocale', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['pt-BR', 'pt'],
    ['AR', 'ar'],
  ] as const)('takes %s as %s', (ours, stripes) => {
    expect(stripeLocale(ours)).toBe(stripes);
  });

  it.each([
    ['uk', 'en'],
    ['sr-Latn', 'hr'],
    ['bs', 'hr'],
    ['ca', 'es'],
    ['no', 'nb'],
    ['', 'en'],
    ['auto', 'en'],
    ['tlh', 'en'],
  ] as const)('says %s in the nearest language that Stripe speaks, %s, and never in "auto"', (ours, stripes) => {
    expect(stripeLocale(ours)).toBe(stripes);
  });
});
