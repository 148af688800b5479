import { askInPage } from './authentication-dialog.js';
import { createStripe } from './create-stripe.js';
import { stripeServer } from './stripe-server.js';
import { walletSheet } from './wallet-sheet.js';
import { WALLET_NAMES, walletsOf } from './wallets.js';

/** The release of Stripe.js that the stand-in takes the place of; Stripe's loader reads it. */
const RELEASE = 'endive';

const script = document.currentScript;
const origin = script instanceof HTMLScriptElement ? new URL(script.src).origin : location.origin;

/** Stripe leaves with the whole window, also from within a frame. Only `href` may be set across origins. */
function leaveTo(url: string): void {
  (window.top ?? window).location.href = url;
}

/** What stands at `window.Stripe`. */
const standIn = Object.assign(
  (publishableKey: unknown) =>
    createStripe(publishableKey, (key) => ({
      server: stripeServer(origin, key, (input, init) => fetch(input, init)),
      ask: () => askInPage(document),
      newSheet: (wallet, amount) => walletSheet(document, WALLET_NAMES[wallet], amount),
      wallets: walletsOf({
        search: location.search,
        userAgent: navigator.userAgent,
        hasApplePay: 'ApplePaySession' in window,
      }),
      navigate: leaveTo,
      today: () => new Date(),
    })),
  { version: RELEASE },
);

// A page that already has Stripe keeps it: the same rule as in Stripe's own loader.
if (!('Stripe' in window)) {
  Object.defineProperty(window, 'Stripe', { value: standIn, configurable: true, writable: true });
}
