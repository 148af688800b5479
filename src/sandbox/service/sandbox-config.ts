import type { RelayConfig } from '../../contract/config.js';
import { SANDBOX_CURRENCIES } from '../catalogue/catalogue.js';
import { PUBLISHABLE_KEY } from './sandbox-options.js';

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
      { type: 'IDEAL', via: 'stripe', publishableKey: PUBLISHABLE_KEY },
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
