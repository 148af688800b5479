import { describe, expect, it } from 'vitest';
import { MethodType, methodTypeOf, redirects, takesCurrency } from './method-type.js';

describe('the ways to pay of Stripe', () => {
  it.each([
    ['CARD', 'card', false],
    ['GOOGLE_PAY', 'card', false],
    ['APPLE_PAY', 'card', false],
    ['IDEAL', 'ideal', true],
    ['REVOLUT', 'revolut_pay', true],
    ['BANCONTACT', 'bancontact', true],
    ['LINK', undefined, false],
  ] as const)('%s is %s', (paymentType, type, leaves) => {
    expect(methodTypeOf(paymentType)).toBe(type);
    expect(redirects(type)).toBe(leaves);
  });

  it('take the currencies that Stripe takes', () => {
    const taking = (currency: string) => MethodType.options.filter((type) => takesCurrency(type, currency));
    expect(taking('EUR')).toEqual(['card', 'ideal', 'bancontact', 'revolut_pay']);
    expect(taking('ron')).toEqual(['card', 'revolut_pay']);
    expect(taking('CZK')).toEqual(['card']);
  });
});
