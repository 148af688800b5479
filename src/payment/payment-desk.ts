import type { Money } from '../contract/primitives.js';
import type { Failure } from '../domain/failure/failure.js';
import type { FormStatus } from './form-status.js';
import { inTime } from './in-time.js';
import { MISMATCH, refused } from './intent-outcome.js';
import { type LoadedStripe, loadStripe, type StripeEdge } from './load-stripe.js';
import { type DeskRequest, OpenForm } from './open-form.js';
import type { PaymentTask, Prepared } from './payment-handler.js';
import type { PaymentOutcome } from './payment-outcome.js';

/** Whom a desk tells. */
export interface DeskListeners {
  /** The buyer has agreed in the sheet of a wallet: that is the press on Pay. */
  readonly agreed: () => void;
  /** The form is further, or back, or not wanted any more. */
  readonly shown: (form: FormStatus | undefined) => void;
  /** The page has taken the form away; it is wanted again, and whatever was being paid with it is cut off. */
  readonly lost: () => void;
}

/** Milliseconds until a form that is not there counts as blocked (peers.md, complaint 14). It may still come later. */
const SHOW_TIMEOUT = 10_000;
/** Milliseconds that Stripe has to take in what the buyer typed, before there is an order. */
const PREPARE_TIMEOUT = 30_000;

/** Holds the one form of Stripe's that a widget shows at a time, and carries payment steps out with it. */
export class PaymentDesk {
  private readonly edge: StripeEdge;
  private readonly listeners: DeskListeners;
  private form: OpenForm | undefined;
  /** The last request; what was asked before it and arrives later is dropped. */
  private wanted: DeskRequest | undefined;
  /** What was typed is lost, and the buyer has not typed since. */
  private isEmptied = false;
  private told: string | undefined;

  constructor(edge: StripeEdge, listeners: DeskListeners) {
    this.edge = edge;
    this.listeners = listeners;
  }

  /** Whether the buyer has typed something that is lost when the form is taken away. */
  get hasTyped(): boolean {
    return this.form?.hasTyped ?? false;
  }

  /** What was typed before was lost; the buyer is told so with the next form. */
  markEmptied(): void {
    this.isEmptied = true;
  }

  /** Whether the buyer can pay by this request at once: its form is there, and Stripe knows the price. */
  isOpen(request: DeskRequest): boolean {
    return this.form !== undefined && this.form.isReady && this.form.shows(request);
  }

  /**
   * Shows the form, or brings the one that is there up to date; resolves when the buyer can use it. Gives the failure
   * when that is not so in ten seconds: the form may still come, and the next call tries anew.
   */
  async open(request: DeskRequest): Promise<Failure | undefined> {
    this.wanted = request;
    if (!(this.form?.isReady && this.form.isFor(request))) this.tell('loading');
    try {
      await inTime(SHOW_TIMEOUT, this.show(request), this.edge.after, 'Stripe did not show its form in time.');
      return undefined;
    } catch (cause) {
      if (this.form && !this.form.isReady) this.form.isStale = true;
      if (this.wanted && isSameForm(this.wanted, request) && !this.form?.isReady) this.tell('failed');
      return this.unavailable(cause);
    }
  }

  /** Takes the form away. */
  close(): void {
    this.wanted = undefined;
    this.form?.destroy();
    this.form = undefined;
    this.tell(undefined);
  }

  /** Nothing came of the buyer's press; without one this does nothing. */
  abandon(): void {
    this.form?.handler.abandon?.();
  }

  /**
   * Called in the buyer's press for a sum; asks Stripe at once. Without a form there is nothing to pay with, and after
   * thirty seconds without an answer there is a failure, and a fresh form in place of the dead one.
   */
  async prepare(total: Money): Promise<Prepared> {
    const { form } = this;
    if (!form?.isReady) return { ready: false, failure: this.unavailable('no form') };
    if (!form.holds(total) && !(await this.agrees(form, total))) return { ready: false, failure: MISMATCH.failure };
    try {
      const preparing = Promise.race([form.handler.prepare(), form.gone]);
      return await inTime(PREPARE_TIMEOUT, preparing, this.edge.after, 'Stripe did not take in the form in time.');
    } catch (cause) {
      form.isStale = true;
      form.handler.abandon?.();
      return { ready: false, failure: this.unavailable(cause) };
    }
  }

  /** Carries out what the order needs, if Stripe holds the sum of the order, or can be told it. */
  async confirm(task: PaymentTask): Promise<PaymentOutcome> {
    const { form } = this;
    if (!form?.isReady) return refused('payment-unavailable');
    try {
      if (!form.holds(task.total) && !(await this.agrees(form, task.total))) return MISMATCH;
      return await form.handler.confirm(task);
    } catch (cause) {
      return { outcome: 'refused', failure: this.unavailable(cause) };
    }
  }

  /** Tells Stripe the sum; false when it does not take it. Nothing is paid then, and the form stays. */
  private async agrees(form: OpenForm, total: Money): Promise<boolean> {
    await this.update(form, { ...form.request, total });
    return form.holds(total);
  }

  private async update(form: OpenForm, request: DeskRequest): Promise<void> {
    try {
      await form.update(request);
    } catch (cause) {
      this.edge.log({ code: 'payment-mismatch', cause });
    }
  }

  /** Loads Stripe.js and mounts the form, however long it takes; then shows whatever is wanted by then. */
  private async show(request: DeskRequest): Promise<void> {
    const loaded = await loadStripe(request.publishableKey, this.edge);
    const { wanted } = this;
    if (!wanted || !isSameForm(wanted, request)) return;
    if (this.form?.isFor(wanted)) await this.update(this.form, wanted);
    else this.mount(loaded, wanted);
    const { form } = this;
    await form?.ready;
    if (form && form === this.form) this.tell('ready');
  }

  private mount(loaded: LoadedStripe, request: DeskRequest): void {
    const before = this.form;
    if (before?.hasTyped && isSameForm(before.request, request)) this.isEmptied = true;
    before?.destroy();
    this.form = undefined;
    const form: OpenForm = new OpenForm(loaded, request, {
      agreed: this.listeners.agreed,
      typed: () => {
        this.isEmptied = false;
        this.tell('ready');
      },
      broken: (cause) => {
        this.unavailable(cause);
        if (form === this.form) this.tell('failed');
      },
      lost: () => {
        if (form === this.form) this.lose(form);
      },
    });
    this.form = form;
  }

  private lose(form: OpenForm): void {
    this.isEmptied ||= form.hasTyped;
    form.destroy();
    this.form = undefined;
    this.listeners.lost();
  }

  /** Tells how the form stands, once. */
  private tell(is: FormStatus['is'] | undefined): void {
    const status: FormStatus | undefined = is && { is, ...(is === 'ready' && this.isEmptied && { isEmptied: true }) };
    const told = JSON.stringify(status);
    if (told === this.told) return;
    this.told = told;
    this.listeners.shown(status);
  }

  private unavailable(cause: unknown): Failure {
    this.edge.log({ code: 'payment-unavailable', cause });
    return refused('payment-unavailable').failure;
  }
}

/** The same to the buyer, wherever it stands and whatever it costs. */
function isSameForm(a: DeskRequest, b: DeskRequest): boolean {
  return a.paymentType === b.paymentType && a.via === b.via && a.publishableKey === b.publishableKey;
}
