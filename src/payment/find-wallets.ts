import { inTime } from './in-time.js';
import { loadStripe, type StripeEdge } from './load-stripe.js';
import type { StripeExpressElement } from './stripe-api.js';
import type { GroupLook } from './stripe-group.js';
import { WalletButton } from './wallet-button.js';
import type { Wallet } from './wallets.js';

/** Which wallets are asked about, and for what payment. */
export interface WalletsRequest extends GroupLook {
  readonly publishableKey: string;
  readonly wallets: readonly [Wallet, ...Wallet[]];
}

/** Milliseconds until a browser that says nothing counts as one without wallets. */
const TIMEOUT = 10_000;

/**
 * Which of these wallets this browser has, as Stripe says: its buttons are mounted where nobody sees them, at the end of
 * the page. They need a layout, so they are not `display: none`.
 *
 * @throws Error when Stripe.js or its buttons cannot be loaded, or say nothing for ten seconds.
 */
export async function findWallets(request: WalletsRequest, edge: StripeEdge): Promise<readonly Wallet[]> {
  const loading = loadStripe(request.publishableKey, edge);
  const loaded = await inTime(TIMEOUT, loading, edge.after, 'Stripe.js did not load in time.');
  const place = hiddenPlace(edge.document);
  let button: WalletButton | undefined;
  try {
    button = new WalletButton(loaded, place, request.wallets, request);
    const asking = availability(button.element);
    const has = await inTime(TIMEOUT, asking, edge.after, 'Stripe did not say which wallets there are.');
    return request.wallets.filter((wallet) => (wallet === 'GOOGLE_PAY' ? has.googlePay : has.applePay));
  } finally {
    button?.destroy();
    place.remove();
  }
}

interface Available {
  readonly googlePay?: boolean | undefined;
  readonly applePay?: boolean | undefined;
}

function availability(element: StripeExpressElement): Promise<Available> {
  return new Promise((resolve, reject) => {
    element.on('ready', ({ availablePaymentMethods }) => resolve(availablePaymentMethods ?? {}));
    element.on('loaderror', ({ error }) =>
      reject(new Error(`Stripe could not show the wallets: ${error.code ?? error.type}.`)),
    );
  });
}

/** In sight of the browser, not of the buyer; set one by one, since a page may forbid `style=`. */
function hiddenPlace(page: Document): HTMLElement {
  const place = page.createElement('div');
  place.inert = true;
  const { style } = place;
  [style.position, style.visibility, style.overflow] = ['fixed', 'hidden', 'hidden'];
  [style.top, style.left, style.width, style.height] = ['0', '0', '300px', '0'];
  page.body.append(place);
  return place;
}
