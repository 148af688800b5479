import type { RelayConfig } from '../../contract/config.js';
import type { PaymentType } from '../../contract/payment-type.js';
import { SANDBOX_CURRENCIES } from '../catalogue/catalogue.js';
import { PUBLISHABLE_KEY } from './sandbox-options.js';

/** The ways to pay that are confirmed in the page with a client secret. */
const BY_STRIPE: readonly PaymentType[] = ['IDEAL', 'BANCONTACT', 'REVOLUT', 'GOOGLE_PAY', 'APPLE_PAY'];

/** What the sandbox answers to `GET /config`. Its terms and help are pages of the demo, below `publicUrl`. */
export function sandboxConfig(publicUrl: string): RelayConfig {
  return {
    seller: {
      name: 'Vignette Sandbox',
      terms: { version: '2026-11-01', url: `${publicUrl}/terms.html` },
      privacyUrl: `${publicUrl}/privacy.html`,
      supportUrl: `${publicUrl}/support.html`,
    },
    paymentMethods: [
      { type: 'CARD', via: 'card', publishableKey: PUBLISHABLE_KEY },
      ...BY_STRIPE.map((type) => ({ type, via: 'stripe' as const, publishableKey: PUBLISHABLE_KEY })),
      { type: 'LINK', via: 'link' },
    ],
    capabilities: {
      availability: true,
      plateCheck: true,
      cancel: true,
      documents: true,
      trips: false,
      buyerFields: [],
    },
    currencies: [...SANDBOX_CURRENCIES],
  };
}
