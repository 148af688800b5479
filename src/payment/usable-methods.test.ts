import { describe, expect, it } from 'vitest';
import type { PaymentMethod } from '../contract/config.js';
import type { PaymentType } from '../contract/payment-type.js';
import { offeredWallets, usableMethods } from './usable-methods.js';

const publishableKey = 'pk_test_1';
const byStripe = (type: PaymentType): PaymentMethod => ({ type, via: 'stripe', publishableKey });
const ALL: readonly PaymentMethod[] = [
  byStripe('APPLE_PAY'),
  { type: 'CARD', via: 'card', publishableKey },
  byStripe('GOOGLE_PAY'),
  byStripe('IDEAL'),
  byStripe('BANCONTACT'),
  byStripe('REVOLUT'),
  { type: 'LINK', via: 'link' },
];
const types = (methods: readonly PaymentMethod[]) => methods.map(({ type }) => type);

describe('the ways to pay that can be used', () => {
  it('are the vendor’s in its order, with the wallets of this browser at the end', () => {
    const rest = ['CARD', 'IDEAL', 'BANCONTACT', 'REVOLUT', 'LINK'];
    expect(types(usableMethods(ALL, 'EUR', []))).toEqual(rest);
    expect(types(usableMethods(ALL, 'EUR', ['GOOGLE_PAY']))).toEqual([...rest, 'GOOGLE_PAY']);
    expect(types(usableMethods(ALL, 'EUR', ['GOOGLE_PAY', 'APPLE_PAY']))).toEqual([...rest, 'APPLE_PAY', 'GOOGLE_PAY']);
  });

  it.each([
    ['CZK', ['CARD', 'LINK']],
    ['RON', ['CARD', 'REVOLUT', 'LINK']],
  ])('leave out what Stripe does not take in %s', (currency, expected) => {
    expect(types(usableMethods(ALL, currency, []))).toEqual(expected);
  });

  it('keep a page of the vendor’s in any currency', () => {
    expect(types(usableMethods([{ type: 'IDEAL', via: 'link' }], 'CZK', []))).toEqual(['IDEAL']);
  });

  it('hold no wallet that is not confirmed with a secret', () => {
    const odd: readonly PaymentMethod[] = [
      { type: 'GOOGLE_PAY', via: 'card', publishableKey },
      { type: 'APPLE_PAY', via: 'stripe' },
    ];
    expect(usableMethods(odd, 'EUR', ['GOOGLE_PAY', 'APPLE_PAY'])).toEqual([]);
    expect(offeredWallets(odd)).toEqual([]);
  });

  it('name the wallets that Stripe has to be asked for', () => {
    expect(types(offeredWallets(ALL))).toEqual(['APPLE_PAY', 'GOOGLE_PAY']);
  });
});
