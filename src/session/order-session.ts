import { linkedAbort, type LinkedAbort } from '../api/linked-abort.js';
import { toFailure } from '../api/to-failure.js';
import type { PaymentType } from '../contract/payment-type.js';
import type { Draft } from '../flow/draft.js';
import type { FlowEffect } from '../flow/effect.js';
import type { FlowEvent } from '../flow/event.js';
import type { Next } from '../flow/next.js';
import type { FlowState, Opened, ResumeFrom } from '../flow/state.js';
import { transition } from '../flow/transition.js';
import { findWayBack } from './find-way-back.js';
import { failureEvent } from './failure-event.js';
import { LateCode } from './late-code.js';
import type { OrderEffect } from './order-effects.js';
import type * as OrderEffects from './order-effects.js';
import { isOrderNear, isPaying } from './order-stages.js';
import type { PaymentEffects } from './payment-effects.js';
import { plateEffect } from './plate-effect.js';
import { PurchaseWatch } from './purchase-watch.js';
import { ToldOnce } from './told-once.js';
import type { OrderVisit } from './visit.js';
import { needsStripe } from './wanted-form.js';
import { WakeTimers } from './wake-timers.js';

/** The effects that are done here: all but those of the first form. */
export type LateEffect = Exclude<FlowEffect, { do: 'load-catalogue' }>;

/** Runs the events and effects of one started visit that have to do with an order: its memory, its calls, its payment. */
export class OrderSession {
  private readonly visit: OrderVisit;
  private readonly timers: WakeTimers;
  private readonly told: ToldOnce;
  private plateCheck: LinkedAbort | undefined;
  private followed: (LinkedAbort & { readonly orderId: string }) | undefined;
  private readonly orders: LateCode<typeof OrderEffects>;
  private readonly payments: LateCode<PaymentEffects>;
  private readonly purchases: PurchaseWatch;
  private written: Draft | undefined;
  /** Stripe's secret of the payment the buyer has come back from. */
  private returned: string | undefined;

  /** `loadOrders` loads what asks the relay about an order. */
  constructor(visit: OrderVisit, loadOrders: () => Promise<typeof OrderEffects>) {
    this.visit = visit;
    this.orders = new LateCode(loadOrders);
    this.timers = new WakeTimers(visit.edge.clock, () => this.wake());
    this.told = new ToldOnce(visit.local);
    this.purchases = new PurchaseWatch(visit);
    const pay = (type: PaymentType) => this.pay(type);
    this.payments = new LateCode(async () => {
      const { PaymentEffects } = await import('./payment-effects.js');
      return new PaymentEffects(visit, pay, () => this.freePayment());
    });
  }

  /** Where the checkout goes next, beyond what the first form knows. */
  decide(state: FlowState, event: FlowEvent): Next {
    return transition(state, event);
  }

  /** What must happen at once happens at once; what asks somebody sends an event later. */
  run(effect: LateEffect): void {
    const { intents, order, edge, listeners } = this.visit;
    switch (effect.do) {
      case 'remember-intent':
        return intents.remember(effect.intent);
      case 'forget-intent':
        return intents.forget(effect.key);
      case 'remember-order': {
        const { do: _, ...opened } = effect;
        return order.remember({ ...opened, at: edge.clock.now() });
      }
      case 'settle-order':
        return this.settle(effect.orderId);
      case 'forget-order':
        return this.forget(effect.orderId, effect.keepIntent);
      case 'wake':
        return this.timers.set(effect.at);
      case 'announce':
        if (this.told.isNews(effect.announcement)) listeners.onAnnouncement(effect.announcement);
        return;
      case 'cancel-plate-check':
        return this.plateCheck?.abort();
      case 'follow-order':
        return this.follow(effect.opened);
      case 'prepare-payment':
        void this.takeTurn(effect.key);
        return void this.answer(effect, () => this.payments.use((payments) => payments.run(effect)));
      case 'confirm-payment':
      case 'redirect':
        return void this.answer(effect, () => this.payments.use((payments) => payments.run(effect)));
      case 'check-plate':
        return void this.checkPlate(effect);
      default:
        return void this.ask(effect);
    }
  }

  /** What was typed before a reload. */
  typed(): Partial<Draft> {
    return this.visit.draft.read(this.visit.edge.clock.now());
  }

  /** Brings into line with a state what goes on beside it: the draft in storage, the feed of an order, Stripe's form. */
  attend(state: FlowState): void {
    if ('catalogue' in state && state.draft !== this.written) {
      this.written = state.draft;
      this.visit.draft.write(state.draft, this.visit.edge.clock.now());
    }
    if (!isPaying(state)) this.visit.payLock.release();
    if (this.followed && (!('order' in state) || state.order.id !== this.followed.orderId)) this.unfollow();
    if (this.returned !== undefined && 'token' in state) this.askStripe(state, this.returned);
    this.purchases.attend(state);
    this.loadAhead(state);
    if (needsStripe(state) || this.payments.isWanted) this.withPayments((payments) => payments.attend());
  }

  /**
   * Opens the order that the address, this tab or an unanswered attempt tells of. False when none does. What the address
   * said is taken away at once.
   */
  open(): boolean {
    const { edge, send } = this.visit;
    const href = edge.page.href();
    const { stripped, from = this.remembered(), clientSecret } = findWayBack(href);
    // Without an order of ours, what Stripe says in the address is about a payment of the page's own.
    if (from && stripped !== href) edge.page.replaceUrl(stripped);
    this.returned = clientSecret;
    if (from) send({ type: 'resume-wanted', from });
    return from !== undefined;
  }

  /** The buyer presses Pay: adds the key, the known intents and the address that the flow does not know. */
  pay(paymentType: PaymentType): void {
    const { edge, intents, payment, send } = this.visit;
    const { partner, externalReference, returnUrl } = this.visit.config();
    const [here = ''] = findWayBack(edge.page.href()).stripped.split('#');
    send({
      type: 'pay-pressed',
      paymentType,
      freshKey: edge.randomId(),
      known: intents.all(),
      now: edge.clock.now(),
      locale: payment.locale,
      returnUrl: returnUrl ?? here,
      ...(partner !== undefined && { partner }),
      ...(externalReference !== undefined && { externalReference }),
    });
  }

  /** Goes on after a stop: sets the timers anew, and listens to the order again. */
  takeUp(state: FlowState): void {
    if (isPaying(state) && 'intent' in state) void this.takeTurn(state.intent.key);
    this.loadAhead(state);
    if (state.at === 'waiting') this.timers.set(state.retryAt);
    if (state.at === 'confirming') this.timers.set(state.payAgainAt ?? state.until);
    if ('token' in state) this.follow(state);
    void this.freePayment();
  }

  /** The page is looked at again: timers may have slept, and the order may have moved on. */
  refresh(state: FlowState): void {
    this.timers.resume();
    if ('token' in state) void this.ask({ do: 'read-order', opened: state });
  }

  /**
   * Back by the back button, or put back into the page: a payment that was being carried out then is not any more. The
   * relay is asked first, since the buyer may have paid.
   */
  async freePayment(): Promise<void> {
    const { state, send } = this.visit;
    const before = state();
    if (!('token' in before)) return;
    await this.ask({ do: 'read-order', opened: before });
    const now = state();
    if (now.at === 'paying' && now.is === 'busy') send({ type: 'payment-cancelled', orderId: now.order.id });
    if (now.at === 'following' && now.cancel === 'busy') send(cutOff(now.order.id));
  }

  /** Ends the timers and the feed, and takes Stripe's form away. */
  stop(): void {
    this.visit.payLock.release();
    this.timers.clear();
    this.unfollow();
    if (this.payments.isWanted) this.withPayments((payments) => payments.close());
  }

  private takeTurn(key: string): Promise<boolean> {
    const { payLock, send } = this.visit;
    return payLock.take(() => send({ type: 'pay-awaited', key }));
  }

  /** Another tab may have tried meanwhile, or freed the key. */
  private wake(): void {
    const { state, send, edge, intents } = this.visit;
    const at = state();
    const remembered = 'intent' in at && { remembered: intents.find(at.intent.key) ?? ('forgotten' as const) };
    send({ type: 'woke', now: edge.clock.now(), ...remembered });
  }

  private remembered(): ResumeFrom | undefined {
    const { intents, order, edge } = this.visit;
    const known = order.read(edge.clock.now());
    if (known) return { by: 'token', orderId: known.orderId, token: known.token };
    const intent = intents.open();
    return intent && { by: 'key', key: intent.key };
  }

  /** What Stripe says of the payment the buyer came back from; only a hint. */
  private askStripe({ order }: Opened, clientSecret: string): void {
    this.returned = undefined;
    this.withPayments(async (payments) => {
      const event = await payments.returned(order, clientSecret);
      if (event) this.visit.send(event);
    });
  }

  private withPayments(use: (payments: PaymentEffects) => unknown): void {
    this.log('payment-unavailable', this.payments.get().then(use));
  }

  private ask(effect: OrderEffect): Promise<void> {
    const { visit, orders } = this;
    return this.answer(effect, () => orders.use(({ orderEffect }) => orderEffect(visit, effect, visit.signal)));
  }

  private checkPlate(effect: Extract<LateEffect, { do: 'check-plate' }>): Promise<void> {
    const { visit } = this;
    this.plateCheck?.abort();
    const check = (this.plateCheck = linkedAbort(visit.signal));
    return this.answer(effect, () => plateEffect(visit, effect, check.signal).finally(check.unlink), check.signal);
  }

  /** Between the press on Pay and the first byte of the order nothing is to be loaded any more. */
  private loadAhead(state: FlowState): void {
    if (isOrderNear(state) && !this.orders.isWanted) this.log('orders-ahead', this.orders.get());
  }

  private async answer(
    effect: LateEffect,
    run: () => Promise<FlowEvent | undefined>,
    signal = this.visit.signal,
  ): Promise<void> {
    const { client, edge, send } = this.visit;
    try {
      const event = await run();
      if (event) send(event);
    } catch (thrown) {
      if (signal.aborted) return;
      const event = failureEvent(effect, toFailure(thrown, client), edge.clock.now());
      if (event) send(event);
    }
  }

  private follow(opened: Opened): void {
    this.unfollow();
    const link = linkedAbort(this.visit.signal);
    this.followed = { ...link, orderId: opened.order.id };
    const listening = import('./follow-effect.js').then((it) => it.followEffect(this.visit, opened, link.signal));
    this.log('feed-ended', listening);
  }

  private unfollow(): void {
    this.followed?.abort();
    this.followed?.unlink();
    this.followed = undefined;
  }

  private settle(orderId: string): void {
    const { draft, intents, order } = this.visit;
    const key = order.find(orderId)?.key;
    if (key !== undefined) intents.settle(key);
    draft.erase();
  }

  /** Money that may still move holds on to the key: the same again must find this order, not make another. */
  private forget(orderId: string, keepIntent = false): void {
    const { draft, intents, order } = this.visit;
    const key = order.find(orderId)?.key;
    if (key !== undefined) intents[keepIntent ? 'leave' : 'end'](key);
    order.forget(orderId);
    draft.erase();
  }

  private log(code: string, work: Promise<unknown>): void {
    work.catch((cause: unknown) => {
      if (!this.visit.signal.aborted) this.visit.edge.log({ code, cause });
    });
  }
}

/** Nobody waits for the answer to a cancellation any more: whether it was made, the order's status tells. */
const cutOff = (orderId: string): FlowEvent => ({
  type: 'cancel-failed',
  orderId,
  failure: { code: 'network', retryable: true },
});
