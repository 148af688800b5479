import type { Order } from '../contract/order.js';
import type { PaymentType } from '../contract/payment-type.js';
import type { Failure } from '../domain/failure/failure.js';
import type { FlowEffect } from '../flow/effect.js';
import type { FlowEvent } from '../flow/event.js';
import type { Filling, FlowState } from '../flow/state.js';
import { findWallets } from '../payment/find-wallets.js';
import { loadStripe, type StripeEdge } from '../payment/load-stripe.js';
import type { DeskRequest } from '../payment/open-form.js';
import { PaymentDesk } from '../payment/payment-desk.js';
import type { PaymentOutcome } from '../payment/payment-outcome.js';
import { redirectTarget } from '../payment/redirect-handler.js';
import { retrieveOutcome } from '../payment/retrieve-outcome.js';
import { usableMethods } from '../payment/usable-methods.js';
import { isWallet, type Wallet } from '../payment/wallets.js';
import { readToken } from '../theme/read-token.js';
import { stripeAppearance } from '../theme/stripe-appearance.js';
import { findWayBack } from './find-way-back.js';
import type { OrderVisit, PaymentPort } from './visit.js';
import {
  keyToLoad,
  methodOf,
  totalOf,
  type WantedForm,
  wantedForm,
  type WantedWallets,
  wantedWallets,
} from './wanted-form.js';

/** The effects that pay. */
export type PaymentEffect = Extract<FlowEffect, { do: 'prepare-payment' | 'confirm-payment' | 'redirect' }>;

/** Stripe's form is not there. */
const UNAVAILABLE: Failure = { code: 'payment-unavailable', retryable: true };

/** Checkouts whose form held something when they were taken out of the page. */
const emptied = new WeakSet<PaymentPort>();

/** Carries payment effects out, and keeps Stripe's form as the state needs it. */
export class PaymentEffects {
  private readonly visit: OrderVisit;
  private readonly edge: StripeEdge;
  private readonly desk: PaymentDesk;
  private readonly pay: (paymentType: PaymentType) => void;
  /** The last question for wallets, and its answer. */
  private asked: (WantedWallets & { readonly found: Promise<readonly Wallet[]> }) | undefined;

  /** Stripe.js is on its way before there is anything to show. */
  private ahead: Promise<unknown> | undefined;

  /**
   * `pay` is what a press on Pay does; a wallet's sheet stands in for that button. `free` is for when the page has taken
   * away the form that was being paid with.
   */
  constructor(visit: OrderVisit, pay: (paymentType: PaymentType) => void, free: () => Promise<void>) {
    const { page, clock, log } = visit.edge;
    this.visit = visit;
    this.pay = pay;
    this.edge = { document: page.document, log, after: (milliseconds, run) => clock.after(milliseconds, run) };
    this.desk = new PaymentDesk(this.edge, {
      agreed: () => this.agreed(),
      shown: (form) => visit.payment.shows?.(form),
      lost: () => {
        Promise.all([this.attend(), free()]).catch((cause: unknown) => log({ code: 'payment-unavailable', cause }));
      },
    });
    if (emptied.delete(visit.payment)) this.desk.markEmptied();
  }

  /**
   * Shows, updates or takes away the form, as the state needs it, and tells the flow which ways to pay work here. Before
   * there is anything to show, Stripe.js is loaded.
   */
  async attend(): Promise<void> {
    const state = this.visit.state();
    if (!isUnderWay(state)) this.desk.abandon();
    const form = wantedForm(state);
    if (!form) this.desk.close();
    this.loadAhead(state);
    await Promise.all([form && this.open(form), this.tellWallets(state)]);
  }

  /** Takes the form away; the next visit of the same checkout says what was lost with it. */
  close(): void {
    if (this.desk.hasTyped) emptied.add(this.visit.payment);
    this.desk.close();
  }

  /** Carries one effect out, and says how it ended. */
  run(effect: PaymentEffect): Promise<FlowEvent | undefined> {
    switch (effect.do) {
      case 'prepare-payment':
        return this.prepare(effect);
      case 'confirm-payment':
        return this.confirm(effect);
      case 'redirect':
        return Promise.resolve(this.redirect(effect));
    }
  }

  /** What Stripe says of an order whose buyer came back with this secret; nothing when it is another order's. */
  async returned(order: Order, clientSecret: string): Promise<FlowEvent | undefined> {
    const { publishableKey, clientSecret: expected } = order.paymentStep;
    if (publishableKey === undefined || clientSecret !== expected) return undefined;
    return this.told(order.id, await retrieveOutcome(publishableKey, clientSecret, this.edge));
  }

  private async prepare({
    key,
    paymentType,
  }: Extract<PaymentEffect, { do: 'prepare-payment' }>): Promise<FlowEvent | undefined> {
    const state = this.visit.state();
    const method = 'catalogue' in state ? methodOf(state.catalogue, paymentType) : undefined;
    if (method?.via === 'link') return this.prepared(key);
    const request = this.request(wantedForm(state));
    if (!request) return { type: 'payment-not-prepared', key, failure: UNAVAILABLE };
    // With a form that is there, nothing stands between the press and Stripe.
    const failure = this.desk.isOpen(request) ? undefined : await this.desk.open(request);
    if (failure) return { type: 'payment-not-prepared', key, failure };
    const prepared = await this.desk.prepare(request.total);
    return prepared.ready
      ? this.prepared(key, prepared.paymentMethodId)
      : { type: 'payment-not-prepared', key, failure: prepared.failure };
  }

  /** As soon as no other tab is paying: what is stored of all intents then, since one may have been faster. */
  private async prepared(key: string, paymentMethodId?: string): Promise<FlowEvent | undefined> {
    const { intents, edge, payLock, send } = this.visit;
    if (!(await payLock.take(() => send({ type: 'pay-awaited', key })))) return undefined;
    const method = paymentMethodId !== undefined && { paymentMethodId };
    return { type: 'payment-prepared', key, now: edge.clock.now(), known: intents.all(), ...method };
  }

  private async confirm({ order, step }: Extract<PaymentEffect, { do: 'confirm-payment' }>): Promise<FlowEvent> {
    const form = wantedForm(this.visit.state());
    const failure = form ? await this.open(form) : UNAVAILABLE;
    if (failure) return { type: 'payment-refused', orderId: order.id, failure };
    const { config, edge } = this.visit;
    const returnUrl = config().returnUrl ?? findWayBack(edge.page.href()).stripped;
    return this.told(order.id, await this.desk.confirm({ step, total: order.total, returnUrl }));
  }

  /** In a frame nothing is navigated: the screen shows a link. The host may take the redirect over. */
  private redirect({ orderId, url }: Extract<PaymentEffect, { do: 'redirect' }>): FlowEvent | undefined {
    const { listeners, edge } = this.visit;
    const target = redirectTarget({ redirectUrl: url });
    if ('failure' in target) return { type: 'payment-refused', orderId, failure: target.failure };
    if (listeners.onRedirect(target.url) && !edge.page.isFramed) edge.page.assign(target.url);
    return undefined;
  }

  /** The buyer has agreed in a wallet's sheet. Where that is taken up by nothing, the sheet hears so. */
  private agreed(): void {
    const state = this.visit.state();
    const { paymentType } = state.at === 'filling' ? state.draft : {};
    if (state.at === 'paying' && state.is === 'ready') this.visit.send({ type: 'continue-pressed' });
    else if (paymentType !== undefined) this.pay(paymentType);
    if (!isUnderWay(this.visit.state())) this.desk.abandon();
  }

  private async tellWallets(state: FlowState): Promise<void> {
    const { send } = this.visit;
    const wanted = wantedWallets(state);
    const found = wanted ? await this.walletsOf(wanted) : [];
    const now = this.visit.state();
    if (now.at === 'filling' && now.step === 'pay') {
      const ways = waysToPay(now, found);
      if (ways && JSON.stringify(ways) !== JSON.stringify(now.waysToPay)) send({ type: 'ways-to-pay-known', ways });
    } else if (wanted && found.length === 0 && now.at === 'paying' && wantedWallets(now)) {
      send({ type: 'wallet-missing', orderId: now.order.id });
    }
  }

  /** Asks once; where there was no answer the wallets count as missing, and are asked for again the next time. */
  private async walletsOf(wanted: WantedWallets): Promise<readonly Wallet[]> {
    const { asked, visit } = this;
    const { publishableKey, total, wallets } = wanted;
    const isKnown =
      asked?.publishableKey === publishableKey &&
      asked.total.currency === total.currency &&
      wallets.every((wallet) => asked.wallets.includes(wallet));
    if (asked && isKnown) return (await asked.found).filter((wallet) => wallets.includes(wallet));
    const found = findWallets({ ...wanted, locale: visit.payment.locale, appearance: {} }, this.edge).catch(
      (cause: unknown) => {
        visit.edge.log({ code: 'wallets-unknown', cause });
        this.asked = undefined;
        return [];
      },
    );
    this.asked = { ...wanted, found };
    return found;
  }

  /** Once a visit, and quietly: where it did not work, it is tried again when the form is wanted. */
  private loadAhead(state: FlowState): void {
    const key = keyToLoad(state);
    if (key === undefined) return;
    this.ahead ??= loadStripe(key, this.edge).catch((cause: unknown) => {
      this.visit.edge.log({ code: 'stripe-ahead', cause });
    });
  }

  private async open(form: WantedForm): Promise<Failure | undefined> {
    const request = this.request(form);
    return request ? this.desk.open(request) : UNAVAILABLE;
  }

  /** What the desk is to show; nothing when no form is wanted, or there is nowhere to put it. */
  private request(form: WantedForm | undefined): DeskRequest | undefined {
    const { payment } = this.visit;
    const container = form && payment.element();
    if (!container) return undefined;
    const appearance = stripeAppearance(readToken(payment.styled));
    return { ...form, container, appearance, locale: payment.locale };
  }

  private told(orderId: string, outcome: PaymentOutcome): FlowEvent {
    switch (outcome.outcome) {
      case 'confirmed':
        return { type: 'payment-confirmed', orderId, now: this.visit.edge.clock.now() };
      case 'refused':
        return { type: 'payment-refused', orderId, failure: outcome.failure };
      case 'cancelled':
        return { type: 'payment-cancelled', orderId };
    }
  }
}

/** A press on Pay is being carried out: a wallet's sheet may wait for it. */
function isUnderWay(state: FlowState): boolean {
  return (
    (state.at === 'preparing' && !state.elsewhere) ||
    state.at === 'ordering' ||
    (state.at === 'paying' && state.is === 'busy')
  );
}

/** The ways to pay of the form, with the wallets that were found, or that are known already. */
function waysToPay(form: Filling, found: readonly Wallet[]): readonly PaymentType[] | undefined {
  const total = totalOf(form);
  const wallets = form.waysToPay?.filter(isWallet) ?? found;
  return total && usableMethods(form.catalogue.config.paymentMethods, total.currency, wallets).map(({ type }) => type);
}
