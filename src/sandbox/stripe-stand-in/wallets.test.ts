import { describe, expect, it } from 'vitest';
import { walletsOf } from './wallets.js';

const CHROMIUM =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
const SAFARI = 'Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15';

describe('the wallets of a browser', () => {
  it.each([
    ['Chromium has Google Pay', CHROMIUM, false, '', { googlePay: true, applePay: false }],
    ['Safari has Apple Pay', SAFARI, true, '', { googlePay: false, applePay: true }],
    ['the address can add Apple Pay', CHROMIUM, false, '?locale=de&apple-pay', { googlePay: true, applePay: true }],
    ['the address can take them away', SAFARI, true, '?apple-pay=off', { googlePay: false, applePay: false }],
    ['the address can leave none', CHROMIUM, false, '?google-pay=off', { googlePay: false, applePay: false }],
  ])('%s', (_name, userAgent, hasApplePay, search, wallets) => {
    expect(walletsOf({ search, userAgent, hasApplePay })).toEqual(wallets);
  });
});
