import type { Failure } from '../domain/failure/failure.js';
import { cardHandler } from './card-handler.js';
import { refused } from './intent-outcome.js';
import { type LoadedStripe, loadStripe, type StripeEdge } from './load-stripe.js';
import { type FormRequest, PaymentElements } from './payment-elements.js';
import type { PaymentHandler, PaymentTask, Prepared } from './payment-handler.js';
import type { PaymentOutcome } from './payment-outcome.js';
import { updateGroup } from './stripe-group.js';
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

interface OpenForm {
  readonly request: DeskRequest;
  readonly elements: PaymentElements | WalletButton;
  readonly handler: PaymentHandler;
}

/** Holds the one form of Stripe's that a widget shows at a time, and carries payment steps out with it. */
export class PaymentDesk {
  private readonly edge: StripeEdge;
  private readonly agreed: () => void;
  private form: OpenForm | undefined;
  /** The last request; what was asked before it and arrives later is dropped. */
  private wanted: DeskRequest | undefined;

  /** `agreed` is called when the buyer has agreed in the sheet of a wallet: that is the press on Pay. */
  constructor(edge: StripeEdge, agreed: () => void) {
    this.edge = edge;
    this.agreed = agreed;
  }

  /** Shows the form, or brings the one that is there up to date. Gives the failure when it cannot be shown. */
  async open(request: DeskRequest): Promise<Failure | undefined> {
    this.wanted = request;
    try {
      const loaded = await loadStripe(request.publishableKey, this.edge);
      if (this.wanted !== request) return undefined;
      if (this.form && isSameForm(this.form.request, request)) await this.update(this.form, request);
      else this.mount(loaded, request);
      return undefined;
    } catch (cause) {
      return this.unavailable(cause);
    }
  }

  /** Takes the form away. */
  close(): void {
    this.wanted = undefined;
    this.abandon();
    this.form?.elements.destroy();
    this.form = undefined;
  }

  /** Nothing came of the buyer's press; without one this does nothing. */
  abandon(): void {
    this.form?.handler.abandon?.();
  }

  /** Called in the buyer's press. Without a form there is nothing to pay with. */
  async prepare(): Promise<Prepared> {
    try {
      return this.form ? await this.form.handler.prepare() : { ready: false, failure: this.unavailable('no form') };
    } catch (cause) {
      return { ready: false, failure: this.unavailable(cause) };
    }
  }

  /** Carries out what the order needs. */
  async confirm(task: PaymentTask): Promise<PaymentOutcome> {
    try {
      return this.form ? await this.form.handler.confirm(task) : refused('payment-unavailable');
    } catch (cause) {
      return { outcome: 'refused', failure: this.unavailable(cause) };
    }
  }

  /**
   * Nothing to wait for while nothing has changed: the buyer's press must reach Stripe at once. What was agreed to at
   * another price is off.
   */
  private async update(form: OpenForm, request: DeskRequest): Promise<void> {
    this.form = { ...form, request };
    const before = form.request;
    const isSamePrice = before.total.amount === request.total.amount;
    if (!isSamePrice) form.handler.abandon?.();
    const isSame = isSamePrice && before.locale === request.locale && looksLike(before, request);
    if (!isSame) await updateGroup(form.elements.group, request);
  }

  private mount(loaded: LoadedStripe, request: DeskRequest): void {
    this.abandon();
    this.form?.elements.destroy();
    this.form = undefined;
    const { paymentType, container, via } = request;
    if (isWallet(paymentType)) {
      const elements = new WalletButton(loaded, container, [paymentType], request);
      this.form = { request, elements, handler: walletHandler(elements, this.agreed) };
    } else {
      const elements = new PaymentElements(loaded, container, request);
      this.form = { request, elements, handler: HANDLERS[via](elements) };
    }
  }

  private unavailable(cause: unknown): Failure {
    this.edge.log({ code: 'payment-unavailable', cause });
    return refused('payment-unavailable').failure;
  }
}

function isSameForm(a: DeskRequest, b: DeskRequest): boolean {
  return (
    a.paymentType === b.paymentType &&
    a.via === b.via &&
    a.publishableKey === b.publishableKey &&
    a.container === b.container &&
    a.total.currency === b.total.currency
  );
}

function looksLike(a: DeskRequest, b: DeskRequest): boolean {
  return JSON.stringify(a.appearance) === JSON.stringify(b.appearance);
}
