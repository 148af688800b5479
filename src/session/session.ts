import { getProductsStatus } from '../api/get-products-status.js';
import type { RelayClient } from '../api/relay-client.js';
import type { CheckoutConfig } from '../config/checkout-config.js';
import type { PaymentType } from '../contract/payment-type.js';
import { type Draft, EMPTY_DRAFT } from '../flow/draft.js';
import type { FlowEffect } from '../flow/effect.js';
import type { FlowEvent } from '../flow/event.js';
import type { FlowState } from '../flow/state.js';
import { initialState } from '../flow/first-form.js';
import { transition } from '../flow/transition.js';
import { EffectRunner } from './effect-runner.js';
import { findWayBack } from './find-way-back.js';
import { lastingStore } from './lasting-store.js';
import { RememberedDraft } from './remembered-draft.js';
import { RememberedIntents } from './remembered-intents.js';
import { RememberedOrder } from './remembered-order.js';
import type { SessionEdge } from './session-edge.js';
import { ToldOnce } from './told-once.js';
import type { Memory, PaymentPort, SessionListeners, Visit } from './visit.js';
import { WakeTimers } from './wake-timers.js';

/** What a session is made of. */
export interface SessionOptions extends SessionListeners {
  readonly config: CheckoutConfig;
  readonly edge: SessionEdge;
  readonly payment: PaymentPort;
  /** What was typed in an earlier session of the same page, all of it. */
  readonly draft?: Draft;
}

/**
 * One buyer's visit: holds the one state of the flow, runs its effects, and remembers what a reload or the way over the
 * bank needs. Made stopped.
 */
export class Session {
  /** True inside a frame: screens show a link to the bank instead of leaving. */
  readonly isFramed: boolean;
  private readonly options: SessionOptions;
  private readonly memory: Memory;
  private readonly told: ToldOnce;
  private readonly timers: WakeTimers;
  private readonly listeners = new Set<() => void>();
  private readonly queue: FlowEvent[] = [];
  private current: FlowState;
  private isSending = false;
  private running:
    | { readonly abort: AbortController; readonly visit: Visit; readonly runner: EffectRunner }
    | undefined;
  private forget: readonly (() => void)[] = [];

  constructor(options: SessionOptions) {
    const { edge, config, draft } = options;
    const session = lastingStore(edge.session, edge.log);
    const local = lastingStore(edge.local, edge.log);
    this.options = options;
    this.isFramed = edge.page.isFramed;
    this.memory = {
      draft: new RememberedDraft(session, config.api),
      intents: new RememberedIntents(local, config.api),
      order: new RememberedOrder(session, local, config.api),
    };
    this.told = new ToldOnce(local);
    this.timers = new WakeTimers(edge.clock, () => this.send({ type: 'woke', now: edge.clock.now() }));
    this.current = initialState(draft ?? { ...prefilled(config), ...this.memory.draft.read(edge.clock.now()) });
  }

  /** Where the checkout is. Another object after every change. */
  get state(): FlowState {
    return this.current;
  }

  /** Calls back after every change, until the function it gives is called. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Lets something happen. Events sent meanwhile wait their turn; those sent to a stopped session wait for its start. */
  send(event: FlowEvent): void {
    this.queue.push(event);
    this.work();
  }

  /** The buyer presses Pay: adds the key, the known intents, the clock and the address that the flow does not know. */
  pay(paymentType: PaymentType): void {
    const { edge, config, payment } = this.options;
    const [returnUrl = ''] = findWayBack(edge.page.href()).stripped.split('#');
    this.send({
      type: 'pay-pressed',
      paymentType,
      freshKey: edge.randomId(),
      known: this.memory.intents.all(),
      now: edge.clock.now(),
      locale: payment.locale,
      returnUrl,
      ...(config.partner !== undefined && { partner: config.partner }),
      ...(config.externalReference !== undefined && { externalReference: config.externalReference }),
    });
  }

  /** The buyer wants to look again. */
  check(): void {
    this.send({ type: 'check-pressed', now: this.options.edge.clock.now() });
  }

  /** Brings Stripe's form up to date after the look or the language has changed. */
  showPayment(): void {
    this.running?.runner.attend(this.current);
  }

  /** Begins, or goes on after a stop: an order is opened again, what was typed is kept. */
  start(): void {
    if (this.running) return;
    const { edge } = this.options;
    const abort = new AbortController();
    const visit = this.visit(abort.signal);
    const runner = new EffectRunner(visit, (event) => this.send(event), this.told, this.timers);
    this.running = { abort, visit, runner };
    this.forget = [
      edge.page.onVisible(() => void this.refresh(visit, runner)),
      edge.page.onReturn((how) => {
        void (how === 'restored' && 'token' in this.current ? this.freePayment(runner) : this.refresh(visit, runner));
      }),
    ];
    this.timers.resume();
    this.begin(visit, runner);
    this.work();
  }

  /** Ends every request, timer and listener. What was typed and ordered is kept. */
  stop(): void {
    if (!this.running) return;
    const { abort, runner } = this.running;
    this.running = undefined;
    for (const forget of this.forget) forget();
    this.timers.pause();
    abort.abort();
    runner.stop();
  }

  private visit(signal: AbortSignal): Visit {
    const { config, edge, payment } = this.options;
    const { fetch, clock, randomId, log } = edge;
    const client: RelayClient = { api: config.api, fetch, clock, randomId, log };
    const state = () => this.current;
    return { config, edge, client, listeners: this.options, payment, memory: this.memory, signal, state };
  }

  /** What was cut off by a stop is begun anew; a form and an order stay as they are. */
  private begin(visit: Visit, runner: EffectRunner): void {
    const state = this.current;
    if ('token' in state) {
      runner.run({ do: 'follow-order', opened: state });
      void this.freePayment(runner);
    } else if (state.at === 'resuming' || state.at === 'lost') {
      this.become(initialState(state.draft));
      this.send({ type: 'resume-wanted', from: state.from });
    } else if (state.at === 'filling' || state.at === 'nothing-offered') void this.refresh(visit, runner);
    else if (state.at !== 'waiting') {
      this.become(initialState(state.draft));
      this.open(runner);
    }
  }

  /** Opens the order that the address, this tab or an unanswered attempt tells of; without one, the catalogue. */
  private open(runner: EffectRunner): void {
    const { edge } = this.options;
    const href = edge.page.href();
    const { stripped, from, clientSecret } = findWayBack(href);
    if (stripped !== href) edge.page.replaceUrl(stripped);
    const known = this.memory.order.read(edge.clock.now());
    const intent = this.memory.intents.open();
    if (clientSecret !== undefined) this.askStripeOnceOpen(runner, clientSecret);
    if (from) this.send({ type: 'resume-wanted', from });
    else if (known)
      this.send({ type: 'resume-wanted', from: { by: 'token', orderId: known.orderId, token: known.token } });
    else if (intent) this.send({ type: 'resume-wanted', from: { by: 'key', key: intent.key } });
    else runner.run({ do: 'load-catalogue' });
  }

  private askStripeOnceOpen(runner: EffectRunner, clientSecret: string): void {
    const forget = this.subscribe(() => {
      if (!('order' in this.current)) return;
      forget();
      void runner.askStripe(this.current, clientSecret);
    });
  }

  private work(): void {
    if (this.isSending || !this.running) return;
    const { runner } = this.running;
    this.isSending = true;
    for (let event = this.queue.shift(); event; event = this.queue.shift()) {
      const [next, effects] = transition(this.current, event);
      this.become(next);
      for (const effect of effects) this.run(runner, effect);
      runner.attend(this.current);
    }
    this.isSending = false;
  }

  /** An effect that throws at once must not keep the next ones from being run. */
  private run(runner: EffectRunner, effect: FlowEffect): void {
    try {
      runner.run(effect);
    } catch (cause) {
      this.options.edge.log({ code: 'effect-failed', cause });
    }
  }

  private become(state: FlowState): void {
    if (state === this.current) return;
    const before = this.current;
    this.current = state;
    if ('catalogue' in state && state.draft !== before.draft) {
      this.memory.draft.write(state.draft, this.options.edge.clock.now());
    }
    for (const listener of this.listeners) listener();
  }

  /** The tab is looked at again, or the network is back: what is shown may be old. */
  private async refresh(visit: Visit, runner: EffectRunner): Promise<void> {
    const state = this.current;
    this.timers.resume();
    if ('token' in state) return runner.readOrder(state);
    if (state.at === 'no-catalogue') return this.check();
    if (state.at !== 'filling' && state.at !== 'nothing-offered') return;
    try {
      const status = await getProductsStatus(visit.client, visit.signal);
      if (JSON.stringify(status) !== JSON.stringify(state.catalogue.status)) {
        this.send({ type: 'availability-received', status });
      }
    } catch (cause) {
      if (!visit.signal.aborted) visit.edge.log({ code: 'availability', cause });
    }
  }

  /**
   * Back by the back button, or put back into the page: a payment that was being carried out then is not any more. The
   * relay is asked first, since the buyer may have paid.
   */
  private async freePayment(runner: EffectRunner): Promise<void> {
    if (!('token' in this.current)) return;
    await runner.readOrder(this.current);
    const state = this.current;
    if (state.at === 'paying' && state.is === 'busy') this.send({ type: 'payment-cancelled', orderId: state.order.id });
  }
}

function prefilled({ startDate, registrationCountry, email }: CheckoutConfig): Draft {
  return {
    ...EMPTY_DRAFT,
    ...(startDate !== undefined && { start: startDate }),
    ...(registrationCountry !== undefined && { registrationCountry }),
    ...(email !== undefined && { email }),
  };
}
