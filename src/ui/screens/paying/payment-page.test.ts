import { describe, expect, it } from 'vitest';
import { paymentPage } from './payment-page.js';

describe('paymentPage', () => {
  it('takes the bank before the payment page', () => {
    const step = {
      type: 'IDEAL',
      redirectUrl: 'https://bank.example/1',
      paymentLink: 'https://pay.example/1',
    } as const;
    expect(paymentPage(step)).toBe('https://bank.example/1');
    expect(paymentPage({ type: 'LINK', paymentLink: 'https://pay.example/1' })).toBe('https://pay.example/1');
  });

  it('lets plain http pass on the developer’s own machine only', () => {
    expect(paymentPage({ type: 'LINK', paymentLink: 'http://localhost:8787/bank' })).toBe('http://localhost:8787/bank');
    expect(paymentPage({ type: 'LINK', paymentLink: 'http://localhost.evil.example/' })).toBeUndefined();
    expect(paymentPage({ type: 'LINK', paymentLink: 'http://bank.example/' })).toBeUndefined();
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ' https://bank.example', '//bank.example', ''])(
    'makes no link of %j',
    (url) => expect(paymentPage({ type: 'LINK', redirectUrl: url })).toBeUndefined(),
  );
});
