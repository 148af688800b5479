import type {
  StripeError,
  StripePaymentElement,
  StripePaymentElementAvailablePaymentMethodsChangeEvent,
  StripePaymentElementCardDetailsChangeEvent,
  StripePaymentElementChangeEvent,
  StripePaymentElementSavedPaymentMethodRemoveEvent,
  StripePaymentElementSavedPaymentMethodUpdateEvent,
} from '@stripe/stripe-js';
import { ElementFrame } from './element-frame.js';
import { IntegrationError } from './integration-error.js';
import { Listeners } from './listeners.js';
import { mountTarget } from './mount-target.js';
import type { PaymentForm } from './payment-form.js';

type Plain = { elementType: 'payment' };

/** Events of Stripe's payment element. The stand-in has no saved payment methods, so it never sends theirs. */
interface PaymentEvents {
  change: StripePaymentElementChangeEvent;
  ready: Plain;
  focus: Plain;
  blur: Plain;
  escape: Plain;
  loaderstart: Plain;
  loaderror: Plain & { error: StripeError };
  carddetailschange: StripePaymentElementCardDetailsChangeEvent;
  savedpaymentmethodupdate: StripePaymentElementSavedPaymentMethodUpdateEvent;
  savedpaymentmethodremove: StripePaymentElementSavedPaymentMethodRemoveEvent;
  availablepaymentmethodschange: StripePaymentElementAvailablePaymentMethodsChangeEvent;
}

/** What a payment element shows: a form, or the reason for which there is none. */
export type PaymentContent =
  | { readonly ok: true; readonly form: PaymentForm }
  | { readonly ok: false; readonly error: StripeError };

/** The stand-in's payment element. It lives in the light DOM, like the frames of Stripe's. */
export class StandInPaymentElement implements StripePaymentElement {
  private readonly listeners = new Listeners<PaymentEvents>();
  private readonly content: PaymentContent;
  private readonly onEdit: () => void;
  private readonly onDestroy: () => void;
  /** What was typed is lost, and so is the form, when the frame is. */
  private readonly frame = new ElementFrame(() => this.content.ok && this.content.form.lose());
  private destroyed = false;

  constructor(content: PaymentContent, onEdit: () => void, onDestroy: () => void) {
    this.content = content;
    this.onEdit = onEdit;
    this.onDestroy = onDestroy;
    if (!content.ok) return;
    const { root } = content.form;
    root.addEventListener('input', () => this.handleEdit());
    root.addEventListener('focusin', () => this.listeners.send('focus', { elementType: 'payment' }));
    root.addEventListener('focusout', () => this.listeners.send('blur', { elementType: 'payment' }));
    root.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.listeners.send('escape', { elementType: 'payment' });
    });
  }

  /** Whether the element stands in the document as it was mounted. */
  get isMounted(): boolean {
    return this.content.ok && this.frame.isAlive;
  }

  mount(domElement: string | HTMLElement): void {
    this.refuseWhenDestroyed();
    const target = mountTarget(domElement);
    const { content } = this;
    if (content.ok) {
      content.form.root.append(this.frame.node);
      target.replaceChildren(content.form.root);
      this.frame.begin();
    }
    // Stripe's frame loads later; nobody may count on `ready` before `mount` has returned.
    queueMicrotask(() => {
      if (this.destroyed) return;
      if (content.ok) this.listeners.send('ready', { elementType: 'payment' });
      else this.listeners.send('loaderror', { elementType: 'payment', error: content.error });
    });
  }

  unmount(): void {
    this.refuseWhenDestroyed();
    this.frame.end();
    if (this.content.ok) this.content.form.root.remove();
  }

  destroy(): void {
    this.unmount();
    this.destroyed = true;
    this.onDestroy();
  }

  on<Type extends keyof PaymentEvents>(type: Type, handler: (event: PaymentEvents[Type]) => unknown): this {
    this.listeners.add(type, handler);
    return this;
  }

  once<Type extends keyof PaymentEvents>(type: Type, handler: (event: PaymentEvents[Type]) => unknown): this {
    const once = (event: PaymentEvents[Type]): void => {
      this.listeners.remove(type, once);
      handler(event);
    };
    return this.on(type, once);
  }

  off<Type extends keyof PaymentEvents>(type: Type, handler?: (event: PaymentEvents[Type]) => unknown): this {
    this.listeners.remove(type, handler);
    return this;
  }

  /** The stand-in has no option that could change. */
  update(): this {
    this.refuseWhenDestroyed();
    return this;
  }

  collapse(): this {
    this.refuseWhenDestroyed();
    return this;
  }

  focus(): void {
    this.refuseWhenDestroyed();
    if (this.content.ok) this.content.form.focus();
  }

  blur(): void {
    this.refuseWhenDestroyed();
    const active = document.activeElement;
    if (this.content.ok && active instanceof HTMLElement && this.content.form.root.contains(active)) active.blur();
  }

  clear(): void {
    this.refuseWhenDestroyed();
    if (!this.content.ok) return;
    this.content.form.clear();
    this.handleEdit();
  }

  private handleEdit(): void {
    if (!this.content.ok) return;
    const { form } = this.content;
    this.onEdit();
    this.listeners.send('change', {
      elementType: 'payment',
      empty: form.isEmpty(),
      complete: form.isComplete(),
      collapsed: false,
      value: { type: form.chosen() },
    });
  }

  private refuseWhenDestroyed(): void {
    if (this.destroyed) throw new IntegrationError('This Element has already been destroyed. Please create a new one.');
  }
}
