import type { StripeServer } from './stripe-server.js';
import type { WalletSheet } from './wallet-sheet.js';
import type { WalletKey, Wallets } from './wallets.js';

/** What a Stripe object needs from the page. */
export interface PageTools {
  readonly server: StripeServer;
  /** Asks the bank's question in the page. */
  readonly ask: () => Promise<'complete' | 'fail'>;
  /** A wallet's sheet for an amount: `€15.80`. */
  readonly newSheet: (wallet: WalletKey, amount: string) => WalletSheet;
  /** The wallets of this browser. */
  readonly wallets: Wallets;
  /** Takes the top window to another address. */
  readonly navigate: (url: string) => void;
  /** Says whether a card has expired. */
  readonly today: () => Date;
}
