import type { Announcement } from '../../src/flow/effect.js';
import type { FlowState } from '../../src/flow/state.js';
import { Session } from '../../src/session/session.js';
import type { KeyValueStore, PageEdge } from '../../src/session/session-edge.js';
import type { Browser } from './browser.js';
import { RELAY } from './relay-process.js';
import type { SimStripe } from './sim-stripe.js';
import type { Tab } from './tab.js';

let pages = 0;

/** One page with the checkout, from when it is loaded until it is left or its tab dies. */
export class Page {
  readonly n: number;
  readonly session: Session;
  /** What the host page was told. */
  readonly told: Announcement[] = [];
  address: string;
  /** Where the page was sent. */
  leavesFor: string | undefined;
  isAlive = true;
  isHidden = false;
  /** Put aside by the browser: timers wait, and nothing arrives. */
  private isFrozen = false;
  /** The tab dies at the edge call with this number, counted from now. */
  diesAfter: number | undefined;
  /** Newest change seen of the order that is shown, by its id. */
  readonly shown = new Map<string, number>();
  private readonly browser: Browser;
  private readonly tab: Tab;
  private readonly api: string;
  private readonly document: Document;
  private connections = new AbortController();
  private readonly timers = new Set<() => void>();
  private readonly overdue: (() => void)[] = [];
  private readonly watchers = new Set<() => void>();
  private readonly returners = new Set<(how: 'online' | 'restored') => void>();

  constructor(browser: Browser, tab: Tab, address: string) {
    pages += 1;
    this.n = pages;
    this.browser = browser;
    this.tab = tab;
    this.address = address;
    this.api = `${RELAY}/p${this.n}`;
    this.document = documentWith(browser.stripe);
    this.session = this.load();
    this.session.start();
  }

  get state(): FlowState {
    return this.session.state;
  }

  /** The page is gone, with its locks, timers and connections; what it sent is on its way. */
  die(): void {
    if (!this.isAlive) return;
    this.isAlive = false;
    for (const cancel of this.timers) cancel();
    this.connections.abort();
    this.browser.locks.release(this);
  }

  /** The browser keeps the page for the back button, which it does not with one that has to do with locks. */
  freeze(): boolean {
    if (!this.isAlive || this.browser.locks.has(this)) return false;
    this.isFrozen = true;
    this.connections.abort();
    return true;
  }

  /** Back by the back button. */
  restore(): void {
    this.isFrozen = false;
    this.connections = new AbortController();
    for (const run of this.overdue.splice(0)) run();
    this.returners.forEach((returner) => returner('restored'));
  }

  /** The network is there again. */
  online(): void {
    if (!this.isFrozen) this.returners.forEach((returner) => returner('online'));
  }

  /** The tab is looked at, or not any more. */
  look(isSeen: boolean): void {
    this.isHidden = !isSeen;
    if (isSeen) this.watchers.forEach((watcher) => watcher());
  }

  private load(): Session {
    const { time, ids, locks, network, setup, stripe } = this.browser;
    const hasStorage = setup.hasStorage;
    const isOff = () => !this.isAlive;
    return new Session({
      config: {
        api: this.api,
        theme: 'auto',
        preset: 'default',
        currency: 'EUR',
        position: 'inline',
        ...(setup.isOnePage && { steps: [['country', 'vehicle', 'period', 'plate', 'contact']] }),
      },
      edge: {
        fetch: (input, init = {}) => {
          if (this.counted())
            return network.fetch(
              new URL(input instanceof Request ? input.url : input).href,
              init,
              this.connections.signal,
            );
          return new Promise(() => {});
        },
        clock: { now: () => time.now, after: (milliseconds, run) => this.after(milliseconds, run) },
        randomId: () => ids('key'),
        local: hasStorage ? this.kept(this.browser.local) : undefined,
        session: hasStorage ? this.kept(this.tab.storage) : undefined,
        locks: setup.hasLocks ? locks.of(this, (name) => this.named(name), isOff) : undefined,
        page: this.edge(),
        log: () => {},
      },
      payment: formPlace(this, this.document, stripe),
      onAnnouncement: (announcement) => {
        if (isOff()) return;
        this.told.push(announcement);
        this.browser.heard(announcement);
      },
      onRedirect: () => !isOff(),
      onProblem: () => {},
    });
  }

  private edge(): PageEdge {
    return {
      href: () => this.address,
      replaceUrl: (url) => {
        if (this.isAlive) this.address = url;
      },
      assign: (url) => {
        if (this.counted()) this.leavesFor = url;
      },
      isFramed: false,
      afterPaint: (run) => this.after(0, run),
      isHidden: () => this.isHidden,
      onVisible: (listener) => listen(this.watchers, listener),
      onReturn: (listener) => listen(this.returners, listener),
      document: this.document,
    };
  }

  private after(milliseconds: number, run: () => void): () => void {
    const ring = () => {
      this.timers.delete(cancel);
      if (this.isFrozen) this.overdue.push(unlessTakenBack);
      else unlessTakenBack();
    };
    let isTakenBack = false;
    const unlessTakenBack = () => {
      if (!isTakenBack && this.isAlive) run();
    };
    const cancel = this.browser.time.after(milliseconds, ring);
    this.timers.add(cancel);
    return () => {
      isTakenBack = true;
      this.timers.delete(cancel);
      cancel();
    };
  }

  /** One store for all pages: the number of this page is taken out of the names. */
  private kept(items: Map<string, string>): KeyValueStore {
    return {
      getItem: (name) => (this.isAlive ? (items.get(this.named(name)) ?? null) : null),
      setItem: (name, value) => {
        if (this.counted()) items.set(this.named(name), value);
      },
      removeItem: (name) => {
        if (this.counted()) items.delete(this.named(name));
      },
    };
  }

  private named(name: string): string {
    return name.replace(this.api, RELAY);
  }

  /** Whether the page still does what it was about to do. */
  private counted(): boolean {
    if (this.diesAfter !== undefined && this.isAlive) {
      this.diesAfter -= 1;
      if (this.diesAfter < 0) this.tab.kill();
    }
    return this.isAlive;
  }
}

function listen<Listener>(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** As much of a document as the payment looks at; Stripe.js is there. */
function documentWith(stripe: SimStripe): Document {
  return Object.assign(Object.create(null), { defaultView: { Stripe: () => stripe } });
}

/** Where Stripe's form is mounted, and what its look is read from. */
function formPlace(page: Page, document: Document, stripe: SimStripe) {
  const element: HTMLElement = Object.assign(Object.create(null), {
    isConnected: true,
    ownerDocument: document,
    getRootNode: () => document,
  });
  stripe.know(element, page);
  const styled: Element = Object.assign(Object.create(null), { ownerDocument: { createElement: () => null } });
  return { element: () => element, styled, locale: 'en' };
}
