import { describe, expect, it } from 'vitest';
import { findWayBack } from './find-way-back.js';

const CODE = 'c'.repeat(32);
const from = { by: 'code', orderId: 'ord_1-A', code: CODE };

describe('findWayBack', () => {
  it.each([
    [`https://a.example/p?x=1#vignette-order=ord_1-A.${CODE}`, 'https://a.example/p?x=1'],
    [`https://a.example/#part&vignette-order=ord_1-A.${CODE}`, 'https://a.example/#part'],
    [`https://a.example/#vignette-order=ord_1-A.${CODE}&tab=2`, 'https://a.example/#tab=2'],
    [`https://a.example/?redirect_status=failed&b=2#vignette-order=ord_1-A.${CODE}`, 'https://a.example/?b=2'],
  ])('takes the code out of %s', (href, stripped) => {
    expect(findWayBack(href)).toEqual({ from, stripped });
  });

  it.each(['ord.short', '.' + CODE, 'a b.' + CODE, '', `../x.${CODE}`])('strips and ignores "%s"', (value) => {
    expect(findWayBack(`https://a.example/#vignette-order=${value}`)).toEqual({ stripped: 'https://a.example/' });
  });

  it('leaves any other address alone', () => {
    expect(findWayBack('https://a.example/#a&b')).toEqual({ stripped: 'https://a.example/#a&b' });
  });

  it('hands on Stripe’s secret', () => {
    expect(findWayBack('https://a.example/?payment_intent_client_secret=pi_1_secret_2')).toEqual({
      stripped: 'https://a.example/',
      clientSecret: 'pi_1_secret_2',
    });
  });
});
