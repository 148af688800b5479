import { describe, expect, it } from 'vitest';
import { findWayBack } from './find-way-back.js';
import { orderLink } from './order-link.js';

const KEY = { orderId: 'order-1', token: 'token-token-token-token-token-12' };
const OPENS = `#vignette-order=${KEY.orderId}.${KEY.token}`;

describe('orderLink', () => {
  it.each([
    ['the page with its query', 'https://shop.example/buy?id=7', 'https://shop.example/buy?id=7'],
    ['the page without its fragment', 'https://shop.example/buy#prices', 'https://shop.example/buy'],
    [
      'nothing of an order that the page was opened with',
      'https://shop.example/buy#prices&vignette-order=order-9.code-code-code-code-1',
      'https://shop.example/buy',
    ],
    [
      'nothing of what Stripe added',
      'https://shop.example/?id=7&payment_intent=pi_1&payment_intent_client_secret=pi_1_secret_2&redirect_status=failed',
      'https://shop.example/?id=7',
    ],
    ['a developer’s page', 'http://localhost:5173/', 'http://localhost:5173/'],
  ])('holds %s, and the order in the fragment', (_what, page, kept) => {
    expect(orderLink(page, KEY)).toBe(kept + OPENS);
  });

  it('is read by the page it opens as the way back to that order, and nothing of it is left there', () => {
    expect(findWayBack(orderLink('https://shop.example/buy?id=7', KEY) ?? '')).toEqual({
      from: { by: 'code', orderId: KEY.orderId, code: KEY.token },
      stripped: 'https://shop.example/buy?id=7',
    });
  });

  it.each(['about:srcdoc', 'file:///home/buy.html', 'javascript:alert(1)'])('is not made of %s', (page) => {
    expect(orderLink(page, KEY)).toBeUndefined();
  });
});
