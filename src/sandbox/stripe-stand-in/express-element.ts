import type {
  StripeError,
  StripeExpressCheckoutElement,
  StripeExpressCheckoutElementAvailablePaymentMethodsChangeEvent,
  StripeExpressCheckoutElementClickEvent,
  StripeExpressCheckoutElementConfirmEvent,
  StripeExpressCheckoutElementReadyEvent,
  StripeExpressCheckoutElementShippingAddressChangeEvent,
  StripeExpressCheckoutElementShippingRateChangeEvent,
} from '@stripe/stripe-js';
import { ElementFrame } from './element-frame.js';
import { IntegrationError } from './integration-error.js';
import { Listeners } from './listeners.js';
import { mountTarget } from './mount-target.js';
import type { WalletSheet } from './wallet-sheet.js';
import { WALLET_NAMES, WALLET_TYPES, type WalletKey } from './wallets.js';

type Plain = { elementType: 'expressCheckout' };

/** Events of Stripe's express checkout element. The stand-in asks for no address, so it never sends theirs. */
interface ExpressEvents {
  ready: StripeExpressCheckoutElementReadyEvent;
  click: StripeExpressCheckoutElementClickEvent;
  confirm: StripeExpressCheckoutElementConfirmEvent;
  cancel: Plain;
  focus: Plain;
  blur: Plain;
  escape: Plain;
  loaderror: Plain & { error: StripeError };
  shippingaddresschange: StripeExpressCheckoutElementShippingAddressChangeEvent;
  shippingratechange: StripeExpressCheckoutElementShippingRateChangeEvent;
  availablepaymentmethodschange: StripeExpressCheckoutElementAvailablePaymentMethodsChangeEvent;
}

/** What an express checkout element takes over from its group. */
export interface ExpressSetting {
  /** The wallets to show a button for, or why there are none to be had. */
  readonly wallets: readonly WalletKey[] | StripeError;
  /** A new sheet for the amount as it is now. */
  readonly newSheet: (wallet: WalletKey) => WalletSheet;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onDestroy: () => void;
}

/** Milliseconds in which a click has to be resolved. */
const CLICK_TIMEOUT = 1000;

/** The stand-in's express checkout element: one button for each wallet, and its sheet. */
export class StandInExpressElement implements StripeExpressCheckoutElement {
  private readonly listeners = new Listeners<ExpressEvents>();
  private readonly setting: ExpressSetting;
  private readonly root = document.createElement('div');
  /** Its buttons are lost with the frame. */
  private readonly frame = new ElementFrame(() => {
    for (const button of this.root.querySelectorAll('button')) button.remove();
  });
  private sheet: WalletSheet | undefined;
  /** The wallet whose sheet the buyer has agreed to, until the payment ended. */
  private agreed: WalletKey | undefined;
  private destroyed = false;

  constructor(setting: ExpressSetting) {
    this.setting = setting;
    this.root.className = 'SandboxElement';
    this.root.lang = 'en';
    for (const key of this.shown) this.root.append(this.button(key));
    this.root.append(this.frame.node);
  }

  /** Whether the element stands in the document as it was mounted. */
  get isMounted(): boolean {
    return this.frame.isAlive;
  }

  /** The wallet that waits for its payment to be confirmed. */
  get confirmed(): WalletKey | undefined {
    return this.agreed;
  }

  /** The payment ended, one way or the other: the sheet goes away. */
  end(): void {
    this.agreed = undefined;
    this.sheet?.close();
    this.sheet = undefined;
  }

  mount(domElement: string | HTMLElement): void {
    this.refuseWhenDestroyed();
    mountTarget(domElement).replaceChildren(this.root);
    this.frame.begin();
    // Stripe's frame loads later; nobody may count on `ready` before `mount` has returned.
    queueMicrotask(() => {
      if (!this.destroyed) this.tell();
    });
  }

  unmount(): void {
    this.refuseWhenDestroyed();
    this.frame.end();
    this.root.remove();
  }

  destroy(): void {
    this.unmount();
    this.end();
    this.destroyed = true;
    this.setting.onDestroy();
  }

  on<Type extends keyof ExpressEvents>(type: Type, handler: (event: ExpressEvents[Type]) => unknown): this {
    this.listeners.add(type, handler);
    return this;
  }

  once<Type extends keyof ExpressEvents>(type: Type, handler: (event: ExpressEvents[Type]) => unknown): this {
    const once = (event: ExpressEvents[Type]): void => {
      this.listeners.remove(type, once);
      handler(event);
    };
    return this.on(type, once);
  }

  off<Type extends keyof ExpressEvents>(type: Type, handler?: (event: ExpressEvents[Type]) => unknown): this {
    this.listeners.remove(type, handler);
    return this;
  }

  /** The stand-in has no option that could change. */
  update(): this {
    this.refuseWhenDestroyed();
    return this;
  }

  focus(): void {
    this.refuseWhenDestroyed();
    this.root.querySelector('button')?.focus();
  }

  blur(): void {
    this.refuseWhenDestroyed();
    const active = document.activeElement;
    if (active instanceof HTMLElement && this.root.contains(active)) active.blur();
  }

  clear(): void {
    this.refuseWhenDestroyed();
  }

  private get shown(): readonly WalletKey[] {
    const { wallets } = this.setting;
    return 'type' in wallets ? [] : wallets;
  }

  private tell(): void {
    const { wallets } = this.setting;
    const elementType = 'expressCheckout';
    if ('type' in wallets) return this.listeners.send('loaderror', { elementType, error: wallets });
    const [googlePay, applePay] = [wallets.includes('googlePay'), wallets.includes('applePay')];
    const others = { amazonPay: false, link: false, paypal: false, klarna: false };
    const availablePaymentMethods = googlePay || applePay ? { ...others, googlePay, applePay } : undefined;
    this.listeners.send('ready', { elementType, availablePaymentMethods });
  }

  private button(key: WalletKey): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'SandboxElement-wallet';
    button.textContent = `Pay with ${WALLET_NAMES[key]}`;
    button.addEventListener('click', () => this.click(key));
    return button;
  }

  private click(key: WalletKey): void {
    if (this.sheet) return;
    // Nobody has anything to say to it: the sheet opens at once.
    if (!this.listeners.has('click')) return this.show(key);
    const { now } = this.setting;
    const clickedAt = now();
    let answer: 'resolved' | 'rejected' | undefined;
    const answerOnce = (what: typeof answer): boolean => {
      if (now() - clickedAt > CLICK_TIMEOUT) {
        throw new IntegrationError('You must call resolve() or reject() within 1 second of the click event.');
      }
      const isFirst = !answer;
      answer ??= what;
      return isFirst;
    };
    this.listeners.send('click', {
      elementType: 'expressCheckout',
      expressPaymentType: WALLET_TYPES[key],
      resolve: () => {
        if (answerOnce('resolved')) this.show(key);
      },
      reject: () => void answerOnce('rejected'),
    });
  }

  private show(key: WalletKey): void {
    this.sheet = this.setting.newSheet(key);
    this.sheet.open({
      pay: () => {
        this.agreed = key;
        const paymentFailed = (): void => this.end();
        this.listeners.send('confirm', { expressPaymentType: WALLET_TYPES[key], paymentFailed });
      },
      cancel: () => {
        this.end();
        this.listeners.send('cancel', { elementType: 'expressCheckout' });
      },
    });
  }

  private refuseWhenDestroyed(): void {
    if (this.destroyed) throw new IntegrationError('This Element has already been destroyed. Please create a new one.');
  }
}
