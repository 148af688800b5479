import type { Failure } from '../domain/failure/failure.js';
import { cardHandler } from './card-handler.js';
import { refused } from './intent-outcome.js';
import { type LoadedStripe, loadStripe, type StripeEdge } from './load-stripe.js';
import { type FormRequest, PaymentElements } from './payment-elements.js';
import type { PaymentHandler, PaymentTask, Prepared } from './payment-handler.js';
import type { PaymentOutcome } from './payment-outcome.js';
import { stripeHandler } from './stripe-handler.js';

/** The handlers that need a form of Stripe's; a redirect needs none (redirect-handler.ts). */
const HANDLERS = { card: cardHandler, stripe: stripeHandler } as const;

/** A form to open: what for, with which key, and where. */
export interface DeskRequest extends FormRequest {
  readonly publishableKey: string;
  readonly container: HTMLElement;
}

interface OpenForm {
  readonly request: DeskRequest;
  readonly elements: PaymentElements;
  readonly handler: PaymentHandler;
}

/** Holds the one form of Stripe's that a widget shows at a time, and carries payment steps out with it. */
export class PaymentDesk {
  private readonly edge: StripeEdge;
  private form: OpenForm | undefined;
  /** The last request; what was asked before it and arrives later is dropped. */
  private wanted: DeskRequest | undefined;

  constructor(edge: StripeEdge) {
    this.edge = edge;
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
    this.form?.elements.destroy();
    this.form = undefined;
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

  /** Nothing to wait for while nothing has changed: the buyer's press must reach Stripe at once. */
  private async update(form: OpenForm, request: DeskRequest): Promise<void> {
    this.form = { ...form, request };
    const before = form.request;
    const isSame = before.total.amount === request.total.amount && before.locale === request.locale;
    if (!isSame || !looksLike(before, request)) await form.elements.update(request);
  }

  private mount(loaded: LoadedStripe, request: DeskRequest): void {
    this.form?.elements.destroy();
    this.form = undefined;
    const elements = new PaymentElements(loaded, request.container, request);
    this.form = { request, elements, handler: HANDLERS[request.via](elements) };
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
