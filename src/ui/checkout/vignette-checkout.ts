import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { direction } from '../../i18n/resolve-locale.js';
import { type FlowRequest, FlowRequestEvent } from '../parts/flow-request-event.js';
import { OpenDocumentEvent } from '../parts/open-document-event.js';
import { SayEvent } from '../parts/say-event.js';
import { buttonStyles } from '../parts/button-styles.js';
import { Attention } from './attention.js';
import { checkoutStyles } from './checkout-styles.js';
import { VignetteCloseEvent } from './events/vignette-close-event.js';
import { HeldHeight } from './held-height.js';
import type { KnownBuyer } from './known-buyer.js';
import { LightMount } from './light-mount.js';
import { logFailure } from './log-failure.js';
import { Visitor } from './visitor.js';

/** For when not even the texts could be loaded. */
const UNTRANSLATED = {
  config: 'The checkout is not set up correctly. Please tell the owner of this page.',
  load: 'The checkout could not be loaded.',
};

/**
 * The checkout for e-vignettes.
 *
 * Attributes are read together when the element is put into a page and whenever one changes. A change is taken up where
 * the buyer is: what was typed stays, and what is no longer offered is told. Only another `api` begins the form anew, and
 * an order that is under way goes on as it is.
 *
 * @event vignette-ready - The form can be used.
 * @event vignette-step - The buyer is at another step.
 * @event vignette-plate-check - The plate was checked.
 * @event vignette-order - The relay placed an order.
 * @event vignette-payment-start - The payment of an order begins.
 * @event vignette-payment-fail - A payment was refused.
 * @event vignette-payment-cancel - The buyer left the payment.
 * @event vignette-redirect - The page is about to be left for the bank; cancelable.
 * @event vignette-paid - The relay says that the order is paid.
 * @event vignette-status - The order or its payment has another status.
 * @event vignette-active - The vignette is active.
 * @event vignette-close - The buyer closes the checkout opened from its launcher; cancelable.
 * @event vignette-error - Something went wrong.
 * @slot vignette-payment - Filled by the element itself: the payment provider's fields stand there, in the page's own
 * tree. Leave it alone.
 * @csspart card - The card around every step and screen; in a corner the panel has its ground and its frame.
 * @csspart launcher - The button in the corner.
 * @csspart panel - What opens above that button.
 * @csspart close - The button that closes the panel.
 */
export class VignetteCheckout extends LitElement {
  static readonly tag = 'vignette-checkout';
  static override styles = [buttonStyles, checkoutStyles];

  /** Where the relay is; https, or http on localhost. */
  @property() api: string | null = null;
  /** BCP 47; beats the page's language. */
  @property() locale: string | null = null;
  /** The name of a theme, the https address of a theme file, or (as a property) what such a file holds. */
  @property() theme: string | object | null = null;
  /** The name of a preset, the https address of a preset file, or (as a property) what such a file holds. */
  @property() preset: string | object | null = null;
  /** ISO 4217. */
  @property() currency: string | null = null;
  /** ISO 3166-1 codes with commas between; all that the relay sells when absent. */
  @property() countries: string | null = null;
  /** Vehicle types with commas between. */
  @property({ attribute: 'vehicle-types' }) vehicleTypes: string | null = null;
  /** ISO 3166-1; filled in for the buyer. */
  @property({ attribute: 'registration-country' }) registrationCountry: string | null = null;
  /** `2026-12-01`; filled in for the buyer. */
  @property({ attribute: 'start-date' }) startDate: string | null = null;
  /** Filled in for the buyer. */
  @property() email: string | null = null;
  /** `inline`, `bottom-left` or `bottom-right`. */
  @property() position: string | null = null;
  /** Text of the button that opens the checkout in a corner. */
  @property({ attribute: 'launcher-label' }) launcherLabel: string | null = null;
  /** Who sells; goes with the order. */
  @property() partner: string | null = null;
  /** The site's own reference; goes with the order. */
  @property({ attribute: 'external-reference' }) externalReference: string | null = null;
  /** Where the bank sends the buyer back to; this page when absent. Its origin must be one the relay allows. */
  @property({ attribute: 'return-url' }) returnUrl: string | null = null;

  /** What the live region says. */
  @state() private heard = '';
  @state() private isOpen = false;
  /** The next step or screen is still on its way. */
  @state() private isLate = false;

  private readonly internals = this.attachInternals();
  private readonly mount = new LightMount(this);
  private readonly visitor = new Visitor(this, this.mount);
  private readonly height = new HeldHeight();
  private readonly attention = new Attention(this, (text) => {
    this.heard = text;
  });

  override connectedCallback(): void {
    super.connectedCallback();
    // The first time, the first update begins: by then the page has set what it wants to set.
    if (this.hasUpdated) void this.visitor.begin();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // An element that is moved leaves and comes back at once; only one that stays away ends its visit.
    queueMicrotask(() => {
      if (!this.isConnected) this.visitor.end();
    });
  }

  /**
   * Fills in what the page knows of its buyer; what the buyer typed is overwritten.
   *
   * @param known Any of `registrationCountry` (ISO 3166-1), `plate`, `email`, `firstName`, `lastName`.
   */
  prefill(known: KnownBuyer): void {
    this.visitor.prefill(known);
  }

  /** Leaves a finished order behind and begins anew. An order that is not settled yet stays. */
  reset(): void {
    this.visitor.session?.send({ type: 'started-over' });
  }

  /**
   * A theme like the page around the element, as `theme="page"` wears it: ready to be kept as JSON (docs/theming.md).
   * Rejects when the code for it cannot be loaded.
   */
  async themeOfPage(): Promise<Readonly<Record<string, unknown>>> {
    const { themeOfPage } = await import('./unusual-theme.js');
    return themeOfPage(this);
  }

  /**
   * Called by the visit when something that is drawn has changed.
   *
   * @internal
   */
  visitChanged(isOther: boolean): void {
    const { locale } = this.visitor.i18n;
    if (locale) this.speak(locale);
    this.requestUpdate();
    void this.updateComplete.then(() => this.attention.viewChanged(this.visitor.stage.view, isOther));
  }

  /**
   * Called by the visit before the outline of the first form becomes a view.
   *
   * @internal
   */
  keepHeight(): void {
    const card = this.renderRoot.querySelector<HTMLElement>('.view');
    if (card) this.height.hold(card);
  }

  /**
   * Called by the visit when something the buyer asked for takes long, and when it is there.
   *
   * @internal
   */
  waitChanged(isLong: boolean): void {
    const wait = this.visitor.i18n.t('action.wait');
    this.isLate = isLong;
    if (isLong) this.heard = wait;
    // Else it could not be said a second time.
    else if (this.heard === wait) this.heard = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isAsked = [...changed.keys()].some((name) => VignetteCheckout.elementProperties.get(name)?.state !== true);
    if (isAsked || !this.hasUpdated) void this.visitor.setUp();
  }

  protected override updated(): void {
    const { stage, broken } = this.visitor;
    const isWaiting = !stage.view && !stage.outline && !broken;
    // Some browsers know the internals and no states of one's own (Safari 16.4 to 17.3).
    const states: CustomStateSet | undefined = this.internals.states;
    states?.[isWaiting ? 'add' : 'delete']('waiting');
  }

  /** Written only when it is another: even the same language written anew makes a browser style all that stands inside. */
  private speak(locale: string): void {
    const dir = direction(locale);
    if (this.lang !== locale) this.lang = locale;
    if (this.dir !== dir) this.dir = dir;
  }

  /** Steps and screens speak to the checkout inside its shadow root, where the page does not hear them. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const { type } of [FlowRequestEvent, SayEvent, OpenDocumentEvent]) {
      root.addEventListener(type, this.handleInside);
    }
    return root;
  }

  protected override render(): TemplateResult {
    const { config, broken, launcher, stage, i18n } = this.visitor;
    // Where it is shown is known as soon as the attributes have been read.
    if (!config && !broken) return html``;
    const isBusy = this.isLate || (!stage.view && !broken);
    const wait = html`<p class="late" part="text" aria-hidden="true">${i18n.t('action.wait')}</p>`;
    const content = html`<div class="view" part="card" aria-busy=${isBusy}>
        ${this.renderView()}${this.isLate ? wait : nothing}
      </div>
      <div class="heard" role="status">${this.heard}</div>`;
    if (!config || config.position === 'inline' || (broken && !launcher)) return content;
    return launcher?.({ content, i18n, config, isOpen: this.isOpen, toggle: this.handleToggle }) ?? html``;
  }

  private renderView() {
    const { broken, stage, i18n } = this.visitor;
    if (!broken) return stage.view ?? stage.outline ?? html`<div class="skeleton" part="skeleton"></div>`;
    const text = i18n.t(`broken.${broken}`) || UNTRANSLATED[broken];
    return html`<p class="broken" part="text" role="alert">${text}</p>
      ${
        broken === 'load'
          ? html`<button class="button" part="button" @click=${this.handleRetry}>
              ${i18n.t('action.tryAgain') || 'Try again'}
            </button>`
          : nothing
      }`;
  }

  private readonly handleInside = (event: Event): void => {
    if (event instanceof FlowRequestEvent) this.handleRequest(event.request);
    else if (event instanceof SayEvent) this.heard = event.text;
    else if (event instanceof OpenDocumentEvent) void this.openDocument(event.n);
  };

  private handleRequest(request: FlowRequest): void {
    this.attention.buyerActed(request);
    this.height.release();
    this.visitor.send(request);
  }

  private async openDocument(n: number): Promise<void> {
    try {
      await this.visitor.openDocument(n);
    } catch (cause) {
      logFailure({ code: 'document', cause });
      this.heard = this.visitor.i18n.t('failure.other');
    }
  }

  private readonly handleRetry = (): void => {
    void this.visitor.retry();
  };

  private readonly handleToggle = (isOpen: boolean): void => {
    if (!isOpen && !this.dispatchEvent(new VignetteCloseEvent())) return;
    this.isOpen = isOpen;
    const goal = isOpen ? '.panel' : '.launch';
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(goal)?.focus());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'vignette-checkout': VignetteCheckout;
  }
}
