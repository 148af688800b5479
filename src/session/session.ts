import { getProductsStatus } from '../api/get-products-status.js';
import { toFailure } from '../api/to-failure.js';
import type { CheckoutConfig } from '../config/checkout-config.js';
import type { PaymentType } from '../contract/payment-type.js';
import { type Draft, EMPTY_DRAFT } from '../flow/draft.js';
import type { FlowEffect } from '../flow/effect.js';
import type { FlowEvent } from '../flow/event.js';
import type { FlowState } from '../flow/state.js';
import { firstForm, initialState } from '../flow/first-form.js';
import { carryOver } from './carry-over.js';
import { lastingStore } from './lasting-store.js';
import { loadCatalogue } from './load-catalogue.js';
import { OnceDrawn } from './once-drawn.js';
import type { OrderSession } from './order-session.js';
import { PageWatch } from './page-watch.js';
import { RestOfSession } from './rest-of-session.js';
import type { SessionEdge } from './session-edge.js';
import { storedName } from './stored-names.js';
import type { PaymentPort, SessionListeners, Visit } from './visit.js';

/** What a session is made of. */
export interface SessionOptions extends SessionListeners {
  readonly config: CheckoutConfig;
  readonly edge: SessionEdge;
  readonly payment: PaymentPort;
  /** What was typed in an earlier session of the same page, all of it. */
  readonly draft?: Draft;
}

/** A visit between start and stop. */
interface Run {
  readonly abort: AbortController;
  readonly visit: Visit;
  readonly page: PageWatch;
  readonly forget: readonly (() => void)[];
  /** Keeps what was typed. */
  readonly kept: OnceDrawn;
  readonly rest: RestOfSession;
}

/** What an earlier page may have stored. */
const STORED = ['draft', 'order', 'intents'] as const;
/** States whose work a stop ends. */
const CUT_OFF: ReadonlySet<FlowState['at']> = new Set([
  'loading',
  'no-catalogue',
  'preparing',
  'ordering',
  'looking-up',
  'resuming',
  'lost',
]);

/**
 * One buyer's visit: holds the one state of the flow, runs its effects, and remembers what a reload or the way over the
 * bank needs. Made stopped.
 */
export class Session {
  /** True inside a frame: screens show a link to the bank instead of leaving. */
  readonly isFramed: boolean;
  private readonly base: Omit<Visit, 'signal'>;
  private readonly listeners = new Set<() => void>();
  private readonly queue: FlowEvent[] = [];
  private current: FlowState;
  /** Nothing was typed on this page yet: what was typed before a reload counts. */
  private isFresh: boolean;
  private isWorking = false;
  private running: Run | undefined;
  private config: CheckoutConfig;

  constructor(options: SessionOptions) {
    const { edge, config, payment, draft } = options;
    const { fetch, clock, randomId, log, page } = edge;
    this.isFramed = page.isFramed;
    this.config = config;
    this.base = {
      config: () => this.config,
      edge,
      payment,
      listeners: options,
      session: lastingStore(edge.session, log),
      local: lastingStore(edge.local, log),
      client: { api: config.api, fetch, clock, randomId, log },
      state: () => this.current,
      send: (event) => this.send(event),
    };
    this.isFresh = !draft;
    this.current = initialState(draft ?? carryOver(EMPTY_DRAFT, undefined, config));
  }

  /** Where the checkout is. Another object after every change. */
  get state(): FlowState {
    return this.current;
  }

  /** While something that was sent waits for code that is on its way: resolves when it has happened. */
  get pending(): Promise<void> | undefined {
    return this.queue.length > 0 ? this.running?.rest.coming : undefined;
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

  /** The buyer presses Pay. */
  pay(paymentType: PaymentType): void {
    this.withOrder((late) => late.pay(paymentType));
  }

  /** The buyer wants to look again. */
  check(): void {
    this.send({ type: 'check-pressed', now: this.base.edge.clock.now() });
  }

  /** Brings Stripe's form up to date after the look or the language has changed. */
  showPayment(): void {
    this.running?.rest.there?.attend(this.current);
  }

  /**
   * The page asks for something else of the same relay. The form takes it up where it is; an order that is under way goes
   * on as it is, and what is asked for counts for the next form.
   */
  configure(config: CheckoutConfig): void {
    const { current } = this;
    // What the page filled in into a form is seen to there.
    if (current.at === 'loading' || current.at === 'no-catalogue') {
      this.become({ ...current, draft: carryOver(current.draft, this.config, config) });
    }
    this.config = config;
    if (current.at === 'no-catalogue') this.check();
    this.running?.page.attend(this.current);
  }

  /** Begins, or goes on after a stop: an order is opened again, what was typed is kept. */
  start(): void {
    if (this.running) return;
    const { page } = this.base.edge;
    const abort = new AbortController();
    const visit = { ...this.base, signal: abort.signal };
    const forget = [
      page.onVisible(() => void this.refresh(visit)),
      page.onReturn((how) => {
        if (how === 'restored' && 'token' in this.current) this.withOrder((late) => void late.freePayment());
        // What nobody looks at is asked for when somebody looks again.
        else if (!page.isHidden()) void this.refresh(visit);
      }),
    ];
    const kept = new OnceDrawn(page, () => this.preload());
    const rest = new RestOfSession(visit, () => this.work());
    this.running = { abort, visit, page: new PageWatch(visit), forget, kept, rest };
    this.running.page.attend(this.current);
    this.begin(visit);
    this.work();
  }

  /** Ends every request, timer and listener. What was typed and ordered is kept. */
  stop(): void {
    const run = this.running;
    if (!run) return;
    run.kept.flush();
    this.running = undefined;
    for (const forget of run.forget) forget();
    run.abort.abort();
    run.rest.there?.stop();
  }

  /** What a stop cut off is begun anew; a form and an order stay as they are. */
  private begin(visit: Visit): void {
    const state = this.current;
    if ('token' in state || state.at === 'waiting') return this.withOrder((late) => late.takeUp(state));
    if (!CUT_OFF.has(state.at)) {
      // Stripe's form went with the stop.
      this.preload();
      return void this.refresh(visit);
    }
    this.become(initialState(state.draft));
    if ('from' in state) return this.send({ type: 'resume-wanted', from: state.from });
    if (!this.mayRemember()) return this.run(visit, { do: 'load-catalogue' });
    this.withOrder((late) => {
      if (this.isFresh) this.become(initialState({ ...this.current.draft, ...late.typed() }));
      this.isFresh = false;
      if (!late.open()) this.run(visit, { do: 'load-catalogue' });
    });
  }

  /** Cheap to ask before the form is there; the rest of the session looks closer. */
  private mayRemember(): boolean {
    const { edge, local, session, client } = this.base;
    const isStored = STORED.some((what) => {
      const name = storedName(what, client.api);
      return session.getItem(name) ?? local.getItem(name);
    });
    return isStored || /vignette-order=|payment_intent/.test(edge.page.href());
  }

  private work(): void {
    const { running } = this;
    if (this.isWorking || !running) return;
    this.isWorking = true;
    try {
      for (let [event] = this.queue; event; [event] = this.queue) {
        const next = firstForm(this.current, event) ?? running.rest.there?.decide(this.current, event);
        if (!next) return this.preload();
        this.queue.shift();
        this.become(next[0]);
        for (const effect of next[1]) this.run(running.visit, effect);
        running.page.attend(this.current);
        // What was typed is drawn first, then kept for a reload.
        if (event.type === 'draft-changed') running.kept.ask();
        // A form that nobody has touched yet needs nothing more.
        else if (event.type !== 'catalogue-received') this.preload();
      }
    } finally {
      this.isWorking = false;
    }
  }

  private run(visit: Visit, effect: FlowEffect): void {
    if (effect.do === 'load-catalogue') void this.load(visit, effect.anew);
    else if (effect.do !== 'announce' || 'orderId' in effect.announcement) this.withOrder((late) => late.run(effect));
    else visit.listeners.onAnnouncement(effect.announcement);
  }

  private async load(visit: Visit, anew = false): Promise<void> {
    try {
      this.send({ type: 'catalogue-received', catalogue: await loadCatalogue(visit, anew) });
    } catch (thrown) {
      if (!visit.signal.aborted) this.send({ type: 'catalogue-failed', failure: toFailure(thrown, visit.client) });
    }
  }

  /** Events that wait are worked off as soon as the rest is there. */
  private preload(): void {
    this.withOrder((late) => late.attend(this.current));
  }

  private withOrder(use: (late: OrderSession) => void): void {
    this.running?.rest.use(use);
  }

  private become(state: FlowState): void {
    if (state === this.current) return;
    this.current = state;
    for (const listener of this.listeners) listener();
  }

  /** The tab is looked at again, or the network is back: what is shown may be old. */
  private async refresh({ client, signal }: Visit): Promise<void> {
    const state = this.current;
    if ('token' in state || state.at === 'waiting') return this.withOrder((late) => late.refresh(state));
    if (state.at === 'no-catalogue') return this.check();
    if (!('step' in state) && state.at !== 'nothing-offered') return;
    try {
      const status = await getProductsStatus(client, { signal });
      if (JSON.stringify(status) !== JSON.stringify(state.catalogue.status)) {
        this.send({ type: 'availability-received', status });
      }
    } catch (cause) {
      if (!signal.aborted) client.log({ code: 'availability', cause });
    }
  }
}
