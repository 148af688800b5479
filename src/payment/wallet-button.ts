import type { LoadedStripe } from './load-stripe.js';
import type { StripeApi, StripeElementsGroup, StripeExpressElement } from './stripe-api.js';
import { checkContainer, type GroupLook, PricedGroup } from './stripe-group.js';
import type { Wallet } from './wallets.js';

/**
 * Stripe's own buttons for wallets: the press on them opens the sheet, which no button of ours may (peers.md d). A group
 * of elements with one express checkout element in it.
 */
export class WalletButton {
  readonly stripe: StripeApi;
  readonly group: StripeElementsGroup;
  readonly priced: PricedGroup;
  readonly element: StripeExpressElement;

  /**
   * Mounts the buttons of these wallets, as far as the browser has them.
   *
   * @throws Error when the container is not in the document, or inside a shadow root.
   */
  constructor(loaded: LoadedStripe, container: HTMLElement, wallets: readonly [Wallet, ...Wallet[]], look: GroupLook) {
    checkContainer(container);
    const shown = (wallet: Wallet) => (wallets.includes(wallet) ? 'always' : 'never');
    this.stripe = loaded.stripe;
    this.priced = new PricedGroup(loaded, wallets[0], look);
    this.group = this.priced.elements;
    this.element = this.group.create('expressCheckout', {
      paymentMethods: { applePay: shown('APPLE_PAY'), googlePay: shown('GOOGLE_PAY'), link: 'never' },
      buttonType: { googlePay: 'pay', applePay: 'plain' },
    });
    this.element.mount(container);
  }

  /** Takes the buttons away for good. */
  destroy(): void {
    this.element.destroy();
  }
}
