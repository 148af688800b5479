import type { ExpressPaymentType } from '@stripe/stripe-js';
import type { WalletName } from '../stripe/method-type.js';

/** The wallets of a browser. */
export interface Wallets {
  readonly googlePay: boolean;
  readonly applePay: boolean;
}

/** How the page of Stripe's options and events names a wallet. */
export type WalletKey = keyof Wallets;

/** What a buyer calls it. */
export const WALLET_NAMES: Readonly<Record<WalletKey, string>> = { googlePay: 'Google Pay', applePay: 'Apple Pay' };

/** What Stripe calls it on the wire and in events. */
export const WALLET_TYPES = { googlePay: 'google_pay', applePay: 'apple_pay' } as const satisfies Readonly<
  Record<WalletKey, WalletName & ExpressPaymentType>
>;

/**
 * Which wallets a browser has: Google Pay where it is built on Chromium, Apple Pay where the browser offers its session.
 * The page's address can say otherwise: `?apple-pay`, `?google-pay=off`.
 */
export function walletsOf({ search, userAgent, hasApplePay }: BrowserFacts): Wallets {
  const asked = new URLSearchParams(search);
  const isOn = (name: string, usual: boolean): boolean => (asked.has(name) ? asked.get(name) !== 'off' : usual);
  return {
    googlePay: isOn('google-pay', /Chrom(e|ium)\//.test(userAgent)),
    applePay: isOn('apple-pay', hasApplePay),
  };
}

/** What of a browser decides about its wallets. */
export interface BrowserFacts {
  /** The page's query with its question mark. */
  readonly search: string;
  readonly userAgent: string;
  readonly hasApplePay: boolean;
}
