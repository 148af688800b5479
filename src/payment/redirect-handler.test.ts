import { describe, expect, it } from 'vitest';
import { redirectTarget } from './redirect-handler.js';

const refused = { failure: { code: 'payment-unavailable', retryable: false } };

describe('redirectTarget', () => {
  it.each([
    'https://bank.example/3ds?a=1',
    'http://localhost:4000/bank',
    'http://127.0.0.1/bank',
    'http://localhost?x',
  ])('goes to %s', (url) => {
    expect(redirectTarget({ redirectUrl: url })).toEqual({ url });
    expect(redirectTarget({ paymentLink: url })).toEqual({ url });
  });

  it('goes to the bank before the vendor’s page', () => {
    const both = { redirectUrl: 'https://bank.example/', paymentLink: 'https://vendor.example/' };
    expect(redirectTarget(both)).toEqual({ url: 'https://bank.example/' });
  });

  it.each([
    'http://bank.example/',
    'javascript:alert(1)',
    'data:text/html,x',
    '//bank.example/',
    '/pay',
    '',
    ' https://bank.example/',
    'http://localhost.bank.example/',
    'http://localhost@bank.example/',
    'https://',
  ])('refuses "%s"', (redirectUrl) => {
    expect(redirectTarget({ redirectUrl })).toEqual(refused);
  });

  it('refuses to go nowhere', () => {
    expect(redirectTarget({})).toEqual(refused);
  });
});
