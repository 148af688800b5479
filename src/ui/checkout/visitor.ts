import type { CheckoutConfig, TextOverrides } from '../../config/checkout-config.js';
import type { ConfigProblem } from '../../config/config-problem.js';
import { reportProblems } from '../../config/report-problems.js';
import type { Draft } from '../../flow/draft.js';
import { I18n } from '../../i18n/i18n.js';
import { LOCALES } from '../../i18n/locales.js';
import { resolveLocale } from '../../i18n/resolve-locale.js';
import { browserEdge } from '../../session/browser-edge.js';
import { carryOver } from '../../session/carry-over.js';
import { Session } from '../../session/session.js';
import type { FlowRequest } from '../parts/flow-request-event.js';
import { publicEvent } from './announce.js';
import { VignetteErrorEvent } from './events/vignette-error-event.js';
import { VignetteRedirectEvent } from './events/vignette-redirect-event.js';
import { type KnownBuyer, knownBuyer } from './known-buyer.js';
import type { Launcher } from './launcher.js';
import type { LightMount } from './light-mount.js';
import { logFailure } from './log-failure.js';
import { outlineOf } from './outline.js';
import { readConfig, written } from './read-config.js';
import { Patience } from './patience.js';
import { isSameVisit } from './same-visit.js';
import { Stage } from './stage.js';
import { findSupport } from './support-link.js';
import { themeSheet } from './theme-sheet.js';
import { tokensAround } from './tokens-around.js';

/** The element, as far as its visit needs it. */
export interface Host extends HTMLElement {
  readonly shadowRoot: ShadowRoot | null;
  /** Something that is drawn has changed; `isOther` when another step or screen is up. */
  visitChanged(isOther: boolean): void;
  /** The outline of the form is about to be replaced; its height stays until the buyer does something. */
  keepHeight(): void;
  /** What the buyer asked for takes long, or is there. */
  waitChanged(isLong: boolean): void;
}

/** One element's visit: reads what the page asked for, and runs language, theme, session and stage by it. */
export class Visitor {
  readonly i18n = new I18n();
  readonly edge = browserEdge(logFailure);
  readonly stage = new Stage(
    {
      i18n: this.i18n,
      now: () => this.edge.clock.now(),
      framed: this.edge.page.isFramed,
      visibility: this.edge.page,
      orderPage: () => this.config?.returnUrl ?? this.edge.page.href(),
    },
    () => outlineOf(this.config ?? { currency: 'EUR' }),
  );
  config: CheckoutConfig | undefined;
  session: Session | undefined;
  /** Why nothing can be shown: a mistake on the page, or something that could not be loaded. */
  broken: 'config' | 'load' | undefined;
  /** Draws the button in the corner; loaded where one is asked for. */
  launcher: Launcher | undefined;
  private supportUrl: string | undefined;
  /** The preset's words that are in the place of ours. */
  private said: TextOverrides | undefined;
  private asking: AbortController | undefined;
  private readonly host: Host;
  private readonly mount: LightMount;
  private readonly patience = new Patience(this.edge.clock, (isTried) => this.host.waitChanged(isTried));
  /** Tells a set-up that was overtaken by the next one. */
  private round = 0;
  /** The element's own style sheets; known once it is dressed. */
  private own: readonly CSSStyleSheet[] | undefined;
  /** What was typed, from the last session. */
  private draft: Draft | undefined;
  /** What the page knows of its buyer and no form has taken in yet. */
  private known: KnownBuyer | undefined;

  constructor(host: Host, mount: LightMount) {
    this.host = host;
    this.mount = mount;
  }

  /** The element is in the page again, maybe at another place. A frame of Stripe's does not live through that. */
  async begin(): Promise<void> {
    if (!this.session) return this.setUp();
    this.mount.remove();
    this.session.start();
    this.session.showPayment();
  }

  /** The element left the page. What was typed and ordered is kept for when it comes back. */
  end(): void {
    this.asking?.abort();
    this.session?.stop();
    this.mount.remove();
    this.patience.end();
  }

  /** Reads the attributes anew. The visit goes on where they only change its looks; what was typed stays anyway. */
  async setUp(): Promise<void> {
    const round = ++this.round;
    try {
      const { config, problems } = await readConfig(this.host);
      if (round !== this.round) return;
      for (const problem of problems) this.report(problem);
      this.use(config);
      this.host.visitChanged(false);
      await Promise.all([this.speak(), this.dress(), this.reword()]);
      if (round !== this.round) return;
      await this.show();
    } catch (cause) {
      if (round === this.round) this.fail(cause);
    }
  }

  /** The buyer wants to see again what could not be loaded. */
  async retry(): Promise<void> {
    this.broken = undefined;
    this.host.visitChanged(false);
    await this.setUp();
  }

  /** Fills in what the page knows of its buyer as soon as there is a form. */
  prefill(known: KnownBuyer): void {
    this.known = { ...this.known, ...knownBuyer(known) };
    this.fillIn();
  }

  /** Shows the language the page asks for now; an unknown one is told to its author. */
  async speak(): Promise<void> {
    const { host } = this;
    const sources = { page: host.ownerDocument.documentElement.lang, browser: navigator.languages };
    const { locale, unknown } = resolveLocale({ attribute: this.config?.locale, ...sources });
    if (unknown !== undefined) {
      const { unknownLocale } = await import('../../config/late-problems.js');
      this.report(unknownLocale(unknown, locale, LOCALES));
    }
    await this.i18n.setLocale(locale);
    this.session?.showPayment();
    host.visitChanged(false);
  }

  /** Puts the preset's words in the place of ours. */
  async reword(): Promise<void> {
    const texts = this.config?.texts;
    if (texts === this.said) return;
    const change = texts && (await import('../../i18n/override-texts.js')).overrideTexts(texts);
    if (texts !== this.config?.texts) return;
    this.said = texts;
    this.i18n.override(change);
  }

  /** Puts the theme on, below the element's own styles, so that the page's `--vignette-…` win. */
  async dress(): Promise<void> {
    const { theme = 'auto', position = 'inline' } = this.config ?? {};
    const [sheet, corner] = await Promise.all([
      themeSheet(theme, this.host, (problem) => this.report(problem)),
      position === 'inline' ? undefined : import('./launcher.js'),
    ]);
    const root = this.host.shadowRoot;
    const { theme: wanted = 'auto', position: place = 'inline' } = this.config ?? {};
    // Of several changes the last one counts, whatever is loaded first.
    if (!root || theme !== wanted || position !== place) return;
    this.own ??= [...root.adoptedStyleSheets];
    const added = corner?.launcherStyles.styleSheet;
    root.adoptedStyleSheets = [sheet, ...tokensAround(this.host, sheet), ...this.own, ...(added ? [added] : [])];
    this.launcher = corner?.launcher;
    this.session?.showPayment();
  }

  /** Puts the step or screen of the current state up. */
  async show(): Promise<void> {
    const state = this.session?.state;
    if (!state || !this.i18n.locale || !this.own) return this.host.visitChanged(false);
    try {
      if (this.stage.outline && state.at !== 'loading') this.host.keepHeight();
      // Before there is a form, its outline says that it is on its way.
      const isAwaited = this.stage.view !== undefined && !this.stage.shows(state);
      const showing = this.stage.show(state, this.supportUrl);
      const isOther = await (isAwaited ? this.patience.during(showing) : showing);
      // Whoever goes back meanwhile no longer waits for what may come yet.
      if (this.stage.shows(state) && this.session?.state === state && !this.session.pending) this.patience.end();
      this.broken = undefined;
      this.host.visitChanged(isOther);
    } catch (cause) {
      this.fail(cause);
    }
  }

  /** The buyer wants something of the flow. */
  send(request: FlowRequest): void {
    const { session } = this;
    if (!session) return;
    if (request.type === 'pay-pressed') session.pay(request.paymentType);
    else if (request.type === 'check-pressed') session.check();
    else session.send(request);
    if (session.pending) void this.patience.during(session.pending);
  }

  /**
   * Saves a document of the order that is shown.
   *
   * @throws RelayError when the relay does not give it.
   */
  async openDocument(n: number): Promise<void> {
    const state = this.session?.state;
    if (!this.config || !state || !('token' in state)) return;
    const { openDocument } = await import('./open-document.js');
    await openDocument(this.config.api, this.edge, state, n);
  }

  private use(config: CheckoutConfig | undefined): void {
    const { config: before, session } = this;
    this.config = config;
    this.broken = config ? undefined : 'config';
    if (session && before && config?.api === before.api) {
      if (!isSameVisit(before, config)) session.configure(config);
      return;
    }
    this.draft = session?.state.draft ?? this.draft;
    this.end();
    this.session = undefined;
    this.stage.outline = undefined;
    if (config && this.host.isConnected) this.open(config, before);
  }

  private open(config: CheckoutConfig, before: CheckoutConfig | undefined): void {
    const { host, edge, mount, i18n } = this;
    const draft = this.draft && carryOver(this.draft, before, config);
    const session = new Session({
      config,
      edge,
      payment: {
        element: () => (host.isConnected ? mount.element() : undefined),
        styled: host,
        get locale() {
          return i18n.locale ?? 'en';
        },
        shows: (form) => this.stage.showPaymentForm(form),
      },
      ...(draft && { draft }),
      onAnnouncement: (announcement) => void host.dispatchEvent(publicEvent(announcement)),
      onRedirect: (url) => this.mayLeave(url),
      // A preset is written for every relay: it may name countries that this one does not sell for.
      onProblem: (problem) => {
        if (written(host, problem.attribute)?.trim()) this.report(problem);
      },
    });
    this.session = session;
    session.subscribe(() => {
      if (this.session !== session) return;
      void this.show();
      this.fillIn();
    });
    session.start();
    void this.showSupport(config);
  }

  private async showSupport({ api }: CheckoutConfig): Promise<void> {
    this.asking = new AbortController();
    const { signal } = this.asking;
    const found = await findSupport(api, this.edge, signal);
    if (signal.aborted || found === undefined || found === this.supportUrl) return;
    this.supportUrl = found;
    await this.show();
  }

  private fillIn(): void {
    const { known: changes, session } = this;
    if (!changes || session?.state.at !== 'filling') return;
    this.known = undefined;
    session.send({ type: 'draft-changed', changes });
  }

  /** The page may take the buyer to the bank itself. */
  private mayLeave(url: string): boolean {
    const state = this.session?.state;
    const orderId = state && 'order' in state ? state.order.id : '';
    return this.host.dispatchEvent(new VignetteRedirectEvent(orderId, url));
  }

  /** Each is told once; of an object once for each that the page gives: somebody may be writing it. */
  private report(problem: ConfigProblem): void {
    const given: unknown = Reflect.get(this.host, problem.attribute);
    const about = typeof given === 'object' && given ? given : this.host;
    for (const { attribute } of reportProblems(about, [problem])) {
      this.host.dispatchEvent(new VignetteErrorEvent(`config-${attribute}`, undefined));
    }
  }

  private fail(cause: unknown): void {
    this.broken = 'load';
    logFailure({ code: 'load-failed', cause });
    this.host.dispatchEvent(new VignetteErrorEvent('load-failed', undefined));
    this.host.visitChanged(false);
  }
}
