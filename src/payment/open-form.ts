import type { Money } from '../contract/primitives.js';
import { cardHandler } from './card-handler.js';
import type { LoadedStripe } from './load-stripe.js';
import { type FormRequest, PaymentElements } from './payment-elements.js';
import type { PaymentHandler } from './payment-handler.js';
import type { StripeError } from './stripe-api.js';
import { isSameSum } from './stripe-group.js';
import { stripeHandler } from './stripe-handler.js';
import { WalletButton } from './wallet-button.js';
import { walletHandler } from './wallet-handler.js';
import { isWallet } from './wallets.js';

/** The handlers that need a form of Stripe's; a redirect needs none (redirect-handler.ts). */
const HANDLERS = { card: cardHandler, stripe: stripeHandler } as const;

/** A form to open: what for, with which key, and where. */
export interface DeskRequest extends FormRequest {
  readonly publishableKey: string;
  readonly container: HTMLElement;
}

/** Whom a form tells. */
export interface FormListeners {
  /** The buyer has agreed in the sheet of a wallet: that is the press on Pay. */
  readonly agreed: () => void;
  /** The buyer has typed something into a form that was empty. */
  readonly typed: () => void;
  /** Stripe says that the form broke after it had been ready. */
  readonly broken: (cause: Error) => void;
  /** The page has taken the form out of the document; a frame of Stripe's does not live through that. */
  readonly lost: () => void;
}

/** One form of Stripe's in the page, from its mounting to its end. */
export class OpenForm {
  /** What it shows now. */
  request: DeskRequest;
  readonly handler: PaymentHandler;
  /** Resolves once the buyer can use the form; rejects when Stripe says that it cannot be loaded. */
  readonly ready: Promise<void>;
  /** Rejects when the page has taken the form away. */
  readonly gone: Promise<never>;
  isReady = false;
  /** The buyer has typed something into it. */
  hasTyped = false;
  /** Broken, or silent for too long: the next try mounts another one. */
  isStale = false;
  private readonly elements: PaymentElements | WalletButton;
  private readonly watcher: MutationObserver;

  /**
   * Mounts the form.
   *
   * @throws Error when the container is not in the document, or inside a shadow root.
   */
  constructor(loaded: LoadedStripe, request: DeskRequest, listeners: FormListeners) {
    const { paymentType, container, via } = request;
    this.request = request;
    if (isWallet(paymentType)) {
      const button = new WalletButton(loaded, container, [paymentType], request);
      this.elements = button;
      this.handler = walletHandler(button, listeners.agreed, () => this.holds(this.request.total));
      this.ready = this.settled(listeners, (ready, failed) => {
        button.element.on('ready', ready);
        button.element.on('loaderror', failed);
      });
    } else {
      const form = new PaymentElements(loaded, container, request);
      this.elements = form;
      this.handler = HANDLERS[via](form);
      this.ready = this.settled(listeners, (ready, failed) => {
        form.element.on('ready', ready);
        form.element.on('loaderror', failed);
        form.element.on('change', ({ empty }) => this.changed(empty, listeners.typed));
      });
    }
    let lose: (cause: Error) => void = () => undefined;
    this.gone = new Promise((_, reject) => (lose = reject));
    // Nobody may be waiting.
    this.gone.catch(() => undefined);
    this.watcher = new MutationObserver((records) => {
      if (!records.some(({ removedNodes }) => Array.from(removedNodes).includes(container))) return;
      this.watcher.disconnect();
      lose(new Error('The page has removed Stripe’s form.'));
      listeners.lost();
    });
    if (container.parentNode) this.watcher.observe(container.parentNode, { childList: true });
  }

  /** Whether it serves a request as well, at most with another price of the same currency, look or language. */
  isFor({ paymentType, via, publishableKey, container, total }: DeskRequest): boolean {
    const { request } = this;
    return (
      !this.isStale &&
      request.paymentType === paymentType &&
      request.via === via &&
      request.publishableKey === publishableKey &&
      request.container === container &&
      request.total.currency === total.currency
    );
  }

  /** Whether it shows exactly what is requested, and Stripe knows. */
  shows(request: DeskRequest): boolean {
    return (
      this.isFor(request) &&
      this.holds(request.total) &&
      this.request.locale === request.locale &&
      JSON.stringify(this.request.appearance) === JSON.stringify(request.appearance)
    );
  }

  /** Whether Stripe knows exactly this sum. */
  holds(total: Money): boolean {
    return this.elements.priced.holds(total);
  }

  /**
   * Brings it up to date. Nothing to wait for while nothing has changed: the buyer's press must reach Stripe at once.
   * What was agreed to at another price is off.
   */
  async update(request: DeskRequest): Promise<void> {
    const isSame = this.shows(request);
    if (!isSameSum(this.request.total, request.total)) this.handler.abandon?.();
    this.request = request;
    if (!isSame) await this.elements.priced.update(request);
  }

  /** Takes the form away for good. */
  destroy(): void {
    this.watcher.disconnect();
    this.handler.abandon?.();
    this.elements.element.destroy();
  }

  private settled(
    { broken }: FormListeners,
    listen: (ready: () => void, failed: (event: { error: StripeError }) => void) => void,
  ): Promise<void> {
    const ready = new Promise<void>((resolve, reject) => {
      listen(
        () => {
          this.isReady = true;
          this.isStale = false;
          resolve();
        },
        ({ error }) => {
          const cause = new Error(`Stripe could not load its form: ${error.code ?? error.type}.`);
          const wasReady = this.isReady;
          this.isReady = false;
          this.isStale = true;
          if (wasReady) broken(cause);
          else reject(cause);
        },
      );
    });
    // Nobody may be waiting.
    ready.catch(() => undefined);
    return ready;
  }

  private changed(empty: boolean, typed: () => void): void {
    if (!empty && !this.hasTyped) typed();
    this.hasTyped = !empty;
  }
}
